import type { Guidance } from '../interview/guidance';
import type { Answers } from '../rules/answers';
import type { Finding } from '../rules/conditions/condition';
import { reasonValues } from './reasonValues';
import type { Texts } from './texts';
import type { MessageKey } from './translator';

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
  const { id, status, ground, fix } = finding;
  const outcome = ground === undefined ? status : `${status}/${ground}`;
  const values = {
    ...reasonValues(guidance, answers, texts),
    from: fix?.from === undefined ? '' : texts.day(fix.from),
  };
  // Every outcome of a condition has its reason, by the type of Messages; which ones also have a todo is asked.
  const reason = `conditions.${id}.reasons.${outcome}` as MessageKey;
  const todo = `conditions.${id}.todo.${outcome}` as MessageKey;
  const todos = [t.has(todo) && t(todo, values), fix?.id && t(`fixes.${fix.id}`)].filter(Boolean);
  return {
    title: t(`conditions.${id}.title`),
    rule: t(`conditions.${id}.rule`),
    reason: noAmountKnown(finding, guidance) ? t('ui.result.incomeNoneKnown', values) : t(reason, values),
    ...(todos.length > 0 && { todo: todos.join(' ') }),
  };
}

/** A filing day before the first amount of the table: there is not even an older one to name. */
function noAmountKnown({ ground }: Finding, { income }: Guidance): boolean {
  return ground === 'amountNotPublished' && income?.norm === null;
}
