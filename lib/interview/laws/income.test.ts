import { describe, expect, it, vi } from 'vitest';
import { anyAnswer, type Pick } from '../../testing/anyAnswers';
import { couple, foreignSponsor, job } from '../../testing/couple';
import { always, oneOf, type Interview } from '../../testing/interviews';
import type { Answers, Income } from '../../rules/answers';
import { addDays, addMonths, type Day } from '../../rules/day';
import { normOn } from '../../rules/income/norm';
import type { Status, Verdict } from '../../rules/ids';
import { guidanceFor, type Guidance } from '../guidance';

vi.setConfig({ testTimeout: 300_000 }); // hundreds of interviews each

/** From worst to best. What is not in a list does not hang on the amounts, and must stay as it is. */
const statuses: readonly Status[] = ['notMet', 'review', 'met'];
const verdicts: readonly Verdict[] = ['notYet', 'review', 'looksGood'];
const sustainable = ['no', 'review', 'yes'] as const;

const LARGEST = 9_999_999.99;

describe('more income never hurts', () => {
  it(
    'when an amount is higher',
    always(1000, (interview) => {
      const { on, pick } = interview;
      const answers = earners(interview);
      const raisedAt = pick(answers.incomes.length);
      const incomes = answers.incomes.map((income, index) => (index === raisedAt ? raised(income, pick) : income));
      expectNoWorse(guidanceFor(answers, on), guidanceFor({ ...answers, incomes }, on));
    }),
  );

  it(
    'when a source is added',
    always(1000, (interview) => {
      const { on, pick } = interview;
      const answers = earners(interview);
      const incomes = [...answers.incomes, anyIncome(on, pick)];
      expectNoWorse(guidanceFor(answers, on), guidanceFor({ ...answers, incomes }, on));
    }),
  );
});

describe('an income that is not enough', () => {
  it(
    'misses an amount, or ends too soon; never both, and each is looked at case by case',
    always(600, (interview) => {
      const { income, conditions } = guidanceFor(earners(interview), interview.on);
      const found = conditions.find(({ id }) => id === 'income');
      expect(income?.shortfall !== undefined).toBe(found?.ground === 'belowNorm');
      expect(income?.individualAssessment).toBe(found?.status === 'notMet' ? true : undefined);
      expect(income?.basis !== undefined).toBe(found?.status === 'met');
    }),
  );

  it(
    'is enough with the amount that is missing, and not with a cent less',
    always(600, (interview) => {
      const { on } = interview;
      const answers = earners(interview);
      const missing = guidanceFor(answers, on).income?.shortfall;
      if (missing === undefined) return;
      const statusWith = (gross: number) => {
        const pension: Income = { kind: 'benefit', benefit: 'pension', gross, per: 'month' };
        return incomeOf(guidanceFor({ ...answers, incomes: [...answers.incomes, pension] }, on))?.status;
      };
      expect(statusWith(missing)).toBe('met');
      expect(statusWith(inCents(missing - 0.01))).not.toBe('met');
    }),
  );

  it(
    'and is told to end too soon, would not be too low if it lasted',
    always(600, (interview) => {
      const { on } = interview;
      const answers = earners(interview);
      if (incomeOf(guidanceFor(answers, on))?.ground !== 'tooShort') return;
      const lasting = answers.incomes.map((income) => forGood(income, guidanceFor(answers, on).filing));
      expect(incomeOf(guidanceFor({ ...answers, incomes: lasting }, on))?.status).not.toBe('notMet');
    }),
  );
});

/** The same source without an end, and for long enough already; what has ended stays as it is. */
function forGood(income: Income, filing: Day): Income {
  if ('endsOn' in income && income.endsOn !== undefined && income.endsOn < filing) return income;
  switch (income.kind) {
    case 'employment':
      return { ...income, contract: 'permanent', endsOn: undefined, startsOn: undefined };
    case 'benefit':
      return { ...income, endsOn: undefined };
    case 'selfEmployment':
      return { ...income, since: '2000-01-01' };
    case 'assets':
      return { ...income, heldSince: '2000-01-01' };
    default:
      return income;
  }
}

function incomeOf({ conditions }: Guidance) {
  return conditions.find(({ id }) => id === 'income');
}

function expectNoWorse(before: Guidance, after: Guidance): void {
  const [status, statusAfter] = [before, after].map(({ conditions }) => conditions.find(({ id }) => id === 'income'));
  expectNotBelow(statuses, status?.status, statusAfter?.status);
  expectNotBelow(verdicts, before.verdict, after.verdict);
  expect(after.income?.shortfall ?? 0).toBeLessThanOrEqual(before.income?.shortfall ?? 0);
  expect(after.income?.total?.incl ?? 0).toBeGreaterThanOrEqual(before.income?.total?.incl ?? 0);
  expect(after.income?.total?.excl ?? 0).toBeGreaterThanOrEqual(before.income?.total?.excl ?? 0);
  for (const source of before.income?.sources ?? []) {
    expectNotBelow(sustainable, source.sustainable, after.income?.sources[source.index]?.sustainable);
  }
  expect(besidesIncome(after)).toEqual(besidesIncome(before));
}

/** The second does not come before the first in the list; what the list does not know stays the same. */
function expectNotBelow<Value>(worstToBest: readonly Value[], before: Value | undefined, after: Value | undefined) {
  const rank = (value: Value | undefined) => worstToBest.findIndex((known) => known === value);
  if (rank(before) === -1) expect(after).toBe(before);
  expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
}

/** What no amount may change: all but the income itself, its papers, the steps for them and the verdict. */
function besidesIncome({ asked, next, route, mvv, exam, channel, fees, feeTotal, conditions }: Guidance) {
  const others = conditions.filter(({ id }) => id !== 'income');
  return { asked, next, route, mvv, exam, channel, fees, feeTotal, others };
}

/** Any couple, and more often one whose result hangs on its income. */
function earners({ on, answers, pick }: Interview): Answers & { incomes: Income[] } {
  const several = Array.from({ length: 1 + pick(3) }, () => anyIncome(on, pick));
  const incomes = pick(6) === 0 ? [justEnough(on)] : several;
  if (pick(4) === 0) return { ...answers, incomes };
  return {
    ...couple,
    partnerNationalities: ['US'],
    partnerLivesIn: oneOf(['US', 'NL'] as const, pick),
    partnerWorksInNl: oneOf(['yes', 'no', 'no', 'notSure'] as const, pick),
    incomeExemption: oneOf(['none', 'none', 'notSure'] as const, pick),
    sponsorBornOn: oneOf([couple.sponsorBornOn, '1965-02-02'], pick),
    ...oneOf([{}, {}, foreignSponsor('orientationYear'), foreignSponsor('notSure')], pick),
    incomes,
  };
}

function anyIncome(on: Day, pick: Pick): Income {
  if (pick(3) > 0) return anyJob(on, pick);
  const [income] = anyAnswer('incomes', pick, on).incomes ?? [];
  return income ?? { kind: 'other', perMonth: amountOn(on, pick) };
}

/** Enough without holiday allowance, and too little with: the norm is reached on one basis only. */
function justEnough(on: Day): Income {
  return job({ gross: normOn(on)?.excl ?? 2000, holidayAllowancePercent: 0 });
}

/** A job that nearly counts: its contract or its history may just be too short or too low. */
function anyJob(on: Day, pick: Pick): Income {
  const contract = oneOf(['permanent', 'fixedTerm', 'fixedTerm', 'flexible'] as const, pick);
  const endsOn = addDays(addMonths(on, oneOf([0, 6, 8, 8, 12], pick)), pick(3) - 1);
  const amount = () => amountOn(on, pick);
  const social = () => oneOf(['no', 'no', 'no', 'no', 'notSure', 'yes'] as const, pick);
  return job({
    contract,
    ...(contract === 'fixedTerm' && { endsOn }),
    gross: amount(),
    per: oneOf(['month', 'month', 'month', 'fourWeeks', 'week', 'year'] as const, pick),
    holidayAllowance: oneOf(['paidYearly', 'inEachPayment'] as const, pick),
    ...(pick(8) === 0 && { startsOn: addDays(addMonths(on, pick(2)), pick(3) - 1) }),
    ...(pick(8) === 0 && { ownCompany: oneOf(['yes', 'no', 'notSure'] as const, pick) }),
    ...(pick(2) === 0 && { holidayAllowancePercent: oneOf([0, 0, 8, 30], pick) }),
    ...(pick(3) > 0 && { averageLast12Months: amount(), socialAssistanceLast12Months: social() }),
    ...(pick(3) > 0 && {
      averagesLast3Years: [amount(), amount(), amount()],
      benefitWeeksLast3Years: oneOf([0, 26, 27], pick),
      socialAssistanceLast3Years: social(),
    }),
  });
}

/** Beside the norm of the day: hardly anything, a cent too little, just enough on either basis, or far more. */
function amountOn(on: Day, pick: Pick): number {
  const { excl, incl } = normOn(on) ?? { excl: 2000, incl: 2160 };
  return inCents(oneOf([0, 50, excl - 0.01, excl, incl - 0.01, incl, 2 * incl, LARGEST], pick));
}

/** The same source with one of its amounts higher. A field that was not given is not an amount, and stays away. */
function raised(income: Income, pick: Pick): Income {
  switch (income.kind) {
    case 'employment':
      return raisedJob(income, pick);
    case 'benefit':
      return { ...income, gross: higher(income.gross, pick) };
    case 'selfEmployment':
      return { ...income, averageMonthlyProfit: higher(income.averageMonthlyProfit, pick) };
    case 'assets':
      return { ...income, yieldPerMonth: higher(income.yieldPerMonth, pick) };
    case 'savings':
      return { ...income, balance: higher(income.balance, pick) };
    case 'studyFunding':
    case 'abroad':
    case 'other':
      return { ...income, perMonth: higher(income.perMonth, pick) };
  }
}

function raisedJob(income: Extract<Income, { kind: 'employment' }>, pick: Pick): Income {
  const { gross, holidayAllowancePercent, averageLast12Months, averagesLast3Years } = income;
  const year = pick(3);
  const changes = [
    { gross: higher(gross, pick) },
    ...(holidayAllowancePercent === undefined ? [] : [{ holidayAllowancePercent: 30 }]),
    ...(averageLast12Months === undefined ? [] : [{ averageLast12Months: higher(averageLast12Months, pick) }]),
    ...(averagesLast3Years === undefined ? [] : [{ averagesLast3Years: raisedYear(averagesLast3Years, year, pick) }]),
  ];
  return { ...income, ...oneOf(changes, pick) };
}

type Years = [number, number, number];

function raisedYear([one, two, three]: Years, year: number, pick: Pick): Years {
  const more = (amount: number, index: number) => (index === year ? higher(amount, pick) : amount);
  return [more(one, 0), more(two, 1), more(three, 2)];
}

/** A higher amount: by a cent, by some, by a lot. */
function higher(amount: number, pick: Pick): number {
  return Math.min(LARGEST, inCents(oneOf([amount + 0.01, amount + 500, LARGEST], pick)));
}

function inCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
