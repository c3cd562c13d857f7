'use client';
import { hrefs } from '@/components/ui/hrefs';
import { useTexts } from '@/components/ui/TextsContext';
import { useGuidance } from '@/components/ui/useGuidance';
import { useSaved } from '@/components/ui/useSaved';
import { NothingYet } from '@/components/result/NothingYet';
import { PrintView } from './PrintView';

/** The result of the answers kept on this device, for paper. */
export function SavedPrint({ today }: { today: string }) {
  const { t, locale } = useTexts();
  const { saved } = useSaved();
  const guidance = useGuidance(saved.answers, today);
  if (Object.keys(saved.answers).length === 0) return <NothingYet />;

  return (
    <>
      <div className="mb-6 print:hidden">
        <p className="flex flex-wrap gap-4">
          <button type="button" className="button" onClick={() => window.print()}>
            {t('ui.print.printNow')}
          </button>
          <a href={hrefs(locale).result} className="link-button">
            {t('ui.print.backToResult')}
          </a>
        </p>
        <p className="mt-2 text-base text-quiet">{t('ui.print.hint')}</p>
      </div>
      <PrintView guidance={guidance} answers={saved.answers} ticks={saved.ticks} />
    </>
  );
}
