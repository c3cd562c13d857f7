/** The plan as lengths: what the picture draws, in thousandths of its width from the side where reading begins. */
import type { Plan, PlannedTask } from '@/lib/plan/plan';
import type { Weight } from '@/lib/plan/reason';
import { addDays, addMonths, daysBetween, type Day } from '@/lib/rules/day';
import { isOpen, type PictureRow } from './pictureRows';

/** The first and the last day that the picture shows. */
export interface Scale {
  from: Day;
  until: Day;
}

interface Stretch {
  from: number;
  to: number;
}

export interface RowShape {
  /** One for each task of the row that the picture can show. */
  bars: readonly (Stretch & { isDone: boolean })[];
  /** How much later it may be. */
  slack: Stretch | null;
  lastDays: readonly { at: number; weight: Weight }[];
  /** Something of it comes after the last day of the picture. */
  goesOn: boolean;
}

export type LineId = 'today' | 'filing' | 'together' | 'norm';

/** A day that goes through all rows; `at` is null where the picture does not show the day. */
export interface Line {
  id: LineId;
  day: Day;
  at: number | null;
}

/** The first of a month. Not every month has room for its name. */
export interface Month {
  day: Day;
  at: number;
  isNamed: boolean;
  /** Whether the year must be told: at the first name, and where another year begins. */
  hasYear: boolean;
}

const WIDTH = 1000;
const SHOWN_MONTHS_AHEAD = 18;
const SHOWN_DAYS_BACK = 90;
const SHORTEST_SCALE_DAYS = 56;
/** Room before the first day, where a check mark without a day stands, and after the last one. */
const ROOM_BEFORE = 0.06;
const ROOM_AFTER = 0.03;
/** So that a task of one day can still be seen, and a done one has room for its check mark. */
const SHORTEST_BAR = 18;
const SHORTEST_DONE = 45;
/** So that the outline of a done bar is whole. */
const EDGE = 4;
const MOST_MONTH_NAMES = 6;
/** A name that begins after this would stick out. */
const LAST_MONTH_NAME = 900;

/** From today, or the first thing that was done lately, to the end of what ends within about a year and a half. */
export function scaleOf({ tasks, on }: Pick<Plan, 'tasks' | 'on'>): Scale {
  const back = addDays(on, -SHOWN_DAYS_BACK);
  const ahead = addMonths(on, SHOWN_MONTHS_AHEAD);
  const doneLately = tasks.flatMap(({ doneOn }) => (doneOn !== null && doneOn !== 'undated' ? doneOn : []));
  const first = doneLately.filter((day) => day >= back).reduce((one, other) => (other < one ? other : one), on);
  const last = tasks
    .map(({ end }) => end)
    .filter((day) => day <= ahead)
    .reduce((one, other) => (other > one ? other : one), on);
  const days = Math.max(daysBetween(first, last), SHORTEST_SCALE_DAYS);
  return {
    from: addDays(first, -Math.ceil(days * ROOM_BEFORE)),
    until: addDays(first, days + Math.ceil(days * ROOM_AFTER)),
  };
}

/** Where a day stands; what comes before or after the picture stands on its edge. */
export function placeOf(day: Day, { from, until }: Scale): number {
  const place = (daysBetween(from, day) / daysBetween(from, until)) * WIDTH;
  return Math.round(Math.min(Math.max(place, 0), WIDTH));
}

export function rowShape({ main, parts }: PictureRow, scale: Scale): RowShape {
  const shown = parts.filter(({ end }) => end <= scale.until);
  const last = parts.at(-1);
  const latest = last && main.slack ? addDays(last.end, main.slack) : null;
  const deadlines = parts.flatMap(({ deadline }) => deadline ?? []);
  return {
    bars: shown.map((task) => barOf(task, scale)),
    slack: last && latest && shown.includes(last) ? stretch(last.end, latest, scale) : null,
    lastDays: deadlines
      .filter(({ day }) => isShown(day, scale))
      .map(({ day, why }) => ({ at: placeOf(day, scale), weight: why.weight })),
    goesOn: [latest, ...parts.map(({ end }) => end)].some((day) => day !== null && day > scale.until),
  };
}

/** A bar is never too short to see: an open one reaches further, a done one back. */
function barOf(task: PlannedTask, scale: Scale): RowShape['bars'][number] {
  if (task.doneOn === 'undated') return { from: EDGE, to: EDGE + SHORTEST_DONE, isDone: true };
  const { from, to } = stretch(task.start, task.end, scale);
  if (isOpen(task)) {
    const begin = Math.min(from, WIDTH - SHORTEST_BAR);
    return { from: begin, to: Math.max(to, begin + SHORTEST_BAR), isDone: false };
  }
  const begin = Math.max(Math.min(from, to - SHORTEST_DONE), EDGE);
  return { from: begin, to: Math.max(to, begin + SHORTEST_DONE), isDone: true };
}

function stretch(first: Day, last: Day, scale: Scale): Stretch {
  return { from: placeOf(first, scale), to: placeOf(last, scale) };
}

function isShown(day: Day, { from, until }: Scale): boolean {
  return day >= from && day <= until;
}

/** Today, the application, being together, and the day from which the income norm is another. */
export function linesOf({ on, filing, together }: Plan, normOn: Day | null, scale: Scale): Line[] {
  const days: [LineId, Day | null | undefined][] = [
    ['today', on],
    ['filing', filing?.isDone ? filing.received : filing?.sent],
    ['together', together?.day],
    ['norm', normOn],
  ];
  return days.flatMap(([id, day]) => (day ? { id, day, at: isShown(day, scale) ? placeOf(day, scale) : null } : []));
}

export function monthsOf(scale: Scale): Month[] {
  const days: Day[] = [];
  const first = `${scale.from.slice(0, 7)}-01`;
  // The calendar ends: a month after December 9999 is its last day, again and again.
  const isMonth = (day: Day) => day <= scale.until && day.endsWith('-01');
  for (let month = addMonths(first, 1); isMonth(month); month = addMonths(month, 1)) days.push(month);
  const step = Math.ceil(days.length / MOST_MONTH_NAMES);
  let year = '';
  return days.map((day, index) => {
    const at = placeOf(day, scale);
    const isNamed = index % step === 0 && at <= LAST_MONTH_NAME;
    const hasYear = isNamed && day.slice(0, 4) !== year;
    if (hasYear) year = day.slice(0, 4);
    return { day, at, isNamed, hasYear };
  });
}
