import { useTexts } from '@/components/ui/TextsContext';
import { incomeLines, type IncomeLine } from '@/lib/messages/incomeLines';
import { IncomeBar } from '../result/IncomeBar';
import { IncomeWords } from '../result/IncomeWords';
import { barShape, isTooShort } from '../result/incomeBarShape';
import { useResult } from '../result/ResultContext';
import { Cite } from './Citations';
import { PrintSection } from './PrintSection';

const words = {
  yes: 'ui.result.incomeCounts',
  no: 'ui.result.incomeCountsNot',
  unclear: 'ui.result.incomeUnclear',
} as const satisfies Record<IncomeLine['counts'], string>;

/** The income check as picture and words. */
export function PrintIncome() {
  const texts = useTexts();
  const { t } = texts;
  const { guidance, answers } = useResult();
  const { income } = guidance;
  if (!income) return null;
  const bar = isTooShort(guidance) ? null : barShape(income);
  return (
    <PrintSection title={t('ui.result.incomeTitle')}>
      {bar && (
        <div className="mb-3 max-w-[34rem] break-inside-avoid">
          <IncomeBar bar={bar} />
        </div>
      )}
      <IncomeWords />
      <ol className="mt-3 list-decimal ps-6">
        {incomeLines(guidance, answers, texts).map(({ index, name, counts, why }) => (
          <li key={index} className="break-inside-avoid">
            <strong className="font-semibold">{`${name}: ${t(words[counts])}.`}</strong> <span>{why.join(' ')}</span>
          </li>
        ))}
      </ol>
      <p>
        <Cite ids={[...(income.norm ? [income.norm.source] : []), ...income.evidence]} />
      </p>
    </PrintSection>
  );
}
