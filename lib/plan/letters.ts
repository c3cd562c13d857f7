/** The letters and cards that replace an estimate by a real day. */
import type { Day } from '../rules/day';
import type { LetterId } from './ids';

/** The days that stand in each letter. Those in `optional` may be missing in it. */
export const letterDays = {
  acknowledged: { required: ['on', 'receivedOn'], optional: ['decideBy'] },
  papersAsked: { required: ['on', 'answerBy'], optional: [] },
  extended: { required: ['on'], optional: ['decideBy'] },
  approved: { required: ['on'], optional: [] },
  refused: { required: ['on'], optional: [] },
  objectionDecided: { required: ['on'], optional: [] },
  /** The couple's own letter to the IND: the day it got there. */
  notice: { required: ['receivedOn'], optional: [] },
  mvv: { required: ['on', 'until'], optional: [] },
  card: { required: ['on', 'until'], optional: [] },
  integrationPlan: { required: ['on'], optional: [] },
} as const satisfies Record<LetterId, { required: readonly string[]; optional: readonly string[] }>;

type DaysOf<Id extends LetterId> = (typeof letterDays)[Id];
export type LetterDay = DaysOf<LetterId>['required'][number] | DaysOf<LetterId>['optional'][number];

export type Letters = {
  [Id in LetterId]?: Record<DaysOf<Id>['required'][number], Day> & Partial<Record<DaysOf<Id>['optional'][number], Day>>;
};

/** The names of the days in a letter, those it must have first. */
export function letterDayNames(id: LetterId): LetterDay[] {
  const { required, optional } = letterDays[id];
  return [...required, ...optional];
}
