/** The plan of a couple, as it is told: for every task who, what it waits for, the first and the last day, and why. */
import type { Day } from '../rules/day';
import type { Step } from '../rules/stepFacts';
import type { DoneBy } from './done';
import type { Wish } from './input';
import type { DecisionTime, TaskId } from './ids';
import type { Reason } from './reason';
import type { Task } from './tasks';

/** A day with the reason why it is not earlier, or not later. */
export interface Bound {
  day: Day;
  why: Reason;
  /** The other task, where the reason ties two together. */
  other?: TaskId;
  /** The day hangs on one that is only planned. */
  isPlanned?: true;
  /** It is the last day to begin, as to book an appointment that may be later. */
  toBegin?: true;
}

export interface PlannedTask extends Task {
  waitsFor: readonly TaskId[];
  /** How many days it takes in this plan. */
  days: number;
  /** The day it was done, `undated` where nobody told it; null while it is to do. */
  doneOn: Day | 'undated' | null;
  /** Who says so; null while it is to do. */
  doneBy: DoneBy | null;
  /** When to do it: as early as can be, but what must be recent only when the rest is nearly there. */
  start: Day;
  end: Day;
  /** Why it is planned to begin later than it could; null where it is not. */
  putOff: Reason | null;
  /** The first days that are possible. */
  earliest: { start: Bound; end: Bound };
  /** The last days on which all is still in time; null where nothing holds it back. */
  latest: { start: Bound | null; end: Bound | null };
  /** By how many days it may begin, or be ready, later than planned; null where nothing holds it back. */
  slack: number | null;
  /** Its own last day: of the law, the IND or a letter, or that to have a paper at hand. */
  deadline: Bound | null;
}

/** An end that cannot be met. */
export interface Break {
  why: Reason;
  /** The task that would be too late, or is too old. */
  task: TaskId;
  /** Its last day, where one is set. */
  lastDay: Day | null;
  /** The first day on which it could be. */
  firstDay: Day;
  /** What takes the time, from the last task back to the first. */
  path: readonly Reason[];
}

export interface Plan {
  on: Day;
  wish: Wish;
  tasks: readonly PlannedTask[];
  /** A duty without a day: to report changes. */
  always: readonly Step[];
  /** What is only to be done when somebody asks for it: told, without a day. */
  ifAsked: readonly Step[];
  /** Tasks whose day is only known once a letter or card is there. */
  undated: readonly Task[];
  /** The day the application goes out, and the day the IND has it. */
  filing: { task: TaskId; sent: Day; received: Day; isDone: boolean; isDated: boolean } | null;
  /** The day on which the two are together. */
  together: { task: TaskId; day: Day; isDone: boolean; isDated: boolean } | null;
  /** When the IND decides and when the two are together, by how long the decision takes. */
  range: readonly { time: DecisionTime; decision: Day; together: Day | null; isInLetter: boolean }[];
  /** The application must go out before all papers are there; what is missing follows. */
  papersFollow: boolean;
  /** Ends that cannot be met, whatever the wish. */
  broken: readonly Break[];
  /** Why the wish cannot be met, and the nearest day that works; null where it can. */
  unmet: { breaks: Break; nearest: Day | null } | null;
}
