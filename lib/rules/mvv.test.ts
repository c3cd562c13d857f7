import { describe, expect, it } from 'vitest';
import { answersBefore, foreignSponsor, guidance, guidanceSoFar, permitHere } from '../testing/couple';
import type { Answers } from './answers';

function mvvOf(changes: Answers): string {
  const { mvv } = guidance(changes);
  return [mvv.result, 'ground' in mvv ? mvv.ground : undefined].filter(Boolean).join('/');
}

describe('the mvv', () => {
  it.each<[string, string, Answers]>([
    ['notRequired/euCitizen', 'an EU citizen', { partnerNationalities: ['PL'] }],
    ['notRequired/euCitizen', 'an EU citizen who is American too', { partnerNationalities: ['US', 'IE'] }],
    ['notRequired/euLaw', 'the spouse of a German', { sponsorNationalities: ['DE'] }],
    [
      'notRequired/euLaw',
      'the American spouse of a German',
      { sponsorNationalities: ['DE'], partnerNationalities: ['US'] },
    ],
    ['notRequired/nationality', 'an American', { partnerNationalities: ['US'] }],
    ['notRequired/nationality', 'a South Korean', { partnerNationalities: ['KR'] }],
    ['notRequired/nationality', 'a Kenyan who is British too', { partnerNationalities: ['KE', 'GB'] }],
    [
      'notRequired/nationality',
      'an American with a Dutch permit',
      { partnerNationalities: ['US'], ...permitHere('otherPurpose') },
    ],
    [
      'notRequired/nationality',
      'the American spouse of a refugee',
      { ...foreignSponsor('asylumRefugee'), partnerNationalities: ['US'] },
    ],
    ['required', 'an Israeli', { partnerNationalities: ['IL'] }],
    ['required', 'a San Marinese', { partnerNationalities: ['SM'] }],
    ['required', 'an Andorran', { partnerNationalities: ['AD'] }],
    ['required', 'a stateless partner', { partnerNationalities: ['stateless'] }],
    ['notRequired/dutchPermit', 'a student here', permitHere('otherPurpose')],
    ['notRequired/dutchPermit', 'who lives here with someone else', permitHere('withSomeoneElse')],
    ['notRequired/dutchPermit', 'who extends', permitHere('withThisSponsor')],
    ['notRequired/dutchPermit', 'who extends years late', permitHere('withThisSponsor', '2024-11-22')],
    ['required', 'who extends later still', permitHere('withThisSponsor', '2024-11-21')],
    [
      'notRequired/dutchPermit',
      'who moved abroad with a permit that runs',
      { ...permitHere('otherPurpose'), partnerLivesIn: 'KE' },
    ],
    [
      'required',
      'whose permit ran out and who left',
      { ...permitHere('otherPurpose', '2026-01-01'), partnerLivesIn: 'KE' },
    ],
    ['notRequired/formerPermit', 'who stayed after the permit', permitHere('endedAndStayed')],
    [
      'notRequired/formerPermit',
      'whose permit ran out lately and who stayed',
      permitHere('withSomeoneElse', '2026-01-01'),
    ],
    ['required', 'who says to have stayed, and lives in Kenya', { partnerDutchPermit: 'endedAndStayed' }],
    ['required', 'the family of a refugee', foreignSponsor('asylumRefugee')],
    ['required', 'who is here without a permit', { partnerLivesIn: 'NL' }],
  ])('is %s for %s', (expected, _, changes) => {
    expect(mvvOf(changes)).toBe(expected);
  });

  const married = foreignSponsor('permanent');
  const inSpain: Answers = { partnerLivesIn: 'ES' };

  it.each([
    'euLongTermResident',
    'livedWithEuLongTermResidentSponsor',
    'livedWithBlueCardSponsor',
    'livedWithResearcherSponsor',
  ] as const)('is not required for the spouse of a foreigner with the status %s', (partnerEuStatus) => {
    expect(mvvOf({ ...married, partnerEuStatus })).toBe(`notRequired/${partnerEuStatus}`);
    expect(mvvOf({ ...married, ...inSpain, partnerEuStatus })).toBe(`notRequired/${partnerEuStatus}`);
  });

  it('is not required for a long-term resident of the EU, whoever the sponsor is', () => {
    expect(mvvOf({ ...inSpain, partnerEuStatus: 'euLongTermResident' })).toBe('notRequired/euLongTermResident');
    expect(mvvOf({ partnerEuStatus: 'euLongTermResident' })).toBe('required'); // in Kenya, not asked
  });

  it.each(['livedWithEuLongTermResidentSponsor', 'livedWithBlueCardSponsor', 'livedWithResearcherSponsor'] as const)(
    'is required for who lived together with a Dutch sponsor, who never held that status: %s',
    (partnerEuStatus) => {
      expect(mvvOf({ ...inSpain, partnerEuStatus })).toBe('required');
      expect(mvvOf({ ...inSpain, sponsorNationalities: ['PH', 'NL'], partnerEuStatus })).toBe('required');
    },
  );

  it('is looked at for who lived with a long-term resident without being married: the law names the spouse', () => {
    const together: Answers = { ...married, partnerEuStatus: 'livedWithEuLongTermResidentSponsor' };
    const expected = 'review/livedWithEuLongTermResidentSponsor';
    expect(mvvOf({ ...together, relationship: 'unmarried' })).toBe(expected);
    expect(mvvOf({ ...together, relationship: 'registeredPartnership' })).toBe(expected);
    expect(mvvOf({ ...married, partnerEuStatus: 'livedWithBlueCardSponsor', relationship: 'unmarried' })).toBe(
      'notRequired/livedWithBlueCardSponsor',
    );
  });

  it('is looked at for who holds a family permit of another EU state', () => {
    const expected = 'review/familyPermitElsewhere';
    expect(mvvOf({ ...married, partnerEuStatus: 'familyPermitElsewhere' })).toBe(expected);
    expect(mvvOf({ ...inSpain, partnerEuStatus: 'familyPermitElsewhere' })).toBe(expected);
    expect(mvvOf({ partnerEuStatus: 'familyPermitElsewhere' })).toBe('required'); // in Kenya, not asked
  });

  it.each(['medical', 'trafficking', 'familyLife', 'parentOfChildInNl'] as const)(
    'may be left out for who is here and has a reason: %s',
    (mvvHardship) => {
      expect(mvvOf({ mvvHardship, partnerLivesIn: 'NL' })).toBe('review/hardship');
      expect(mvvOf({ mvvHardship })).toBe('required');
    },
  );

  it.each(['bornInNl', 'schoolThreeYears', 'belongedToFamily'] as const)(
    'is required of a partner who gives the reason of a child: %s',
    (mvvHardship) => {
      expect(mvvOf({ mvvHardship, partnerLivesIn: 'NL' })).toBe('required');
    },
  );

  it('may be left out for who fled from Ukraine and is here', () => {
    const fled: Answers = { partnerNationalities: ['UA'], mvvHardship: 'temporaryProtection' };
    expect(mvvOf({ ...fled, partnerLivesIn: 'NL' })).toBe('review/temporaryProtection');
    expect(mvvOf({ ...fled, partnerLivesIn: 'UA' })).toBe('required');
  });

  it.each<[string, string, Answers]>([
    ['review/associationLaw', 'a worker', { turkishWorkerInNl: 'yes' }],
    ['review/associationLaw', 'perhaps a worker', { turkishWorkerInNl: 'notSure' }],
    ['required', 'no worker', { turkishWorkerInNl: 'no' }],
    ['required', 'in Türkiye', { turkishWorkerInNl: 'yes', partnerLivesIn: 'TR' }],
    [
      'required',
      'not Turkish, beside a Turkish worker',
      { partnerNationalities: ['KE'], sponsorNationalities: ['TR'] },
    ],
  ])('may be left out by the law on Turkish workers: %s for who is here, %s', (expected, _, changes) => {
    const here: Answers = { partnerNationalities: ['TR'], partnerLivesIn: 'NL', turkishWorkerInNl: 'yes' };
    expect(mvvOf({ ...here, ...changes })).toBe(expected);
  });

  it('is not asked after when a hardship, or the status elsewhere, can change nothing', () => {
    const turkish: Answers = { partnerNationalities: ['TR'], partnerLivesIn: 'NL', turkishWorkerInNl: 'yes' };
    for (const id of ['partnerEuStatus', 'mvvHardship'] as const) expect(guidance(turkish).asked).not.toContain(id);
    const status: Answers = { partnerLivesIn: 'NL', partnerEuStatus: 'familyPermitElsewhere' };
    expect(mvvOf({ ...status, mvvHardship: 'medical' })).toBe('review/familyPermitElsewhere');
    expect(guidance(status).asked).not.toContain('mvvHardship');
  });

  it('is open while the status in another EU state or a hardship may still be told', () => {
    expect(guidanceSoFar(answersBefore('partnerEuStatus', inSpain)).mvv.result).toBe('open');
    expect(guidanceSoFar(answersBefore('passport', inSpain)).mvv.result).toBe('required');
    expect(guidanceSoFar(answersBefore('mvvHardship', { partnerLivesIn: 'NL' })).mvv.result).toBe('open');
    expect(guidanceSoFar(answersBefore('passport', { partnerLivesIn: 'NL' })).mvv.result).toBe('required');
  });

  it('is certain after the first block for a Dutch sponsor with a partner outside Europe', () => {
    expect(guidanceSoFar(answersBefore('freeMovement')).mvv.result).toBe('required');
  });
});
