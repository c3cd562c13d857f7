/**
 * The General Terms Act (Algemene termijnenwet, Atw): how long a term set by law really runs. One that ends on a
 * Saturday, a Sunday or a recognised holiday ends on the next working day; long terms do not.
 */
import { addDays, addMonths, addYears, dayFrom, parts, weekday, type Day } from './day';
import type { StandingRule } from './dated';
import type { SourceId } from './facts/sources';
import type { Duration } from './stepFacts';

export const termsActSources: readonly SourceId[] = ['termsAct'];

/** The longest terms the Act is for; longer ones, and terms in years, end on the day they end (art. 4). */
const longest: StandingRule<{ days: number; weeks: number; months: number }> = {
  value: { days: 90, weeks: 12, months: 3 },
  source: 'termsAct',
  checkedOn: '2026-11-22',
};
/** From this many days, a term holds at least so many working days (art. 2). */
const enoughTime: StandingRule<{ fromDays: number; workingDays: number }> = {
  value: { fromDays: 3, workingDays: 2 },
  source: 'termsAct',
  checkedOn: '2026-11-22',
};

export interface Term {
  /** The day from which the term is counted, as the day of a letter: the first day of the term is the day after. */
  start: Day;
  term: Duration;
  /** The term is counted back from `start`: such a term never moves (art. 1, second paragraph). */
  backwards?: boolean;
  /** Days on which the term stood still (opschorting). They come at its end and do not make it a long one (art. 4). */
  stoodStill?: number;
}

export interface LastDay {
  /** The last day on which it is still in time. */
  day: Day;
  /** Whether the Act moved it. */
  moved: boolean;
  /** The last day by the calendar alone. */
  nominal: Day;
}

/** The last day of a term that the law sets. The term is a whole number of days, weeks, months or years, not below zero. */
export function lastDayOfTerm({ start, term, backwards = false, stoodStill = 0 }: Term): LastDay {
  const direction = backwards ? -1 : 1;
  const nominal = addDays(away(start, term, direction), direction * stoodStill);
  const day = backwards || isLongTerm(term) ? nominal : moved(start, nominal);
  return { day, moved: day !== nominal, nominal };
}

/** Neither Saturday, Sunday nor recognised holiday. Holidays are those of the Act since 2014. */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) !== 0 && weekday(day) !== 6 && !holidaysIn(parts(day)[0]).includes(day);
}

/**
 * The generally recognised holidays (algemeen erkende feestdagen, art. 3) and Good Friday, in order of the year.
 * Further days that a royal decree puts on a par with them for some years, such as the Friday after Ascension Day,
 * are left out: a last day that falls on one is given too early, never too late.
 */
export function holidaysIn(year: number): readonly Day[] {
  const known = holidays.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const fixed = ([month, day]: readonly [number, number]) => dayFrom(year, month, day) ?? [];
  const found = [
    ...[NEW_YEAR, kingsDay(year), LIBERATION_DAY, CHRISTMAS, SECOND_CHRISTMAS_DAY].flatMap(fixed),
    ...[GOOD_FRIDAY, EASTER_MONDAY, ASCENSION_DAY, WHIT_MONDAY].map((days) => addDays(easter, days)),
  ].sort();
  holidays.set(year, found);
  return found;
}

/** A plan asks for the same few years over and over. */
const holidays = new Map<number, readonly Day[]>();

/** Easter Sunday by the Gregorian computus, in the anonymous form of 1876. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
  const early = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const daysAfterFirstFullMoon = moon + sunday - 7 * early;
  return addDays(`${String(year).padStart(4, '0')}-03-22`, daysAfterFirstFullMoon);
}

/** The day itself if it is a working day, else the first one after it. */
export function workingDayFrom(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}

/** Art. 1: a working day; art. 2: a term of three days or more is lengthened until it holds two of them. */
function moved(start: Day, nominal: Day): Day {
  const { fromDays, workingDays } = enoughTime.value;
  const end = workingDayFrom(nominal);
  if (nominal < addDays(start, fromDays)) return end;
  let found = 0;
  for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) {
    if (isWorkingDay(day)) found += 1;
    if (found === workingDays) return end;
  }
  return workingDayFrom(addDays(end, 1)); // `end` itself was the one working day so far
}

/** Too long for the Act: such a term ends on the day it ends (art. 4). */
export function isLongTerm(term: Duration): boolean {
  const { days, weeks, months } = longest.value;
  if ('days' in term) return term.days > days;
  if ('weeks' in term) return term.weeks > weeks;
  return 'years' in term || term.months > months;
}

function away(start: Day, term: Duration, direction: 1 | -1): Day {
  if ('days' in term) return addDays(start, direction * term.days);
  if ('weeks' in term) return addDays(start, direction * term.weeks * 7);
  if ('months' in term) return addMonths(start, direction * term.months);
  return addYears(start, direction * term.years);
}

type MonthAndDay = readonly [month: number, day: number];
const NEW_YEAR: MonthAndDay = [1, 1];
const LIBERATION_DAY: MonthAndDay = [5, 5];
const CHRISTMAS: MonthAndDay = [12, 25];
const SECOND_CHRISTMAS_DAY: MonthAndDay = [12, 26];

/** Days from Easter Sunday. */
const GOOD_FRIDAY = -2;
const EASTER_MONDAY = 1;
const ASCENSION_DAY = 39;
const WHIT_MONDAY = 50;

/** The King's birthday is celebrated on 27 April, or on the Saturday before where that is a Sunday. */
function kingsDay(year: number): MonthAndDay {
  const birthday = dayFrom(year, 4, 27);
  return birthday !== null && weekday(birthday) === 0 ? [4, 26] : [4, 27];
}
