/** The rules of a couple's plan, as the network reads them: what waits for what, how long it takes and how long it lasts. */
import { addYears, type Day } from '../rules/day';
import { deadline } from '../rules/deadlines';
import type { StandingRule } from '../rules/dated';
import * as terms from '../rules/facts/terms';
import type { Duration } from '../rules/stepFacts';
import type { ReasonId, TaskId, TaskKind } from './ids';
import { decisionRules } from './decisionRules';
import type { Done } from './done';
import type { PlanInput } from './input';
import type { Rule } from './network';
import { byLaw, counted, sameDay, type Reach } from './reach';
import { reason, type Reason, type Weight } from './reason';
import { has, type TaskList } from './taskList';
import type { Task } from './tasks';
import { waitsFor } from './waits';

export type PlanRule = Rule<Reason>;

export const startOf = (id: TaskId) => `${id} start`;
export const endOf = (id: TaskId) => `${id} end`;

/** All rules but those of a wish. */
export function planRules(tasks: TaskList, done: Done, input: PlanInput): PlanRule[] {
  const rules = [
    ...tasks.all.flatMap((task) => ownRules(task, tasks, done, input)),
    ...decisionRules(tasks, input, done),
    ...ageRules(tasks, input),
    ...termRules(tasks, input),
    ...filingRules(tasks, input),
    ...letterRules(tasks, input),
  ];
  // Nobody told the day of what was only ticked: it is not said to have been too late.
  const undated = [...done].flatMap(([id, day]) => (day === 'undated' ? [startOf(id), endOf(id)] : []));
  return rules.filter((rule) => {
    if (rule.type === 'within') return !undated.includes(rule.to);
    return rule.type !== 'last' || !undated.includes(rule.point);
  });
}

/** What begins by itself as soon as the other is done, and takes its time. */
const followsAtOnce: Partial<Record<TaskKind, TaskKind>> = { examResult: 'sitExam', collectMvv: 'mvvAppointment' };

/** How long a task takes, what it waits for, and that nobody can begin before today. */
function ownRules(task: Task, tasks: TaskList, done: Done, { on, progress }: PlanInput): PlanRule[] {
  const [start, end] = [startOf(task.id), endOf(task.id)];
  const today = reason('today', 'given');
  const doneOn = done.get(task.id);
  if (doneOn !== undefined) {
    const why = reason(doneOn === 'undated' ? 'ticked' : 'happened', 'given', { task: task.id });
    const day = doneOn === 'undated' ? on : doneOn;
    const begunOn = progress.started[task.id];
    return [
      { type: 'on', point: start, day: begunOn !== undefined && begunOn < day ? begunOn : day, why },
      { type: 'on', point: end, day, why },
    ];
  }
  const rules: PlanRule[] = [{ type: 'first', point: end, day: on, why: today }];
  const startedOn = progress.started[task.id];
  if (startedOn !== undefined) {
    rules.push({ type: 'on', point: start, day: startedOn, why: reason('happened', 'given', { task: task.id }) });
  } else if (!task.byItself) {
    rules.push({ type: 'first', point: start, day: on, why: today });
  }
  if (task.kind !== 'decision') {
    const days = tasks.daysOf(task);
    const why = reason(
      'takes',
      task.lead.sources.length > 0 && progress.days[task.id] === undefined ? 'policy' : 'estimate',
      {
        task: task.id,
        term: { days },
        sources: task.lead.sources,
      },
    );
    const reach = counted({ days });
    rules.push({ type: 'after', from: start, to: end, reach, why });
    // What must not end before a day need not begin long before it.
    const before = followsAtOnce[task.kind];
    if (startedOn === undefined && !task.byItself) rules.push({ type: 'within', from: start, to: end, reach, why });
    else if (startedOn === undefined && before && has(tasks, before) && !done.has(before)) {
      rules.push({ type: 'within', from: endOf(before), to: end, reach, why });
    }
  }
  const waits = waitsFor(task, tasks);
  for (const id of waits) {
    const why = reason('waitsFor', 'practical', { task: id });
    rules.push({ type: 'after', from: endOf(id), to: start, reach: sameDay, why });
  }
  if (task.byItself && waits.length === 0) rules.push({ type: 'first', point: start, day: on, why: today });
  return rules;
}

/** How old a paper and the exam pass may be on the day the IND receives them. */
function ageRules(tasks: TaskList, { held }: PlanInput): PlanRule[] {
  const { filing } = tasks;
  if (!filing) return [];
  const rules: PlanRule[] = [];
  const within = (task: TaskId, id: ReasonId, { value, source }: StandingRule<number>) => {
    const term = { months: value };
    const why = reason(id, 'policy', { task, term, sources: [source] });
    rules.push({ type: 'within', from: endOf(task), to: endOf(filing.id), reach: counted(term), why });
  };
  for (const { id, kind, paper } of tasks.all) {
    if (kind === 'examResult') within(id, 'examValid', terms.examValidityMonths);
    if (kind !== 'obtain' || !paper?.maxAgeMonths) continue;
    if (paper.id !== 'examResult') within(id, 'maxAge', ageTerm(paper.id));
    else if (held.examPassedOn) {
      const { value, source } = terms.examValidityMonths;
      const term = { months: value };
      const why = reason('examValid', 'policy', { task: id, term, day: held.examPassedOn, sources: [source] });
      rules.push({ type: 'last', point: endOf(filing.id), day: counted(term)(held.examPassedOn), why });
    }
  }
  return rules;
}

function ageTerm(paper: NonNullable<Task['paper']>['id']): StandingRule<number> {
  return paper === 'employerDeclaration' ? terms.employerDeclarationMonths : terms.unmarriedDeclarationMonths;
}

/** The terms of the law, of the IND and of the embassy after another task, whose ends the next task must keep. */
function termRules(tasks: TaskList, { outcome, progress }: PlanInput): PlanRule[] {
  const rules: PlanRule[] = [];
  const within = (
    id: ReasonId,
    weight: Weight,
    [from, to]: readonly [TaskKind | null | undefined, TaskKind],
    term: Duration,
    { source }: StandingRule<number>,
    point: 'start' | 'end' = 'end',
  ) => {
    if (!from || !has(tasks, from) || !has(tasks, to)) return;
    const reach: Reach = weight === 'statutory' ? byLaw(term) : counted(term);
    const why = reason(id, weight, { task: from, term, sources: [source] });
    rules.push({ type: 'within', from: endOf(from), to: point === 'start' ? startOf(to) : endOf(to), reach, why });
  };
  const filing = tasks.filing?.id as TaskKind | undefined; // the filing task is a step, so its id is its kind
  const onPaper = outcome.channel?.id !== 'online';
  within(
    'postWithin',
    'policy',
    ['missionAppointment', 'sendByPost'],
    { weeks: terms.postWeeks.value },
    terms.postWeeks,
    'start',
  );
  within(
    'receiptWithin',
    'practical',
    [filing, 'acknowledgement'],
    { days: terms.acknowledgementDays.value },
    terms.acknowledgementDays,
  );
  if (onPaper) within('payWithin', 'policy', ['acknowledgement', 'payFee'], { weeks: 2 }, terms.acknowledgementDays);
  within(
    'mvvWithin',
    'policy',
    ['decision', 'mvvAppointment'],
    { months: terms.mvvAppointmentMonths.value },
    terms.mvvAppointmentMonths,
  );
  // The days on the sticker win.
  if (!progress.letters.mvv) {
    within(
      'travelWithin',
      'policy',
      ['collectMvv', 'travel'],
      { days: terms.mvvValidityDays.value },
      terms.mvvValidityDays,
    );
  }
  if (tasks.travelsBeforeFiling && outcome.route.id === 'regularAfterTravel') {
    within('visaFree', 'policy', ['travel', filing ?? 'apply'], { days: terms.visaFreeDays.value }, terms.visaFreeDays);
  }
  within(
    'registerWithin',
    'statutory',
    ['travel', 'registerMunicipality'],
    { days: terms.registrationDays.value },
    terms.registrationDays,
  );
  within('tbWithin', 'policy', ['collectCard', 'tbTest'], { months: terms.tbMonths.value }, terms.tbMonths);
  for (const { id, within: term } of outcome.steps) {
    if ((id !== 'independentPermit' && id !== 'naturalisation') || !term || !has(tasks, id) || !has(tasks, 'travel'))
      continue;
    const why = reason('residence', 'estimate', { task: 'travel', term, sources: ['continuedResidence'] });
    rules.push({ type: 'after', from: endOf('travel'), to: startOf(id), reach: counted(term), why });
  }
  const settled: TaskKind = tasks.travelsBeforeFiling && has(tasks, 'decision') ? 'decision' : 'travel';
  within(
    'insuranceWithin',
    'statutory',
    [settled, 'healthInsurance'],
    { months: terms.insuranceMonths.value },
    terms.insuranceMonths,
  );
  return rules;
}

/** The first and last day for the application that follow from the route, the conditions and the permit that ends. */
function filingRules(tasks: TaskList, { outcome, held, fixes }: PlanInput): PlanRule[] {
  const { filing } = tasks;
  if (!filing) return [];
  const point = endOf(filing.id);
  const rules: PlanRule[] = [];
  const { from, until } = outcome.steps.find(({ id }) => id === 'apply') ?? {};
  if (from)
    rules.push({
      type: 'first',
      point,
      day: from,
      why: reason('routeFrom', 'policy', { sources: outcome.route.sources }),
    });
  if (until)
    rules.push({
      type: 'last',
      point,
      day: until,
      why: reason('routeUntil', 'policy', { sources: outcome.route.sources }),
    });
  for (const { id, fix, sources } of fixes) {
    if (!fix?.from) continue;
    rules.push({ type: 'first', point, day: fix.from, why: reason('condition', 'policy', { condition: id, sources }) });
  }
  if (outcome.route.id === 'extension' && held.permitEndsOn) rules.push(...windowRules(point, held.permitEndsOn));
  return rules;
}

/** An extension: from three months before the end of the permit, and before it has ended. */
function windowRules(point: string, endsOn: Day): PlanRule[] {
  const { value, source } = terms.extensionWindowMonths;
  const opens = reason('windowOpens', 'policy', { day: endsOn, term: { months: value }, sources: [source] });
  const closes = reason('windowCloses', 'policy', { day: endsOn, sources: [source] });
  return [
    { type: 'first', point, day: counted({ months: -value })(endsOn), why: opens },
    { type: 'last', point, day: endsOn, why: closes },
  ];
}

/** What letters and cards say about the days after them, and the last days that a refusal or silence brings. */
function letterRules(tasks: TaskList, { progress: { letters } }: PlanInput): PlanRule[] {
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
  if (card)
    for (const rule of windowRules('', card.until))
      if (rule.type === 'first' || rule.type === 'last') {
        rules.push({ ...rule, point: rule.type === 'first' ? startOf('extend') : endOf('extend') });
      }
  if (integrationPlan) {
    const { value: years, source } = terms.integrationYears;
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
