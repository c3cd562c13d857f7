/** Every mix of what turned out to matter about an income, and pairs of them. */
import type { Income } from '../../rules/answers';
import type { Day } from '../../rules/day';
import { begun, given, pasts, type Incomes } from './jobs';

/** Every mix of the values that turned out to matter, kind by kind; for a job its pay and its past apart. */
export function mixes(found: readonly Incomes[], on: Day): unknown[] {
  const sources = found.flat();
  const paid = sources.filter((income) => income.kind === 'employment' && income.contract === 'permanent');
  const pay = paid.flatMap((income) => [income, halved(income)]).flatMap(withAllowanceAndCare);
  const others = sources.filter((income) => income.kind !== 'employment');
  return [...pay, ...pasts(on), ...begun(on), ...others.map(halved), ...mixed(others)].map((income) => [income]);
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
    case 'savings':
      return { ...income, balance: half(income.balance) };
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
export function paysAndPasts(found: readonly unknown[]): unknown[] {
  const singles = (found as Incomes[]).filter(({ length }) => length === 1); // the pool of the question about incomes
  const sources = singles.flat().filter((income) => income.kind === 'employment');
  return sources.flatMap((past) =>
    sources.map(({ gross, per, holidayAllowance, holidayAllowancePercent, careBudget }) => [
      given({ ...past, gross, per, holidayAllowance, holidayAllowancePercent, careBudget }),
    ]),
  );
}

/** Two sources, of which the second may be half as much: two halves can make one. */
export function pairs(found: readonly Incomes[]): unknown[] {
  const sources = found.flat();
  return sources.flatMap((one, index) =>
    sources.slice(index).flatMap((other) => [
      [one, other],
      [halved(one), halved(other)],
    ]),
  );
}
