import { useTexts } from '@/components/ui/TextsContext';
import { IncomeBar } from './IncomeBar';
import { IncomeSources } from './IncomeSources';
import { IncomeWords } from './IncomeWords';
import { barShape, isTooShort } from './incomeBarShape';
import { useResult } from './ResultContext';
import { Section } from './Section';
import { FoldedSources } from './SourceList';

/** The income check: a picture, the same in words, and what each source comes to. */
export function IncomeSection() {
  const { t } = useTexts();
  const { guidance } = useResult();
  const { income } = guidance;
  if (!income) return null;
  const bar = isTooShort(guidance) ? null : barShape(income);
  return (
    <Section id="income" title={t('ui.result.incomeTitle')}>
      {bar && (
        <div className="mb-5 rounded-card border border-line bg-card px-4 py-5 sm:px-6">
          <IncomeBar bar={bar} />
        </div>
      )}
      <IncomeWords />
      <IncomeSources />
      <FoldedSources ids={[...(income.norm ? [income.norm.source] : []), ...income.evidence]} />
    </Section>
  );
}
