import { describe, expect, it } from 'vitest';
import { awaitingSponsor, foreignSponsor, guidance, job, type Employment } from '../../testing/couple';
import type { Answer, Answers } from '../answers';

type Permit = Answer<'sponsorPermitComing'>;

/** How a job of this kind is judged beside a sponsor: sustainable, and the row. */
function lasts(sponsor: Answers, changes: Partial<Employment>, filingOn?: string): string {
  const source = guidance({ ...sponsor, incomes: [job(changes)], filingOn }).income?.sources[0];
  return [source?.sustainable, source?.row].filter(Boolean).join(' ');
}

const untilMarch: Partial<Employment> = { contract: 'fixedTerm', endsOn: '2027-03-01' };

describe('an income for as long as the own stay (row d)', () => {
  const byPermit: Record<Permit, string> = {
    permanent: 'no',
    asylumPermanent: 'no',
    euLongTermResident: 'no',
    euLongTermResidentInactive: 'no',
    highlySkilledMigrant: 'review d',
    euBlueCard: 'review d',
    researcher: 'review d',
    intraCorporateTransferee: 'review d',
    work: 'no',
    selfEmployed: 'no',
    startUp: 'review d',
    study: 'review d',
    orientationYear: 'review d',
    familyMember: 'no',
    humanitarianNonTemporary: 'no',
    humanitarianTemporary: 'no',
    asylumRefugee: 'no',
    asylumSubsidiary: 'no',
    medical: 'no',
    exchange: 'no',
    workExperience: 'no',
    seasonalWork: 'no',
    other: 'no',
    notSure: 'no',
  };

  it.each(Object.entries(byPermit))('can be enough beside %s: %s', (permit, expected) => {
    const sponsorPermit = permit as keyof typeof byPermit; // Object.entries forgets the keys
    const unmarried: Answers = { relationship: 'unmarried' }; // so that asylum leads to the ordinary procedure
    expect(lasts({ ...foreignSponsor(sponsorPermit), ...unmarried }, untilMarch)).toBe(expected);
    expect(lasts(awaitingSponsor(sponsorPermit), untilMarch)).toBe(expected);
  });

  it('is never that of a Dutch sponsor', () => {
    expect(lasts({}, untilMarch)).toBe('no');
  });

  const expat = foreignSponsor('highlySkilledMigrant');

  it('is a contract for a time, up to and with its last day', () => {
    expect(lasts(expat, { contract: 'fixedTerm', endsOn: '2026-11-22' })).toBe('review d');
    expect(lasts(expat, { contract: 'fixedTerm', endsOn: '2026-11-21' })).toBe('no');
    expect(lasts(expat, { contract: 'flexible' })).toBe('no');
  });

  it('comes after what counts by itself or by its years, and takes the place of a no', () => {
    const goodYears: Partial<Employment> = {
      averagesLast3Years: [3000, 3000, 3000],
      benefitWeeksLast3Years: 0,
      socialAssistanceLast3Years: 'no',
    };
    expect(lasts(expat, { contract: 'fixedTerm', endsOn: '2027-11-22' })).toBe('yes a');
    expect(lasts(expat, { ...untilMarch, ...goodYears })).toBe('yes c');
    expect(lasts(expat, { ...untilMarch, ...goodYears, socialAssistanceLast3Years: 'notSure' })).toBe('review c');
    expect(lasts(expat, { ...untilMarch, ...goodYears, benefitWeeksLast3Years: 27 })).toBe('review d');
  });

  it('asks for no history: nothing is missing', () => {
    expect(guidance({ ...expat, incomes: [job(untilMarch)] }).income?.sources[0]).not.toHaveProperty('missing');
  });

  it('is looked at as a whole, where it reaches the norm', () => {
    const { conditions } = guidance({ ...expat, incomes: [job(untilMarch)] });
    expect(conditions).toContainEqual(expect.objectContaining({ id: 'income', ground: 'undecidedSources' }));
  });
});

describe('a job that is still to begin', () => {
  const toBegin = (changes: Partial<Employment>) => job({ startsOn: '2026-11-23', ...changes });
  const lastsToBegin = (changes: Partial<Employment>, sponsor: Answers = {}, filingOn?: string) =>
    lasts(sponsor, toBegin(changes), filingOn);

  it('is looked at where it is permanent, or a year from its first day to its last', () => {
    expect(lastsToBegin({})).toBe('review a');
    expect(lastsToBegin({ contract: 'fixedTerm', startsOn: '2027-01-01', endsOn: '2027-12-31' })).toBe('review a');
    expect(lastsToBegin({ contract: 'fixedTerm', startsOn: '2027-01-01', endsOn: '2027-12-30' })).toBe('no');
    expect(lastsToBegin({ contract: 'fixedTerm', startsOn: '2027-03-01', endsOn: '2028-02-29' })).toBe('review a');
    expect(lastsToBegin({ contract: 'fixedTerm', startsOn: '2027-03-01', endsOn: '2028-02-28' })).toBe('no');
  });

  it('that is shorter or flexible is too short, whatever the years behind it say', () => {
    const goodYears: Partial<Employment> = {
      averageLast12Months: 3000,
      socialAssistanceLast12Months: 'no',
      averagesLast3Years: [3000, 3000, 3000],
      benefitWeeksLast3Years: 0,
      socialAssistanceLast3Years: 'no',
    };
    expect(lastsToBegin({ contract: 'fixedTerm', endsOn: '2027-08-01', ...goodYears })).toBe('no');
    expect(lastsToBegin({ contract: 'flexible', ...goodYears })).toBe('no');
    expect(guidance({ incomes: [toBegin({ contract: 'flexible' })] }).income?.sources[0]).not.toHaveProperty('missing');
  });

  it('may be enough for as long as the own stay', () => {
    const shorter: Partial<Employment> = { contract: 'fixedTerm', endsOn: '2027-08-01' };
    expect(lastsToBegin(shorter, foreignSponsor('researcher'))).toBe('review d');
    expect(lastsToBegin({ contract: 'flexible' }, foreignSponsor('researcher'))).toBe('no');
  });

  it('has begun on its first day', () => {
    expect(lastsToBegin({ startsOn: '2026-11-22' })).toBe('yes a');
    expect(lastsToBegin({}, {}, '2026-11-23')).toBe('yes a');
    expect(lastsToBegin({ startsOn: '2026-11-24' }, {}, '2026-11-23')).toBe('review a');
  });

  it('that has ended before is none', () => {
    expect(lastsToBegin({ contract: 'fixedTerm', startsOn: '2027-01-01', endsOn: '2026-11-21' })).toBe('no');
  });
});

describe('a job in the own company', () => {
  it.each([
    ['yes', 'review'],
    ['notSure', 'review'],
    ['no', 'yes a'],
  ] as const)('%s: %s', (ownCompany, expected) => {
    expect(lasts({}, { ownCompany })).toBe(expected);
  });

  it('is looked at whether it has begun or not, and counts for nothing once it has ended', () => {
    expect(lasts({}, { ownCompany: 'yes', startsOn: '2027-01-01' })).toBe('review');
    expect(lasts({}, { ownCompany: 'yes', contract: 'flexible' })).toBe('review');
    expect(lasts({}, { ownCompany: 'yes', contract: 'fixedTerm', endsOn: '2026-11-21' })).toBe('no');
  });
});
