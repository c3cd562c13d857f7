import { describe, expect, it } from 'vitest';
import { awaitingSponsor, foreignSponsor, guidance, permitHere } from '../testing/couple';
import type { Answer, Answers } from './answers';

function examOf(changes: Answers, on?: string): string {
  const { exam } = guidance(changes, on);
  return [exam.result, 'ground' in exam ? exam.ground : undefined].filter(Boolean).join('/');
}

/** Here without a permit, with a reason why no mvv may be needed. */
const freedOf = (mvvHardship: NonNullable<Answers['mvvHardship']>): Answers => ({ partnerLivesIn: 'NL', mvvHardship });

describe('the exam abroad', () => {
  it.each<[string, string, Answers]>([
    ['required', 'an ordinary partner who needs an mvv', {}],
    ['required', 'a Turkish partner, since 2022', { partnerNationalities: ['TR'], turkishWorkerInNl: 'yes' }],
    ['required', 'a Surinamese partner', { partnerNationalities: ['SR'] }],
    ['notRequired/noMvv', 'an EU citizen', { partnerNationalities: ['PL'] }],
    ['notRequired/noMvv', 'the spouse of a German', { sponsorNationalities: ['DE'] }],
    ['notRequired/noMvv', 'an American', { partnerNationalities: ['US'] }],
    ['notRequired/noMvv', 'who extends', permitHere('withThisSponsor')],
    ['notRequired/noMvv', 'who changes', permitHere('otherPurpose')],
    ['notRequired/noMvv', 'who stayed after a permit', permitHere('endedAndStayed')],
    ['review/hardship', 'who asks to be freed of the mvv', freedOf('medical')],
    ['review/temporaryProtection', 'who fled and is here', freedOf('temporaryProtection')],
    [
      'review/associationLaw',
      'a Turkish worker who is here',
      { partnerNationalities: ['TR'], partnerLivesIn: 'NL', turkishWorkerInNl: 'yes' },
    ],
    [
      'review/familyPermitElsewhere',
      'who holds a family permit of Spain',
      { partnerLivesIn: 'ES', partnerEuStatus: 'familyPermitElsewhere' },
    ],
    [
      'review/livedWithEuLongTermResidentSponsor',
      'the unmarried partner of a long-term resident of Spain',
      {
        ...foreignSponsor('permanent'),
        relationship: 'unmarried',
        partnerLivesIn: 'ES',
        partnerEuStatus: 'livedWithEuLongTermResidentSponsor',
      },
    ],
    ['required', 'who is here without a permit', { partnerLivesIn: 'NL' }],
    ['notRequired/asylumSponsor', 'the family of a refugee', foreignSponsor('asylumRefugee')],
    [
      'notRequired/asylumSponsor',
      'and after the three months',
      { ...foreignSponsor('asylumRefugee'), asylumGrantedOn: '2020-01-01' },
    ],
    [
      'notRequired/asylumSponsor',
      'the unmarried partner of who has subsidiary protection',
      { ...foreignSponsor('asylumSubsidiary'), relationship: 'unmarried' },
    ],
    ['notRequired/dutchDiploma', 'who has a Dutch diploma', { examGround: 'dutchDiploma' }],
    ['notRequired/eightYearsSchoolInNl', 'who went to school here', { examGround: 'eightYearsSchoolInNl' }],
    [
      'notRequired/surinameDutchPrimarySchool',
      'a Surinamese taught in Dutch',
      { partnerNationalities: ['KE', 'SR'], examGround: 'surinameDutchPrimarySchool' },
    ],
    [
      'required',
      'a Guyanese taught in Suriname',
      { partnerNationalities: ['GY'], examGround: 'surinameDutchPrimarySchool' },
    ],
    ['review/dispensation', 'who is too ill', { examGround: 'medical' }],
    ['review/dispensation', 'whose life makes it impossible', { examGround: 'specialCircumstances' }],
  ])('is %s for %s', (expected, _, changes) => {
    expect(examOf(changes)).toBe(expected);
  });
});

/** How the sponsor's permit decides on the exam, where nothing about the partner frees from it. */
const byPermit: Record<Answer<'sponsorPermitComing'>, string> = {
  permanent: 'required',
  asylumPermanent: 'notRequired/asylumSponsor',
  euLongTermResident: 'required',
  euLongTermResidentInactive: 'required',
  highlySkilledMigrant: 'notRequired/sponsorPurpose',
  euBlueCard: 'notRequired/sponsorPurpose',
  researcher: 'notRequired/sponsorPurpose',
  intraCorporateTransferee: 'notRequired/sponsorPurpose',
  work: 'notRequired/sponsorPurpose',
  selfEmployed: 'notRequired/sponsorPurpose',
  startUp: 'notRequired/sponsorPurpose',
  study: 'notRequired/sponsorPurpose',
  orientationYear: 'notRequired/sponsorPurpose',
  familyMember: 'review/sponsorPurpose',
  humanitarianNonTemporary: 'required',
  humanitarianTemporary: 'notRequired/sponsorPurpose',
  asylumRefugee: 'notRequired/asylumSponsor',
  asylumSubsidiary: 'notRequired/asylumSponsor',
  medical: 'notRequired/sponsorPurpose',
  exchange: 'notRequired/sponsorPurpose',
  workExperience: 'notRequired/sponsorPurpose',
  seasonalWork: 'notRequired/sponsorPurpose',
  other: 'review/sponsorPurpose',
  notSure: 'review/sponsorPurpose',
};

describe.each(Object.entries(byPermit))('beside a sponsor with the permit %s the exam', (permit, expected) => {
  const sponsorPermit = permit as keyof typeof byPermit; // Object.entries forgets the keys

  it(`is ${expected}`, () => {
    expect(examOf({ ...foreignSponsor(sponsorPermit), relationshipBeforeAsylum: 'no' })).toBe(expected);
  });

  it(`is ${expected} where the sponsor waits for that permit`, () => {
    expect(examOf(awaitingSponsor(sponsorPermit))).toBe(expected);
  });
});

it('a sponsor without a permit frees nobody from the exam', () => {
  expect(examOf(foreignSponsor('none'))).toBe('required');
});

describe('of several things that bear on the exam, the first in the table decides', () => {
  const unknownAge: Answers = { partnerBornOn: '1964-10-01', filingOn: '2032-01-01' };

  it.each<[string, string, Answers]>([
    ['notRequired/noMvv', 'no mvv comes before an age', { partnerNationalities: ['US'], partnerBornOn: '1950-01-01' }],
    ['notRequired/age', 'an age before asylum', { ...foreignSponsor('asylumPermanent'), partnerBornOn: '1950-01-01' }],
    ['notRequired/age', 'an age before a doubt about the mvv', { ...freedOf('medical'), partnerBornOn: '1950-01-01' }],
    [
      'notRequired/asylumSponsor',
      'asylum before such a doubt',
      { ...foreignSponsor('asylumPermanent'), ...freedOf('medical') },
    ],
    [
      'notRequired/sponsorPurpose',
      'a temporary purpose before it',
      { ...foreignSponsor('work'), ...freedOf('medical') },
    ],
    ['notRequired/sponsorPurpose', 'and before a school', { ...foreignSponsor('work'), examGround: 'dutchDiploma' }],
    [
      'notRequired/dutchDiploma',
      'a diploma before such a doubt',
      { ...freedOf('medical'), examGround: 'dutchDiploma' },
    ],
    [
      'notRequired/eightYearsSchoolInNl',
      'a school before a pension age that is not known',
      { ...unknownAge, examGround: 'eightYearsSchoolInNl' },
    ],
    [
      'notRequired/dutchDiploma',
      'a diploma before an unclear purpose',
      { ...foreignSponsor('other'), examGround: 'dutchDiploma' },
    ],
    [
      'review/temporaryProtection',
      'a doubt about the mvv before the age',
      { ...freedOf('temporaryProtection'), ...unknownAge },
    ],
    ['review/hardship', 'before an unclear purpose', { ...foreignSponsor('familyMember'), ...freedOf('medical') }],
    ['review/hardship', 'and before a dispensation', { ...freedOf('medical'), examGround: 'specialCircumstances' }],
    ['review/pensionAgeUnknown', 'the age before an unclear purpose', { ...foreignSponsor('other'), ...unknownAge }],
    ['review/pensionAgeUnknown', 'and before a dispensation', { ...unknownAge, examGround: 'medical' }],
    [
      'review/sponsorPurpose',
      'an unclear purpose before a dispensation',
      { ...foreignSponsor('notSure'), examGround: 'medical' },
    ],
  ])('%s: %s', (expected, _, changes) => {
    expect(examOf(changes)).toBe(expected);
  });
});

describe('the schooling of the partner', () => {
  const asked = (changes: Answers) => guidance(changes).asked.includes('examGround');

  it('is asked beside a doubt too: a diploma takes it away', () => {
    expect(asked(freedOf('medical'))).toBe(true);
    expect(asked(freedOf('temporaryProtection'))).toBe(true);
    expect(asked(foreignSponsor('familyMember'))).toBe(true);
    expect(asked({ partnerBornOn: '1964-10-01', filingOn: '2032-01-01' })).toBe(true);
  });

  it('is not asked where nothing of it matters', () => {
    for (const freed of [
      { partnerNationalities: ['US'] },
      { partnerBornOn: '1950-01-01' },
      foreignSponsor('asylumPermanent'),
      foreignSponsor('work'),
    ] satisfies Answers[]) {
      expect(asked(freed)).toBe(false);
    }
  });

  it('is followed by the exam itself only where that is required', () => {
    const examAsked = (changes: Answers) => guidance(changes).asked.includes('examStatus');
    expect(examAsked({})).toBe(true);
    expect(examAsked(freedOf('medical'))).toBe(false);
    expect(examAsked({ examGround: 'medical' })).toBe(false);
    expect(examAsked(foreignSponsor('familyMember'))).toBe(false);
  });
});

describe('the age of the partner', () => {
  it('frees from the exam until the day before the 18th birthday', () => {
    expect(examOf({ partnerBornOn: '2008-11-23' })).toBe('notRequired/age');
    expect(examOf({ partnerBornOn: '2008-11-22' })).toBe('required');
    expect(examOf({ partnerBornOn: '2008-11-23', filingOn: '2026-11-23' })).toBe('required');
  });

  it('frees from the exam from the state-pension day', () => {
    expect(examOf({ partnerBornOn: '1959-11-22' })).toBe('notRequired/age');
    expect(examOf({ partnerBornOn: '1959-11-23' })).toBe('required');
    expect(examOf({ partnerBornOn: '1961-01-01', filingOn: '2028-03-31' })).toBe('required');
    expect(examOf({ partnerBornOn: '1961-01-01', filingOn: '2028-04-01' })).toBe('notRequired/age');
  });

  it('is not decided where the pension age is not set yet', () => {
    expect(examOf({ partnerBornOn: '1964-10-01', filingOn: '2031-12-31' })).toBe('required');
    expect(examOf({ partnerBornOn: '1964-10-01', filingOn: '2032-01-01' })).toBe('review/pensionAgeUnknown');
  });

  it('does not matter where no mvv is needed', () => {
    expect(examOf({ partnerNationalities: ['US'], partnerBornOn: '1964-10-01', filingOn: '2032-01-01' })).toBe(
      'notRequired/noMvv',
    );
  });
});
