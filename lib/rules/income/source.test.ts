import { describe, expect, it } from 'vitest';
import { awaitingSponsor, foreignSponsor, guidance, job, judged } from '../../testing/couple';
import type { Answer, Answers, Income } from '../answers';

function source(income: Income, changes: Answers = {}) {
  return guidance({ ...changes, incomes: [income] }).income?.sources[0];
}

type Benefit = Extract<Income, { kind: 'benefit' }>;
const benefit = (changes: Partial<Benefit>): Benefit => ({
  kind: 'benefit',
  benefit: 'disability',
  gross: 2600,
  per: 'month',
  ...changes,
});

describe('whether an income is independent', () => {
  it('a wage is, and one from a personal care budget run by the SVB', () => {
    expect(source(job())).toMatchObject({ independent: 'yes', counted: true });
    expect(source(job({ careBudget: 'svb' }))).toMatchObject({ independent: 'yes', counted: true });
  });

  it('a care budget run by someone else is looked at, and does not count yet', () => {
    expect(source(job({ careBudget: 'other' }))).toMatchObject({
      independent: 'review',
      sustainable: 'yes',
      counted: false,
    });
  });

  it('of the benefits those for which no premium was paid are not', () => {
    const kinds: Record<Benefit['benefit'], string> = {
      unemployment: 'yes',
      sickness: 'yes',
      disability: 'yes',
      survivor: 'yes',
      statePension: 'yes',
      pension: 'yes',
      youngDisabled: 'no',
      socialAssistance: 'no',
    };
    for (const [kind, independent] of Object.entries(kinds)) {
      const found = source(benefit({ benefit: kind as Benefit['benefit'] })); // Object.entries forgets the keys
      expect(found, kind).toMatchObject({ independent, counted: independent === 'yes' });
    }
  });

  it.each<[Answer<'sponsorPermitComing'>, string]>([
    ['study', 'yes'],
    ['researcher', 'yes'],
    ['orientationYear', 'yes'],
    ['startUp', 'yes'],
    ['notSure', 'review'],
    ['permanent', 'no'],
    ['work', 'no'],
    ['highlySkilledMigrant', 'no'],
  ])('study funding of a sponsor with the permit %s, held or awaited: %s', (permit, independent) => {
    for (const sponsor of [foreignSponsor(permit), awaitingSponsor(permit)]) {
      const found = source({ kind: 'studyFunding', perMonth: 2600 }, sponsor);
      expect(found).toMatchObject({ independent, sustainable: 'review', counted: false });
    }
  });

  it('study funding of a Dutch sponsor is not', () => {
    expect(source({ kind: 'studyFunding', perMonth: 2600 })).toMatchObject({ independent: 'no' });
  });

  it.each(['abroad', 'other'] as const)('income of the kind %s is looked at', (kind) => {
    expect(source({ kind, perMonth: 2600 })).toMatchObject({
      independent: 'review',
      sustainable: 'review',
      counted: false,
    });
  });
});

describe('savings', () => {
  const savings = (balance: number): Income => ({ kind: 'savings', balance });

  it.each<[Answer<'sponsorPermitComing'>, string, string]>([
    ['study', 'yes', 'review'],
    ['researcher', 'yes', 'review'],
    ['orientationYear', 'yes', 'review'],
    ['startUp', 'yes', 'review'],
    ['notSure', 'review', 'review'],
    ['permanent', 'no', 'no'],
    ['highlySkilledMigrant', 'no', 'no'],
    ['selfEmployed', 'no', 'no'],
  ])(
    'of a sponsor with the permit %s: independent %s, lasting %s, and never counted',
    (permit, independent, lasting) => {
      for (const sponsor of [foreignSponsor(permit), awaitingSponsor(permit)]) {
        expect(source(savings(31_000), sponsor)).toMatchObject({ independent, sustainable: lasting, counted: false });
      }
    },
  );

  it('of a Dutch sponsor are no income', () => {
    expect(source(savings(1_000_000))).toMatchObject({ independent: 'no', sustainable: 'no', counted: false });
    expect(guidance({ incomes: [savings(1_000_000)] }).income?.shortfall).toBe(2523.96);
  });

  it('are spread over a year, to the cent', () => {
    expect(source(savings(31_000))?.incl).toBe(2583.33);
    expect(source(savings(30_287.46))?.incl).toBe(2523.96);
    expect(source(savings(31_000))).not.toHaveProperty('excl');
  });

  it('of twelve times the norm are looked at beside such a permit', () => {
    const student = (balance: number) => reasonOf(balance, foreignSponsor('orientationYear'));
    expect(student(30_287.46)).toBe('review/undecidedSources');
    expect(student(30_287.45)).toBe('notMet/belowNorm');
  });

  function reasonOf(balance: number, changes: Answers) {
    return judged('income', { ...changes, incomes: [savings(balance)] });
  }
});

describe('whether an income lasts', () => {
  it('a business does when it is 18 months old', () => {
    const business = (since: string) => source({ kind: 'selfEmployment', since, averageMonthlyProfit: 2600 });
    expect(business('2025-05-22')).toMatchObject({ independent: 'yes', sustainable: 'yes', counted: true });
    expect(business('2025-05-23')).toMatchObject({ independent: 'yes', sustainable: 'review', counted: false });
  });

  it('a benefit does without an end, or with twelve months left', () => {
    expect(source(benefit({}))).toMatchObject({ sustainable: 'yes', counted: true });
    expect(source(benefit({ endsOn: '2027-11-22' }))).toMatchObject({ sustainable: 'yes', counted: true });
    expect(source(benefit({ endsOn: '2027-11-21' }))).toMatchObject({ sustainable: 'no', counted: false });
    expect(source(benefit({ endsOn: '2026-01-01' }))).toMatchObject({ sustainable: 'no', counted: false });
  });

  it('a capital does when it was held for twelve months', () => {
    const capital = (heldSince: string) => source({ kind: 'assets', yieldPerMonth: 2600, heldSince });
    expect(capital('2025-11-22')).toMatchObject({ independent: 'yes', sustainable: 'yes', counted: true });
    expect(capital('2025-11-23')).toMatchObject({ independent: 'yes', sustainable: 'no', counted: false });
  });

  it.each<[Answer<'sponsorPermit'>, string]>([
    ['study', 'review'],
    ['researcher', 'review'],
    ['orientationYear', 'review'],
    ['startUp', 'review'],
    ['notSure', 'review'],
    ['permanent', 'no'],
    ['euBlueCard', 'no'],
  ])('a capital held for less by a sponsor with the permit %s: %s', (permit, sustainable) => {
    const capital = (heldSince: string): Income => ({ kind: 'assets', yieldPerMonth: 2600, heldSince });
    expect(source(capital('2025-11-23'), foreignSponsor(permit))).toMatchObject({ sustainable });
    expect(source(capital('2025-11-22'), foreignSponsor(permit))).toMatchObject({ sustainable: 'yes' });
  });

  it('is judged on the filing day', () => {
    const capital: Income = { kind: 'assets', yieldPerMonth: 2600, heldSince: '2025-11-23' };
    expect(source(capital, { filingOn: '2026-11-23' })).toMatchObject({ sustainable: 'yes' });
    expect(source(benefit({ endsOn: '2027-11-22' }), { filingOn: '2026-11-23' })).toMatchObject({ sustainable: 'no' });
  });
});
