import { barShape } from '../../../components/result/incomeBarShape';
import { incomeLines, type IncomeLine } from '../../../lib/messages/incomeLines';
import { item, type Block } from './layout';
import type { Part, Told } from './told';

const words = {
  yes: 'ui.result.incomeCounts',
  no: 'ui.result.incomeCountsNot',
  unclear: 'ui.result.incomeUnclear',
} as const satisfies Record<IncomeLine['counts'], string>;

/** What is needed, what counts, and each source of income with why. */
export const income: Part = (told) => {
  const { guidance, texts, cite } = told;
  const { income: check, conditions } = guidance;
  if (!check) return null;
  const { t } = texts;
  const exempt = conditions.some(({ id, status }) => id === 'income' && status === 'exempt');
  const sources = cite([...(check.norm ? [check.norm.source] : []), ...check.evidence]);
  return {
    title: t('ui.result.incomeTitle'),
    blocks: [
      ...(exempt ? [`${t('ui.result.incomeExempt')} ${sources}`] : [`${needed(told)} ${sources}`, ...counted(told)]),
      ...lines(told),
    ],
  };
};

/** What is needed on the day of filing. */
export function needed({ guidance: { income: check, filing }, texts: { t, day, euros } }: Told): string {
  const norm = check?.norm;
  const label = t('ui.result.incomeNorm', { filing: day(filing) });
  if (norm?.status !== 'inForce') return `${label}: ${t('ui.result.feeNotPublished', { filing: day(filing) })}.`;
  const amounts = t('ui.result.incomeNormWith', { incl: euros(norm.incl), excl: euros(norm.excl) });
  return `${label}: ${amounts}. ${t('ui.result.incomeUntil', { until: day(norm.until) })}`;
}

/** What counts and what is missing; nothing where the income is not tested. */
export function counted({ guidance: { income: check }, texts: { t, euros } }: Told): string[] {
  if (!check?.total) return [];
  const { total, shortfall } = check;
  const amount = t('ui.incomes.perMonth', { amount: euros(total.incl) });
  const sentences = [
    `${t('ui.result.incomeYours')}: ${amount}.`,
    ...(shortfall === undefined ? [] : [`${t('ui.result.incomeShort', { amount: euros(shortfall) })}.`]),
    ...(barShape(check)?.compared === 'excl' ? [t('ui.result.incomeBasisExcl')] : []),
  ];
  return [sentences.join(' ')];
}

function lines({ guidance, answers, texts }: Told): Block[] {
  return incomeLines(guidance, answers, texts).map(({ index, name, perMonth, counts, why }) =>
    item(`${index + 1}. `, `${name}: ${texts.t(words[counts])}`, perMonth, ...why),
  );
}
