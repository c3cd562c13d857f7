import type { Guidance } from '../interview/guidance';
import type { Answers } from '../rules/answers';
import type { Finding } from '../rules/conditions/condition';
import type { ConditionId } from '../rules/ids';
import { reasonValues } from './reasonValues';
import type { Texts } from './texts';
import type { PensionFixId } from './type';
import type { MessageKey } from './translator';

/** Conditions whose day `from` is the one on which a pension age is reached. */
const pensionFixes: { [Id in ConditionId]?: PensionFixId } = { income: 'incomeFree', exam: 'examFree' };

/** What a couple reads about one condition. */
export interface ConditionText {
  title: string;
  rule: string;
  reason: string;
  /** What to do, or what would change it; absent where it is simply fine. */
  todo?: string;
}

/** The texts of a finding, in the couple's own facts. */
export function conditionText(finding: Finding, guidance: Guidance, answers: Answers, texts: Texts): ConditionText {
  const { t } = texts;
  const { id, status, ground, fix, until } = finding;
  const outcome = ground === undefined ? status : `${status}/${ground}`;
  const values = {
    ...reasonValues(guidance, answers, texts),
    from: fix?.from === undefined ? '' : texts.day(fix.from),
    until: until === undefined ? '' : texts.day(until),
  };
  // Every outcome of a condition has its reason, by the type of Messages; which ones also have a todo is asked.
  const reason = `conditions.${id}.reasons.${outcome}` as MessageKey;
  const todo = `conditions.${id}.todo.${outcome}` as MessageKey;
  const mends = [fix?.id, fix?.from === undefined ? undefined : pensionFixes[id]].filter((mend) => mend !== undefined);
  const todos = [t.has(todo) && t(todo, values), ...mends.map((mend) => t(`fixes.${mend}`, values))].filter(Boolean);
  return {
    title: t(`conditionNames.${id}.title`),
    rule: t(`conditions.${id}.rule`),
    reason: noAmountKnown(finding, guidance) ? t('ui.result.incomeNoneKnown', values) : t(reason, values),
    ...(todos.length > 0 && { todo: todos.join(' ') }),
  };
}

/** A filing day before the first amount of the table: there is not even an older one to name. */
function noAmountKnown({ ground }: Finding, { income }: Guidance): boolean {
  return ground === 'amountNotPublished' && income?.norm === null;
}
