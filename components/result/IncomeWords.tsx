import { useTexts } from '@/components/ui/TextsContext';
import { conditionText } from '@/lib/messages/conditionText';
import { barShape, isTooShort } from './incomeBarShape';
import { useResult } from './ResultContext';

/** The income check in words: what is needed, what counts, and what is missing. */
export function IncomeWords() {
  const texts = useTexts();
  const { t, day, euros } = texts;
  const { guidance, answers } = useResult();
  const { income, filing, conditions } = guidance;
  const finding = conditions.find(({ id }) => id === 'income');
  if (!income || !finding) return null;
  const { reason } = conditionText(finding, guidance, answers, texts);
  if (finding.status === 'exempt') {
    return (
      <>
        <p className="font-semibold">{t('ui.result.incomeExempt')}</p>
        <p className="mt-1">{reason}</p>
      </>
    );
  }
  const { norm, total, shortfall } = income;
  return (
    <>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr] [&_dd]:font-semibold [&_dt]:text-quiet">
        <dt>{t('ui.result.incomeNorm', { filing: day(filing) })}</dt>
        <dd>
          {norm?.status === 'inForce'
            ? t('ui.result.incomeNormWith', { incl: euros(norm.incl), excl: euros(norm.excl) })
            : t('ui.result.feeNotPublished', { filing: day(filing) })}
        </dd>
        {total && !isTooShort(guidance) && (
          <>
            <dt>{t('ui.result.incomeYours')}</dt>
            <dd>{t('ui.incomes.perMonth', { amount: euros(total.incl) })}</dd>
          </>
        )}
      </dl>
      {shortfall !== undefined && (
        <p className="mt-3 font-semibold text-todo">{t('ui.result.incomeShort', { amount: euros(shortfall) })}</p>
      )}
      {finding.status !== 'open' && finding.status !== 'met' && <p className="mt-3">{reason}</p>}
      {barShape(income)?.compared === 'excl' && (
        <p className="mt-3 text-base text-quiet">{t('ui.result.incomeBasisExcl')}</p>
      )}
      {norm?.status === 'inForce' && (
        <p className="mt-3 text-base text-quiet">{t('ui.result.incomeUntil', { until: day(norm.until) })}</p>
      )}
    </>
  );
}
