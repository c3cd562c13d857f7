import { useTexts } from '@/components/ui/TextsContext';
import { incomeLines, type IncomeLine } from '@/lib/messages/incomeLines';
import type { Status } from '@/lib/rules/ids';
import { useResult } from './ResultContext';
import { StatusIcon } from './StatusIcon';
import { tones } from './tones';

const looks = {
  yes: { word: 'ui.result.incomeCounts', status: 'met' },
  no: { word: 'ui.result.incomeCountsNot', status: 'exempt' },
  unclear: { word: 'ui.result.incomeUnclear', status: 'review' },
} as const satisfies Record<IncomeLine['counts'], { word: string; status: Status }>;

/** Each source of income: whether it counts, and why. */
export function IncomeSources() {
  const texts = useTexts();
  const { t } = texts;
  const { guidance, answers } = useResult();
  const lines = incomeLines(guidance, answers, texts);
  if (lines.length === 0) return null;
  return (
    <div className="mt-6">
      <h3 className="text-lg">{t('ui.result.incomeSources')}</h3>
      <ol className="mt-2 space-y-3">
        {lines.map(({ index, name, perMonth, counts, why }) => {
          const { word, status } = looks[counts];
          return (
            <li key={index} className="rounded-card border border-line bg-card px-4 py-3">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <h4 className="font-semibold">{lines.length > 1 ? `${index + 1}. ${name}` : name}</h4>
                <p className={`flex items-center gap-1.5 text-base font-semibold ${tones[status].text}`}>
                  <StatusIcon name={status} className="size-5 flex-none" />
                  <span>{t(word)}</span>
                </p>
              </div>
              <p className="text-base text-quiet">{perMonth}</p>
              <p className="mt-1 text-base">{why.join(' ')}</p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
