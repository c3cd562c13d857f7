import type { Guidance } from '../interview/guidance';
import type { Answers } from '../rules/answers';
import type { Outcome } from '../rules/rules';
import { on } from '../rules/dated';
import { examFee } from '../rules/facts/examFee';
import { conditionText } from './conditionText';
import { reasonValues } from './reasonValues';
import type { Texts } from './texts';
import type { MessageKey } from './translator';

/** One thing the partner may have to get abroad: whether, why, and what it costs. */
export interface NeedText {
  id: 'mvv' | 'exam';
  title: string;
  result: Outcome['mvv']['result'];
  headline: string;
  reason?: string;
  cost?: string;
}

const words = {
  mvv: { required: 'mvvRequired', notRequired: 'mvvNotRequired', review: 'mvvReview', open: 'mvvOpen' },
  exam: { required: 'examRequired', notRequired: 'examNotRequired', review: 'examReview', open: 'examOpen' },
} as const;

/** Whether the partner needs the entry visa and the exam abroad. */
export function visaAndExamText(guidance: Guidance, answers: Answers, texts: Texts): NeedText[] {
  const need = (id: NeedText['id']): NeedText => {
    const { result } = guidance[id];
    const reason = reasonFor(id, guidance, answers, texts);
    return {
      id,
      title: texts.t(`ui.result.${id}Title`),
      result,
      headline: texts.t(`ui.result.${words[id][result]}`),
      ...(reason !== undefined && { reason }),
    };
  };
  const cost = examCost(guidance, texts);
  return [need('mvv'), { ...need('exam'), ...(cost !== undefined && { cost }) }];
}

function reasonFor(id: NeedText['id'], guidance: Guidance, answers: Answers, texts: Texts): string | undefined {
  const finding = guidance.conditions.find((condition) => condition.id === id);
  if (finding) return finding.status === 'open' ? undefined : conditionText(finding, guidance, answers, texts).reason;
  // Outside national law there is no such condition, but some grounds have the same words.
  const { result, ground } = { ground: undefined, ...guidance[id] };
  const key = `conditions.${id}.reasons.exempt/${ground ?? ''}` as MessageKey;
  return result === 'notRequired' && texts.t.has(key)
    ? texts.t(key, reasonValues(guidance, answers, texts))
    : undefined;
}

/** What the exam costs, for a partner who still has to pass it. */
function examCost({ exam, filing, conditions }: Guidance, { t, day, euros }: Texts): string | undefined {
  const passed = conditions.some(({ id, status }) => id === 'exam' && status === 'met');
  if (exam.result !== 'required' || passed) return undefined;
  const fee = on(examFee, filing);
  if (fee.status === 'inForce') return t('ui.result.examCost', { amount: euros(fee.value, 'whole') });
  if (!fee.lastKnown) return undefined;
  const { value, until } = fee.lastKnown;
  return t('ui.result.examCostNotPublished', {
    filing: day(filing),
    until: day(until),
    amount: euros(value, 'whole'),
  });
}
