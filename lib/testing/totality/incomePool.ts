/** Incomes: each kind along its days and amounts, then every mix of what turned out to matter, then pairs. */
import { incomeSchema, type Income } from '../../rules/answers';
import { addMonths, type Day } from '../../rules/day';
import { mixes, pairs, paysAndPasts } from './incomeMixes';
import { besideOtherWork, goodHistory, goodYear, goodYears, job, type Incomes, type Job } from './jobs';
import { amountBetween, amountPoints, dayBetween, daysAround, range, type Line } from './lines';
import type { Pool } from './pool';

const [employment, , benefitOf] = incomeSchema.def.options;
const periods = employment.shape.per.options;
const allowances = employment.shape.holidayAllowance.options;
const benefits = benefitOf.shape.benefit.options;

export function incomePool(on: Day): Pool {
  const lines = [...payLines(), ...historyLines(on), ...beginningLines(on), ...otherLines(on)];
  return {
    answers: [[]],
    begin: [],
    lines,
    grow: [
      (found) => [...mixes(found as Incomes[], on), ...pairs(found as Incomes[]), ...besideOtherWork(on)],
      paysAndPasts,
    ],
  };
}

/** A line of single sources along one of their fields. */
function along<Value>(
  points: readonly Value[],
  between: (from: Value, to: Value) => Value | null,
  source: (value: Value) => Income,
): Line {
  const made = new Map<Income, Value>();
  const make = (value: Value): Incomes => {
    const income = source(value);
    made.set(income, value);
    return [income];
  };
  return {
    points: points.map(make),
    between: (from, to) => {
      const [[one], [other]] = [from, to] as [Incomes, Incomes]; // points of this line
      const [low, high] = [one && made.get(one), other && made.get(other)];
      const middle = low === undefined || high === undefined ? null : between(low, high);
      return middle === null ? null : make(middle);
    },
  };
}

const alongAmounts = (source: (amount: number) => Income) => along(amountPoints, amountBetween, source);

function payLines(): Line[] {
  return periods.flatMap((per) =>
    allowances.map((holidayAllowance) => alongAmounts((gross) => ({ ...job, gross, per, holidayAllowance }))),
  );
}

function historyLines(on: Day): Line[] {
  const ending = (endsOn: Day): Job => ({ ...job, contract: 'fixedTerm', endsOn });
  const [short, shorter] = [ending(addMonths(on, 9)), ending(addMonths(on, 3))];
  const past = { ...goodHistory };
  return [
    along(daysAround(on), dayBetween, ending),
    along(daysAround(on), dayBetween, (endsOn) => ({ ...ending(endsOn), ...goodYear(past) })),
    along(daysAround(on), dayBetween, (endsOn) => ({ ...ending(endsOn), ...goodYears(past) })),
    ...allowances.flatMap((holidayAllowance) => [
      alongAmounts((average) => ({ ...short, holidayAllowance, ...goodYear(past), averageLast12Months: average })),
      ...range(0, 2).map((year) =>
        alongAmounts((average) => ({
          ...shorter,
          holidayAllowance,
          ...goodYears(past),
          averagesLast3Years: inYear(year, average),
        })),
      ),
    ]),
    along(
      range(0, 156),
      () => null,
      (weeks) => ({ ...shorter, ...goodYears(past), benefitWeeksLast3Years: weeks }),
    ),
  ];
}

/** Jobs that are still to begin. */
function beginningLines(on: Day): Line[] {
  const begins = addMonths(on, 2);
  return [
    along(daysAround(on), dayBetween, (startsOn) => ({ ...job, startsOn })),
    along(daysAround(on), dayBetween, (endsOn) => ({ ...job, contract: 'fixedTerm', endsOn, startsOn: begins })),
  ];
}

function inYear(year: number, average: number): [number, number, number] {
  return [0, 1, 2].map((one) => (one === year ? average : 3000)) as [number, number, number]; // three years
}

function otherLines(on: Day): Line[] {
  const days = daysAround(on);
  return [
    along(days, dayBetween, (since) => ({ kind: 'selfEmployment', since, averageMonthlyProfit: 3000 })),
    alongAmounts((profit) => ({ kind: 'selfEmployment', since: addMonths(on, -60), averageMonthlyProfit: profit })),
    along(days, dayBetween, (heldSince) => ({ kind: 'assets', yieldPerMonth: 3000, heldSince })),
    alongAmounts((yieldPerMonth) => ({ kind: 'assets', yieldPerMonth, heldSince: addMonths(on, -60) })),
    alongAmounts((balance) => ({ kind: 'savings', balance })),
    ...(['studyFunding', 'abroad', 'other'] as const).map((kind) => alongAmounts((perMonth) => ({ kind, perMonth }))),
    ...benefits.flatMap((benefit) => [
      along(days, dayBetween, (endsOn) => ({ kind: 'benefit', benefit, gross: 3000, per: 'month', endsOn })),
      alongAmounts((gross) => ({ kind: 'benefit', benefit, gross, per: 'month' })),
    ]),
    ...periods.map((per) => alongAmounts((gross) => ({ kind: 'benefit', benefit: 'pension', gross, per }))),
  ];
}
