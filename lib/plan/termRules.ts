/** The terms of the law, of the IND and of the embassy that run from one task, and whose ends another must keep. */
import type { SourceId } from '../rules/facts/sources';
import * as terms from '../rules/facts/terms';
import type { Duration } from '../rules/stepFacts';
import type { PlanInput } from './input';
import type { ReasonId, TaskId, TaskKind } from './ids';
import { endOf, startOf, type PlanRule } from './points';
import { byLaw, counted } from './reach';
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
  source: SourceId;
  /** Where it does not run for everyone. */
  when?: (tasks: TaskList, input: PlanInput) => boolean;
}

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
    within: { days: terms.visaFreeDays.value - 1 },
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
    id: 'mvvWithin',
    weight: 'policy',
    from: 'decision',
    to: 'mvvAppointment',
    within: { months: terms.mvvAppointmentMonths.value },
    source: terms.mvvAppointmentMonths.source,
  },
  {
    id: 'travelWithin',
    weight: 'policy',
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
  ...(['travel', 'decision'] as const).map((from): Term => ({
    id: 'insuranceWithin',
    weight: 'statutory',
    moves: true,
    from,
    to: 'healthInsurance',
    within: { months: terms.insuranceMonths.value },
    source: terms.insuranceMonths.source,
    when: (tasks) => residenceFrom(tasks) === from,
  })),
];

/** The rules of the terms that run for this couple. */
export function termRules(tasks: TaskList, input: PlanInput): PlanRule[] {
  return [...table.flatMap((term) => asRule(term, tasks, input)), ...residenceRules(tasks, input)];
}

function asRule(
  { id, weight, moves, from, to, point, within, source, when }: Term,
  tasks: TaskList,
  input: PlanInput,
): PlanRule[] {
  const [first, then] = [taskOf(from, tasks), taskOf(to, tasks)];
  if (first === null || then === null || when?.(tasks, input) === false) return [];
  const reach = moves ? byLaw(within) : counted(within);
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
