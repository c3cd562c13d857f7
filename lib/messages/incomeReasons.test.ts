import { describe, expect, it } from 'vitest';
import type { Answers, Income } from '../rules/answers';
import { foreignSponsor, guidance, job, TODAY } from '../testing/couple';
import { incomeReasons } from './incomeReasons';

/** Why the first income counts or does not, by what the rules make of it. */
function reasons(incomes: readonly Income[], changes: Answers = {}) {
  const told = [...incomes];
  const [source] = guidance({ ...changes, incomes: told }).income?.sources ?? [];
  const [income] = told;
  if (!source || !income) throw new Error('no income is tested');
  return incomeReasons(source, income, TODAY, told);
}
const fixedTerm = (endsOn: string, changes: Parameters<typeof job>[0] = {}) =>
  job({ contract: 'fixedTerm', endsOn, ...changes });
const student = foreignSponsor('study');

describe('a job', () => {
  it('counts by its contract', () => {
    expect(reasons([job()])).toEqual(['counted', 'rowA']);
    expect(
      reasons([fixedTerm('2027-06-30', { averageLast12Months: 3000, socialAssistanceLast12Months: 'no' })]),
    ).toEqual(['counted', 'rowB']);
  });

  it('that ends too soon does not last long enough, unless the permit lets the own stay count', () => {
    expect(reasons([fixedTerm('2027-02-01')])).toEqual(['notSustainable']);
    expect(reasons([fixedTerm('2027-02-01')], student)).toEqual(['rowD']);
  });

  it('that ended says only that', () => {
    expect(reasons([fixedTerm('2026-11-01')])).toEqual(['ended']);
  });

  it('that begins later, or in a company of one’s own, is not certain', () => {
    expect(reasons([job({ startsOn: '2027-01-01' })])).toEqual(['startsLater', 'rowA']);
    expect(reasons([job({ ownCompany: 'yes' })])).toEqual(['ownCompany']);
    expect(reasons([job({ ownCompany: 'notSure' })])).toEqual(['ownCompany']);
  });

  it('that falls short alone is looked at together with another one', () => {
    const short = (gross: number) =>
      fixedTerm('2027-06-30', { gross, averageLast12Months: gross, socialAssistanceLast12Months: 'no' });
    expect(reasons([short(1300), short(1300)])).toContain('together');
    expect(reasons([short(1300)])).toEqual(['notSustainable']);
  });
});

describe('other income', () => {
  it('from public funds does not count', () => {
    expect(reasons([{ kind: 'benefit', benefit: 'socialAssistance', gross: 3000, per: 'month' }])).toEqual([
      'notIndependent',
    ]);
  });

  it('that ends or is held too short says so', () => {
    expect(
      reasons([{ kind: 'benefit', benefit: 'unemployment', gross: 3000, per: 'month', endsOn: '2027-02-01' }]),
    ).toEqual(['benefitTooShort']);
    expect(reasons([{ kind: 'assets', yieldPerMonth: 3000, heldSince: '2026-06-01' }])).toEqual(['heldTooShort']);
    expect(reasons([{ kind: 'selfEmployment', since: '2026-01-01', averageMonthlyProfit: 3000 }])).toEqual([
      'businessYoung',
    ]);
  });

  it('of a student may be savings or a grant, of others not', () => {
    expect(reasons([{ kind: 'savings', balance: 40_000 }], student)).toEqual(['savings']);
    expect(reasons([{ kind: 'savings', balance: 40_000 }])).toEqual(['savingsOther']);
    expect(reasons([{ kind: 'studyFunding', perMonth: 3000 }], student)).toEqual(['sustainabilityUnclear']);
    expect(reasons([{ kind: 'studyFunding', perMonth: 3000 }])).toEqual(['fundingOther']);
  });

  it('from abroad is not certain, in two ways', () => {
    expect(reasons([{ kind: 'abroad', perMonth: 3000 }])).toEqual(['independenceUnclear', 'sustainabilityUnclear']);
  });
});
