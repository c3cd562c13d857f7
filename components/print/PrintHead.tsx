import { useTexts } from '@/components/ui/TextsContext';
import { visitorText } from '@/lib/messages/routeNotes';
import { verdictDayText, verdictText } from '@/lib/messages/verdictText';
import { useResult } from '../result/ResultContext';

/** What this paper is, of when, for which day, and the verdict. */
export function PrintHead() {
  const texts = useTexts();
  const { t, day } = texts;
  const { guidance, answers } = useResult();
  const visitor = visitorText(guidance, answers, texts);
  return (
    <header>
      <p className="flex flex-wrap justify-between gap-x-6 text-base text-quiet">
        <span>{t('ui.site.name')}</span>
        <span>{t('ui.print.made', { on: day(guidance.on), filing: day(guidance.filing) })}</span>
      </p>
      <h1 className="mt-2 text-3xl tracking-tight">{t('ui.print.title')}</h1>
      <p className="mt-3 font-heading text-xl leading-snug">{verdictText(guidance, texts)}</p>
      <p className="mt-1">
        <span>{verdictDayText(guidance, texts)}</span> {visitor !== null && <span>{visitor}</span>}
      </p>
      <p className="mt-4 border-2 border-ink px-4 py-2">
        <strong className="font-semibold">{t('ui.print.check')}</strong> <span>{t('ui.site.independent')}</span>
      </p>
    </header>
  );
}
