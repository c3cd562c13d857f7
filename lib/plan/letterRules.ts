/** What letters and cards say about the days after them, and the last days that a refusal or silence brings. */
import { addDays, addYears, type Day } from '../rules/day';
import { deadline } from '../rules/deadlines';
import {
  appealDays,
  integrationYears,
  noticeOfDefaultDays,
  objectionDays,
  objectionDecisionWeeks,
} from '../rules/facts/terms';
import { windowCloses, windowOpens } from './filingRules';
import type { PlanInput } from './input';
import type { TaskKind } from './ids';
import { endOf, startOf, type PlanRule } from './points';
import { reason, type Reason } from './reason';
import { has, type TaskList } from './taskList';

const weeks = (value: number) => ({ weeks: value });

/** The rules that the letters bring. */
export function letterRules(tasks: TaskList, { progress: { letters, done } }: PlanInput): PlanRule[] {
  const rules: PlanRule[] = [];
  const last = (kind: TaskKind, day: Day, why: Reason) => {
    if (has(tasks, kind)) rules.push({ type: 'last', point: endOf(kind), day, why });
  };
  const { papersAsked, mvv, card, integrationPlan, refused, objectionDecided, notice } = letters;
  if (papersAsked) last('supplyMissing', papersAsked.answerBy, reason('letter', 'statutory'));
  if (mvv) last('travel', mvv.until, reason('letter', 'statutory'));
  if (card && has(tasks, 'extend')) {
    rules.push(windowOpens(startOf('extend'), card.until), windowCloses(endOf('extend'), card.until));
  }
  if (integrationPlan) {
    const { value: years, source } = integrationYears;
    const why = reason('integrationWithin', 'statutory', {
      day: integrationPlan.on,
      term: { years },
      sources: [source],
    });
    last('civicIntegration', addYears(integrationPlan.on, years), why);
  }
  if (refused) {
    const [objection, decided] = [deadline('objection', refused.on), deadline('objectionDecision', refused.on)];
    const [term, since] = [weeks(objectionDays.value / 7), { day: refused.on, sources: objection.sources }];
    last('objection', objection.day, reason('objectionWithin', 'statutory', { term, ...since }));
    const why = { day: objection.day, term: weeks(objectionDecisionWeeks.value), sources: decided.sources };
    if (done.objection) last('objectionDecision', decided.day, reason('objectionDecisionWithin', 'statutory', why));
  }
  if (objectionDecided) {
    const { day, sources } = deadline('appeal', objectionDecided.on);
    const why = { day: objectionDecided.on, term: weeks(appealDays.value / 7), sources };
    last('appeal', day, reason('appealWithin', 'statutory', why));
  }
  if (notice) {
    const { day, sources } = deadline('noticeOfDefault', notice.receivedOn);
    const term = weeks(noticeOfDefaultDays.value / 7);
    const why = reason('noticeWithin', 'statutory', { day: notice.receivedOn, term, sources });
    const point = startOf('appealForLateDecision');
    if (has(tasks, 'appealForLateDecision')) rules.push({ type: 'first', point, day: addDays(day, 1), why });
  }
  return rules;
}
