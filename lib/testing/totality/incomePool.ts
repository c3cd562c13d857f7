/** Incomes: each kind along its days and amounts, then every mix of what turned out to matter, then pairs. */
import { answerSchemas, incomeSchema, type Income } from '../../rules/answers';
import { addMonths, type Day } from '../../rules/day';
import { amountBetween, amountPoints, dayBetween, daysAround, range, type Line } from './lines';
import type { Pool } from './pool';

type Job = Extract<Income, { kind: 'employment' }>;
type Incomes = readonly Income[];

const job: Job = {
  kind: 'employment',
  contract: 'permanent',
  gross: 3000,
  per: 'month',
  holidayAllowance: 'paidYearly',
};
const goodHistory = {
  averageLast12Months: 3000,
  socialAssistanceLast12Months: 'no',
  averagesLast3Years: [3000, 3000, 3000],
  benefitWeeksLast3Years: 0,
  socialAssistanceLast3Years: 'no',
} as const;
const [employment, , benefitOf] = incomeSchema.def.options;
const periods = employment.shape.per.options;
const allowances = employment.shape.holidayAllowance.options;
const yesNoUnsure = ['yes', 'no', 'notSure', undefined] as const;
const benefits = benefitOf.shape.benefit.options;

export function incomePool(on: Day): Pool {
  const lines = [...payLines(), ...historyLines(on), ...otherLines(on)];
  return {
    answers: [[]],
    begin: [],
    lines,
    grow: [(found) => [...mixes(found as Incomes[], on), ...pairs(found as Incomes[])], jobs],
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

function goodYear({ averageLast12Months, socialAssistanceLast12Months }: typeof goodHistory): Partial<Job> {
  return { averageLast12Months, socialAssistanceLast12Months };
}

function goodYears({ benefitWeeksLast3Years, socialAssistanceLast3Years }: typeof goodHistory): Partial<Job> {
  return { averagesLast3Years: [3000, 3000, 3000], benefitWeeksLast3Years, socialAssistanceLast3Years };
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
    ...(['studyFunding', 'abroad', 'other'] as const).map((kind) => alongAmounts((perMonth) => ({ kind, perMonth }))),
    ...benefits.flatMap((benefit) => [
      along(days, dayBetween, (endsOn) => ({ kind: 'benefit', benefit, gross: 3000, per: 'month', endsOn })),
      alongAmounts((gross) => ({ kind: 'benefit', benefit, gross, per: 'month' })),
    ]),
    ...periods.map((per) => alongAmounts((gross) => ({ kind: 'benefit', benefit: 'pension', gross, per }))),
  ];
}

/** Every mix of the values that turned out to matter, kind by kind; for a job its pay and its past apart. */
function mixes(found: readonly Incomes[], on: Day): unknown[] {
  const sources = found.flat();
  const paid = sources.filter((income) => income.kind === 'employment' && income.contract === 'permanent');
  const pay = paid.flatMap((income) => [income, halved(income)]).flatMap(withAllowanceAndCare);
  const others = sources.filter((income) => income.kind !== 'employment');
  return [...pay, ...pasts(on), ...others.map(halved), ...mixed(others)].map((income) => [income]);
}

/** Half of it, rounded up: two such sources make one. */
function halved(income: Income): Income {
  const half = (amount: number) => Math.ceil(amount * 50) / 100;
  switch (income.kind) {
    case 'employment':
    case 'benefit':
      return { ...income, gross: half(income.gross) };
    case 'selfEmployment':
      return { ...income, averageMonthlyProfit: half(income.averageMonthlyProfit) };
    case 'assets':
      return { ...income, yieldPerMonth: half(income.yieldPerMonth) };
    case 'studyFunding':
    case 'abroad':
    case 'other':
      return { ...income, perMonth: half(income.perMonth) };
  }
}

function withAllowanceAndCare(income: Income): Income[] {
  return [undefined, 0, 30].flatMap((holidayAllowancePercent) =>
    ([undefined, 'svb', 'other'] as const).map((careBudget) =>
      given({ ...income, holidayAllowancePercent, careBudget }),
    ),
  );
}

function pasts(on: Day): Income[] {
  const contracts: Partial<Job>[] = [
    { contract: 'flexible' },
    ...[-1, 3, 6, 9, 12].map((months) => ({ contract: 'fixedTerm' as const, endsOn: addMonths(on, months) })),
  ];
  const pays: Partial<Job>[] = [{}, { gross: 1000 }, { holidayAllowance: 'inEachPayment' }];
  const averages = [undefined, [0, 0, 0], [3000, 3000, 3000], [3000, 3000, 0]] as const;
  return contracts.flatMap((contract) =>
    pays.flatMap((pay) =>
      [undefined, 0, 3000].flatMap((averageLast12Months) =>
        yesNoUnsure.flatMap((socialAssistanceLast12Months) =>
          averages.flatMap((averagesLast3Years) =>
            [undefined, 0, 156].flatMap((benefitWeeksLast3Years) =>
              yesNoUnsure.map((socialAssistanceLast3Years) =>
                given({
                  ...job,
                  ...contract,
                  ...pay,
                  averageLast12Months,
                  socialAssistanceLast12Months,
                  averagesLast3Years,
                  benefitWeeksLast3Years,
                  socialAssistanceLast3Years,
                }),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

/** The days of one source with the amount of another of the same kind. */
function mixed(sources: readonly Income[]): Income[] {
  return sources.flatMap((one) =>
    sources.flatMap((other): Income[] => {
      if (one.kind === 'benefit' && other.kind === 'benefit' && one.benefit === other.benefit) {
        return [{ ...one, gross: other.gross, per: other.per }];
      }
      if (one.kind === 'selfEmployment' && other.kind === 'selfEmployment') {
        return [{ ...one, averageMonthlyProfit: other.averageMonthlyProfit }];
      }
      if (one.kind === 'assets' && other.kind === 'assets') return [{ ...one, yieldPerMonth: other.yieldPerMonth }];
      return [];
    }),
  );
}

/** Each past with each pay. */
function jobs(found: readonly unknown[]): unknown[] {
  const singles = (found as Incomes[]).filter(({ length }) => length === 1); // the pool of the question about incomes
  const sources = singles.flat().filter((income) => income.kind === 'employment');
  return sources.flatMap((past) =>
    sources.map(({ gross, per, holidayAllowance, holidayAllowancePercent, careBudget }) => [
      given({ ...past, gross, per, holidayAllowance, holidayAllowancePercent, careBudget }),
    ]),
  );
}

/** Two sources, of which the second may be half as much: two halves can make one. */
function pairs(found: readonly Incomes[]): unknown[] {
  const sources = found.flat();
  return sources.flatMap((one, index) =>
    sources.slice(index).flatMap((other) => [
      [one, other],
      [halved(one), halved(other)],
    ]),
  );
}

/** Without the fields that have no value. Throws for what nobody can answer. */
function given(income: object): Income {
  const fields = Object.entries(income).filter(([, value]) => value !== undefined);
  const [parsed] = answerSchemas.incomes.parse([Object.fromEntries(fields)]);
  if (parsed === undefined) throw new Error('an income comes out as an income');
  return parsed;
}
