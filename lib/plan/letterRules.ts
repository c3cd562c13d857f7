/** What letters and cards say about the days after them, and the last days that a refusal or silence brings. */
import { addYears, type Day } from '../rules/day';
import { deadline } from '../rules/deadlines';
import { integrationYears } from '../rules/facts/terms';
import { windowCloses, windowOpens } from './filingRules';
import type { PlanInput } from './input';
import type { TaskKind } from './ids';
import { endOf, startOf, type PlanRule } from './points';
import { counted } from './reach';
import { reason, type Reason } from './reason';
import { has, type TaskList } from './taskList';

export function letterRules(tasks: TaskList, { progress: { letters } }: PlanInput): PlanRule[] {
  const rules: PlanRule[] = [];
  const last = (kind: TaskKind, day: Day, why: Reason) => {
    if (has(tasks, kind)) rules.push({ type: 'last', point: endOf(kind), day, why });
  };
  const first = (kind: TaskKind, day: Day, why: Reason, point: 'start' | 'end' = 'start') => {
    const at = point === 'start' ? startOf(kind) : endOf(kind);
    if (has(tasks, kind)) rules.push({ type: 'first', point: at, day, why });
  };
  const { papersAsked, mvv, card, integrationPlan, refused, objectionDecided, notice } = letters;
  if (papersAsked) last('supplyMissing', papersAsked.answerBy, reason('letter', 'statutory'));
  if (mvv) last('travel', mvv.until, reason('letter', 'policy'));
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
    last(
      'objection',
      objection.day,
      reason('objectionWithin', 'statutory', { day: refused.on, sources: objection.sources }),
    );
    const why = reason('objectionDecisionWithin', 'statutory', { day: objection.day, sources: decided.sources });
    first('objectionDecision', decided.day, why, 'end');
  }
  if (objectionDecided) {
    const { day, sources } = deadline('appeal', objectionDecided.on);
    last('appeal', day, reason('appealWithin', 'statutory', { day: objectionDecided.on, sources }));
  }
  if (notice) {
    const { day, sources } = deadline('noticeOfDefault', notice.receivedOn);
    const why = reason('noticeWithin', 'statutory', { day: notice.receivedOn, sources });
    first('appealForLateDecision', counted({ days: 1 })(day), why);
  }
  return rules;
}
