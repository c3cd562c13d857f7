/**
 * The one table of what a day may be, for every field that takes a day. In years from the day of reckoning, both ends
 * included: negative is earlier. No law hangs on these: they only find a year that nobody can have meant.
 */
import type { LetterDay } from '../plan/letters';
import type { Answer, Child, Income, QuestionId } from '../rules/answers';

type Years = readonly [first: number, last: number];

export interface DayRule {
  /** A day outside these is not taken. */
  possible: Years;
  /** A day outside these is asked back, and taken. */
  plausible: Years;
}

/** Questions whose answer is a day. */
type DayQuestion = {
  [Id in QuestionId]: Answer<Id> extends string ? (string extends Answer<Id> ? Id : never) : never;
}[QuestionId];
/** Fields of an income or a child that are days. */
type DayField<Item> = Item extends unknown
  ? { [Field in keyof Item]-?: string extends NonNullable<Item[Field]> ? Field & string : never }[keyof Item]
  : never;

const OLDEST = -125;

export const questionDays = {
  partnerDutchPermitEndsOn: { possible: [-50, 20], plausible: [-20, 10] },
  // The permit may still be asked for.
  asylumGrantedOn: { possible: [-60, 5], plausible: [-60, 1] },
  sponsorResidentSince: { possible: [-100, 5], plausible: [-80, 1] },
  sponsorBornOn: { possible: [OLDEST, 0], plausible: [-90, -15] },
  partnerBornOn: { possible: [OLDEST, 0], plausible: [-90, -15] },
  // Nobody took it before 2006. Who expects to pass it may say so.
  examPassedOn: { possible: [-40, 5], plausible: [-20, 0] },
} as const satisfies Record<DayQuestion, DayRule>;

/** Of a question whose answer is a day. */
export function ruleOfQuestion(id: QuestionId): DayRule {
  const rules: Partial<Record<QuestionId, DayRule>> = questionDays;
  return rules[id] ?? { possible: [-9999, 9999], plausible: [-9999, 9999] };
}

export const incomeDays = {
  /** Of a contract, or of a benefit that lasts until the state pension. */
  endsOn: { possible: [-20, 60], plausible: [-1, 20] },
  startsOn: { possible: [-60, 10], plausible: [-1, 2] },
  since: { possible: [-100, 0], plausible: [-60, 0] },
  heldSince: { possible: [-100, 0], plausible: [-60, 0] },
} as const satisfies Record<DayField<Income>, DayRule>;

export const childDays = {
  bornOn: { possible: [OLDEST, 0], plausible: [-26, 0] },
} as const satisfies Record<DayField<Child>, DayRule>;

/** The settings beside the answers, and what the couple tells the plan. */
export const planDays = {
  filingOn: { possible: [0, 10], plausible: [0, 3] },
  togetherBy: { possible: [0, 10], plausible: [0, 5] },
  arrivedOn: { possible: [-10, 0], plausible: [-1, 0] },
  /** A task that was begun or done. */
  taskOn: { possible: [-10, 0], plausible: [-3, 0] },
  /** A paper that keeps for ever. */
  lastingPaperOn: { possible: [OLDEST, 0], plausible: [-100, 0] },
} as const satisfies Record<string, DayRule>;

/** The days in a letter or on a card about an application that still runs. */
export const letterDayRules = {
  on: { possible: [-10, 0], plausible: [-3, 0] },
  receivedOn: { possible: [-10, 0], plausible: [-3, 0] },
  decideBy: { possible: [-10, 10], plausible: [-3, 3] },
  answerBy: { possible: [-10, 10], plausible: [-3, 1] },
  until: { possible: [-10, 20], plausible: [-3, 10] },
} as const satisfies Record<LetterDay, DayRule>;
