/** The terms of the law, of the IND and of the embassy that run from one task, and whose ends another must keep. */
import { addDays } from '../rules/day';
import type { SourceId } from '../rules/facts/sources';
import * as terms from '../rules/facts/terms';
import type { Duration } from '../rules/stepFacts';
import type { PlanInput } from './input';
import type { ReasonId, TaskId, TaskKind } from './ids';
import { endOf, startOf, type PlanRule } from './points';
import { byLaw, counted, type Reach } from './reach';
import { reason, type Weight } from './reason';
import { has, type TaskList } from './taskList';

interface Term {
  id: ReasonId;
  weight: Weight;
  /** From the end of this task, or of the one that brings the application to the IND … */
  from: TaskKind | 'filing';
  /** … to the end of that one, or its beginning. */
  to: TaskKind | 'filing';
  point?: 'start';
  within: Duration;
  /** Its last day moves off weekends and holidays: the General Terms Act is about it. */
  moves?: true;
  /** The day it runs from is the first of it. */
  firstDayCounts?: true;
  source: SourceId;
  /** Where it does not run for everyone. */
  when?: (tasks: TaskList, input: PlanInput) => boolean;
}

const stepOf = ({ outcome }: PlanInput, kind: TaskKind) => outcome.steps.find(({ id }) => id === kind);

/** From when the partner lives here with a right to: from arrival, or from the decision where that comes later. */
function residenceFrom(tasks: TaskList): 'travel' | 'decision' {
  if (!has(tasks, 'travel')) return 'decision';
  return tasks.travelsBeforeFiling && !tasks.underEuLaw ? 'decision' : 'travel';
}

const table: readonly Term[] = [
  {
    id: 'postWithin',
    weight: 'policy',
    from: 'missionAppointment',
    to: 'sendByPost',
    point: 'start',
    within: { weeks: terms.postWeeks.value },
    source: terms.postWeeks.source,
  },
  {
    // The day of arrival is the first of the 90; it is a term of the Schengen Convention.
    id: 'visaFree',
    weight: 'statutory',
    from: 'travel',
    to: 'filing',
    within: { days: terms.visaFreeDays.value },
    firstDayCounts: true,
    source: terms.visaFreeDays.source,
    when: (_, { outcome }) => outcome.route.id === 'regularAfterTravel',
  },
  {
    id: 'receiptWithin',
    weight: 'practical',
    from: 'filing',
    to: 'acknowledgement',
    within: { days: terms.acknowledgementDays.value },
    source: terms.acknowledgementDays.source,
  },
  {
    id: 'payWithin',
    weight: 'policy',
    from: 'acknowledgement',
    to: 'payFee',
    within: { weeks: terms.paymentWeeks.value },
    source: terms.paymentWeeks.source,
    when: (tasks) => !tasks.paysOnline,
  },
  {
    id: 'payAtOnce',
    weight: 'policy',
    from: 'filing',
    to: 'payFee',
    within: { days: 0 },
    source: 'indOnlineForms',
    when: (tasks) => tasks.paysOnline,
  },
  {
    // To book them: the appointment itself may be later.
    id: 'biometricsWithin',
    weight: 'policy',
    from: 'acknowledgement',
    to: 'biometrics',
    point: 'start',
    within: { weeks: terms.biometricsWeeks.value },
    source: terms.biometricsWeeks.source,
    when: (_, input) => stepOf(input, 'biometrics')?.variant === 'waitingHere',
  },
  {
    id: 'mvvWithin',
    weight: 'statutory',
    from: 'decision',
    to: 'collectMvv',
    within: { months: terms.mvvAppointmentMonths.value },
    source: terms.mvvAppointmentMonths.source,
    // Who has the mvv had it in time, be it since the embassy was closed.
    when: (_, { progress }) => progress.letters.mvv === undefined && progress.done.collectMvv === undefined,
  },
  {
    id: 'travelWithin',
    weight: 'statutory',
    from: 'collectMvv',
    to: 'travel',
    within: { days: terms.mvvValidityDays.value },
    source: terms.mvvValidityDays.source,
    // The days on the sticker win.
    when: (_, { progress }) => progress.letters.mvv === undefined,
  },
  {
    id: 'registerWithin',
    weight: 'statutory',
    moves: true,
    from: 'travel',
    to: 'registerMunicipality',
    within: { days: terms.registrationDays.value },
    source: terms.registrationDays.source,
  },
  {
    id: 'tbWithin',
    weight: 'policy',
    from: 'collectCard',
    to: 'tbTest',
    within: { months: terms.tbMonths.value },
    source: terms.tbMonths.source,
  },
  {
    id: 'insuranceWithin',
    weight: 'statutory',
    moves: true,
    from: 'travel',
    to: 'healthInsurance',
    within: { months: terms.insuranceMonths.value },
    source: terms.insuranceMonths.source,
    // Who waited here for the decision is to be insured at once.
    when: (_, input) => stepOf(input, 'healthInsurance')?.within !== undefined,
  },
];

/** The rules of the terms that run for this couple. */
export function termRules(tasks: TaskList, input: PlanInput): PlanRule[] {
  return [...table.flatMap((term) => asRule(term, tasks, input)), ...residenceRules(tasks, input)];
}

function asRule(
  { id, weight, moves, firstDayCounts, from, to, point, within, source, when }: Term,
  tasks: TaskList,
  input: PlanInput,
): PlanRule[] {
  const [first, then] = [taskOf(from, tasks), taskOf(to, tasks)];
  if (first === null || then === null || when?.(tasks, input) === false) return [];
  const term = moves ? byLaw(within) : counted(within);
  const reach: Reach = firstDayCounts ? (day) => term(addDays(day, -1)) : term;
  const why = reason(id, weight, { task: first, term: within, sources: [source] });
  return [{ type: 'within', from: endOf(first), to: point ? startOf(then) : endOf(then), reach, why }];
}

function taskOf(kind: TaskKind | 'filing', tasks: TaskList): TaskId | null {
  if (kind === 'filing') return tasks.filing?.id ?? null;
  return has(tasks, kind) ? kind : null;
}

/** A permit of one's own and Dutch nationality come after years of living here with a permit. */
function residenceRules(tasks: TaskList, { outcome }: PlanInput): PlanRule[] {
  if (!has(tasks, 'travel')) return [];
  return outcome.steps.flatMap(({ id, within: term, sources }): PlanRule[] => {
    if ((id !== 'independentPermit' && id !== 'naturalisation') || !term || !has(tasks, id)) return [];
    const from = residenceFrom(tasks);
    const why = reason('residence', 'estimate', { task: from, term, sources });
    return [{ type: 'after', from: endOf(from), to: startOf(id), reach: counted(term), why }];
  });
}
