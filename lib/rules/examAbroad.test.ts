import { describe, expect, it } from 'vitest';
import { foreignSponsor, guidance } from '../testing/couple';
import type { Answer, Answers } from './answers';

function examOf(changes: Answers, on?: string): string {
  const { exam } = guidance(changes, on);
  return [exam.result, 'ground' in exam ? exam.ground : undefined].filter(Boolean).join('/');
}

describe('the exam abroad', () => {
  it.each<[string, string, Answers]>([
    ['required', 'an ordinary partner who needs an mvv', {}],
    ['required', 'a Turkish partner, since 2022', { partnerNationalities: ['TR'], turkishWorkerInNl: 'yes' }],
    ['required', 'a Surinamese partner', { partnerNationalities: ['SR'] }],
    ['notRequired/noMvv', 'an EU citizen', { partnerNationalities: ['PL'] }],
    ['notRequired/noMvv', 'the spouse of a German', { sponsorNationalities: ['DE'] }],
    ['notRequired/noMvv', 'an American', { partnerNationalities: ['US'] }],
    ['notRequired/noMvv', 'who extends', { partnerDutchPermit: 'withThisSponsor' }],
    ['notRequired/noMvv', 'who changes', { partnerDutchPermit: 'otherPurpose' }],
    ['notRequired/noMvv', 'who stayed after a permit', { partnerDutchPermit: 'endedAndStayed', partnerLivesIn: 'NL' }],
    ['required', 'who asks to be freed of the mvv', { partnerLivesIn: 'NL', mvvHardship: 'medical' }],
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

describe('the exam for the partner of a sponsor with the permit', () => {
  const byPermit: Record<Answer<'sponsorPermit'>, string> = {
    permanent: 'required',
    euLongTermResident: 'required',
    euLongTermResidentInactive: 'required',
    highlySkilledMigrant: 'notRequired/sponsorPurpose',
    euBlueCard: 'notRequired/sponsorPurpose',
    researcher: 'notRequired/sponsorPurpose',
    intraCorporateTransferee: 'notRequired/sponsorPurpose',
    work: 'review/sponsorPurpose',
    selfEmployed: 'review/sponsorPurpose',
    startUp: 'review/sponsorPurpose',
    study: 'notRequired/sponsorPurpose',
    orientationYear: 'notRequired/sponsorPurpose',
    familyMember: 'required',
    humanitarianNonTemporary: 'required',
    humanitarianTemporary: 'notRequired/sponsorPurpose',
    asylumRefugee: 'notRequired/asylumSponsor',
    asylumSubsidiary: 'notRequired/asylumSponsor',
    medical: 'notRequired/sponsorPurpose',
    exchange: 'required',
    workExperience: 'required',
    seasonalWork: 'required',
    other: 'review/sponsorPurpose',
    pending: 'required',
    none: 'required',
    notSure: 'review/sponsorPurpose',
  };

  it.each(Object.entries(byPermit))('%s is %s', (permit, expected) => {
    const sponsorPermit = permit as keyof typeof byPermit; // Object.entries forgets the keys
    expect(examOf({ ...foreignSponsor(sponsorPermit), relationshipBeforeAsylum: 'no' })).toBe(expected);
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
