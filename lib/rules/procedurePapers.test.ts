import { describe, expect, it } from 'vitest';
import { answersBefore, child, foreignSponsor, guidance, guidanceSoFar, papers, permitHere } from '../testing/couple';
import type { Answers } from './answers';

describe('the exam abroad', () => {
  it('is proved by the result, twelve months at most', () => {
    expect(papers('examResult')).toMatchObject([{ of: 'partner', maxAgeMonths: 12, atStage: 'filing' }]);
    expect(papers('examResult', { examStatus: 'notYet' })).toHaveLength(1);
    expect(papers('examResult', { partnerNationalities: ['US'] })).toEqual([]);
    expect(papers('examExemptionProof')).toEqual([]);
  });

  it.each(['dutchDiploma', 'eightYearsSchoolInNl', 'medical', 'specialCircumstances'] as const)(
    'is replaced by a proof for %s',
    (examGround) => {
      expect(papers('examExemptionProof', { examGround })).toMatchObject([
        { of: 'partner', legalisation: 'notApplicable' },
      ]);
      expect(papers('examResult', { examGround })).toEqual([]);
    },
  );

  it('is replaced by a civil paper from Suriname', () => {
    const surinamese: Answers = { partnerNationalities: ['SR'], examGround: 'surinameDutchPrimarySchool' };
    expect(papers('examExemptionProof', surinamese)).toMatchObject([
      { issuedIn: 'SR', legalisation: 'apostille', translation: 'none' },
    ]);
  });

  it('needs no proof where the age or the permit of the sponsor frees from it', () => {
    expect(papers('examExemptionProof', { partnerBornOn: '1950-01-01' })).toEqual([]);
    expect(papers('examExemptionProof', foreignSponsor('study'))).toEqual([]);
    expect(papers('examExemptionProof', foreignSponsor('work'))).toEqual([]);
  });

  it('needs no paper while it is in question whether it is asked, but a diploma shows that it is not', () => {
    const inQuestion: Answers = { partnerLivesIn: 'NL', mvvHardship: 'medical' };
    expect(papers('examResult', inQuestion)).toEqual([]);
    expect(papers('examResult', foreignSponsor('familyMember'))).toEqual([]);
    expect(papers('examExemptionProof', inQuestion)).toEqual([]);
    expect(papers('examExemptionProof', { ...inQuestion, examGround: 'dutchDiploma' })).toHaveLength(1);
    expect(papers('examExemptionProof', { ...inQuestion, examGround: 'medical' })).toEqual([]);
  });
});

describe('a reason to need no mvv', () => {
  it.each<[string, Answers]>([
    ['a permit that ended', permitHere('endedAndStayed')],
    ['a permit that ends today', permitHere('otherPurpose', '2026-11-22')],
    ['a hardship', { partnerLivesIn: 'NL', mvvHardship: 'medical' }],
    ['temporary protection', { partnerLivesIn: 'NL', mvvHardship: 'temporaryProtection' }],
    ['a family permit of Spain', { partnerLivesIn: 'ES', partnerEuStatus: 'familyPermitElsewhere' }],
    ['long-term residence in Spain', { partnerLivesIn: 'ES', partnerEuStatus: 'euLongTermResident' }],
    ['a life together there', { ...foreignSponsor('work'), partnerEuStatus: 'livedWithResearcherSponsor' }],
    ['a life with a Blue Card holder', { ...foreignSponsor('work'), partnerEuStatus: 'livedWithBlueCardSponsor' }],
    [
      'a life with a long-term resident',
      { ...foreignSponsor('work'), partnerEuStatus: 'livedWithEuLongTermResidentSponsor' },
    ],
    [
      'so too where that is looked at',
      {
        ...foreignSponsor('work'),
        partnerEuStatus: 'livedWithEuLongTermResidentSponsor',
        relationship: 'unmarried',
      },
    ],
  ])('is proved: %s', (_, changes) => {
    expect(papers('mvvExemptionProof', changes)).toMatchObject([{ of: 'partner' }]);
  });

  it('is not, where a passport or a Dutch permit shows it', () => {
    expect(papers('mvvExemptionProof')).toEqual([]);
    expect(papers('mvvExemptionProof', { partnerNationalities: ['US'] })).toEqual([]);
    expect(papers('mvvExemptionProof', permitHere('otherPurpose'))).toEqual([]);
  });

  it('is not beside the law on Turkish workers: the nationality is proved', () => {
    const turkish: Answers = { partnerNationalities: ['TR'], partnerLivesIn: 'NL', turkishWorkerInNl: 'yes' };
    expect(papers('mvvExemptionProof', turkish)).toEqual([]);
    expect(papers('turkishNationalityProof', turkish)).toMatchObject([{ of: 'partner' }]);
  });

  it('is not where a life together beside a Dutch sponsor frees from nothing', () => {
    expect(
      papers('mvvExemptionProof', { partnerLivesIn: 'ES', partnerEuStatus: 'livedWithResearcherSponsor' }),
    ).toEqual([]);
  });
});

describe('the visit to the embassy', () => {
  const atTheEmbassy = ['mvvIssueForm', 'passportPhoto', 'approvalLetter'] as const;

  it.each([{}, { sponsorLivesIn: 'SG' }] as const)('takes a form, a photo and the letter (%j)', (changes) => {
    for (const id of atTheEmbassy) expect(papers(id, changes)).toMatchObject([{ of: 'partner', atStage: 'mvv' }]);
  });

  it('is not made without an mvv, nor by who is here already', () => {
    for (const changes of [{ partnerNationalities: ['US'] }, { partnerLivesIn: 'NL' }] satisfies Answers[]) {
      for (const id of atTheEmbassy) expect(papers(id, changes)).toEqual([]);
    }
  });

  it('takes a proof of stay where the partner lives outside the own country', () => {
    expect(papers('legalStayProof')).toEqual([]);
    expect(papers('legalStayProof', { partnerLivesIn: 'UG' })).toMatchObject([{ of: 'partner', atStage: 'mvv' }]);
    expect(papers('legalStayProof', { partnerLivesIn: 'UG', partnerNationalities: ['KE', 'UG'] })).toEqual([]);
    expect(papers('legalStayProof', { partnerNationalities: ['stateless'] })).toHaveLength(1);
    expect(papers('legalStayProof', { partnerLivesIn: 'UG', partnerNationalities: ['US'] })).toEqual([]);
  });
});

describe('the children', () => {
  const children = [
    child({ bornOn: '2008-11-22' }),
    child({ bornOn: '2014-11-22', otherParent: 'notSure', bornIn: 'PT' }),
    child({ bornOn: '2014-11-23', otherParent: 'dead', bornIn: 'PT' }),
    child({ nationality: 'NL', otherParent: 'refuses', bornIn: 'NL', bornOn: '2010-01-01' }),
    child({ otherParent: 'noCustody', bornIn: 'IN' }),
    child({ otherParent: 'isSponsor' }),
  ];
  const of = (id: Parameters<typeof papers>[0], changes: Answers = {}) =>
    papers(id, { children, ...changes }).map((paper) => paper.of);

  it('each need a passport until they are 18', () => {
    expect(of('childPassport')).toEqual([1, 2, 3, 4, 5]);
  });

  it('declare their antecedents from twelve years, after the partner', () => {
    expect(of('antecedentsDeclaration')).toEqual(['partner', 1]);
    expect(of('antecedentsDeclaration', { filingOn: '2026-11-23' })).toEqual(['partner', 1, 2]);
  });

  it('declare that they will be tested for TB, at any age, unless their country is on the list', () => {
    expect(of('tbDeclaration')).toEqual(['partner', 1, 2, 4, 5]);
    const nationalities = ['SR', 'PE', 'stateless', 'NL'] as const;
    const abroad = nationalities.map((nationality) => child({ nationality }));
    expect(of('tbDeclaration', { children: abroad })).toEqual(['partner', 1, 2]);
    expect(of('tbDeclaration', { children: abroad, partnerNationalities: ['IL'] })).toEqual([1, 2]);
  });

  it('show from fifteen years that they are not married', () => {
    const growing = [child({ bornOn: '2011-11-22' }), child({ bornOn: '2011-11-23' }), child({ bornOn: '2008-11-22' })];
    expect(of('childCivilStatus', { children: growing })).toEqual([0]);
    expect(of('childCivilStatus', { children: growing, filingOn: '2026-11-23' })).toEqual([0, 1]);
    expect(of('childCivilStatus')).toEqual([]); // the fourth is sixteen, and Dutch
    expect(papers('childCivilStatus', { children: growing })).toMatchObject([
      { legalisation: 'check', translation: 'maybe', atStage: 'filing' },
    ]);
    expect(of('childCivilStatus', { children: growing, sponsorNationalities: ['DE'] })).toEqual([]);
    expect(of('childCivilStatus', { children: growing, ...foreignSponsor('asylumRefugee') })).toEqual([]);
  });

  it('show how the other parent was looked for, EU citizens too', () => {
    const lost = [child({ otherParent: 'untraceable' }), child({ otherParent: 'untraceable', nationality: 'NL' })];
    expect(of('parentSearchEvidence', { children: lost })).toEqual([0, 1]);
    expect(of('childConsent', { children: lost })).toEqual([]);
    expect(of('parentSearchEvidence')).toEqual([]);
    expect(papers('parentSearchEvidence', { children: lost })[0]).toMatchObject({
      legalisation: 'notApplicable',
      atStage: 'filing',
    });
  });

  it('show nothing of custody where another parent alone has it: that is looked at first', () => {
    const others = [child({ otherParent: 'hasSoleCustody' })];
    for (const id of ['childConsent', 'childCustodyProof', 'parentSearchEvidence'] as const) {
      expect(of(id, { children: others })).toEqual([]);
    }
  });

  it('show their birth certificate, unless they are EU citizens', () => {
    expect(of('childBirthCertificate')).toEqual([1, 2, 4, 5]);
    expect(papers('childBirthCertificate', { children })[2]).toMatchObject({
      issuedIn: 'IN',
      legalisation: 'apostille',
    });
  });

  it('show what the other parent says, EU citizens too', () => {
    expect(of('childConsent')).toEqual([1, 3]);
    expect(papers('childConsent', { children: [child()] })).toMatchObject([{ of: 0, legalisation: 'notApplicable' }]);
  });

  it('show who has custody, on a civil paper', () => {
    expect(of('childCustodyProof')).toEqual([2, 4]);
    expect(papers('childCustodyProof', { children })).toMatchObject([
      { issuedIn: 'PT', legalisation: 'check', translation: 'needed' },
      { issuedIn: 'IN', legalisation: 'apostille', translation: 'maybe' },
    ]);
  });

  it.each<[string, Answers]>([
    ['under EU law', { sponsorNationalities: ['DE'] }],
    ['of a refugee', foreignSponsor('asylumRefugee')],
    ['with subsidiary protection', foreignSponsor('asylumSubsidiary')],
  ])('show the same %s, but no declaration', (_, changes) => {
    expect(of('childPassport', changes)).toEqual([1, 2, 3, 4, 5]);
    expect(of('childBirthCertificate', changes)).toEqual([1, 2, 4, 5]);
    expect(of('childConsent', changes)).toEqual([1, 3]);
    expect(of('childCustodyProof', changes)).toEqual([2, 4]);
    for (const id of ['antecedentsDeclaration', 'tbDeclaration', 'childCivilStatus'] as const) {
      expect(of(id, changes)).toEqual([]);
    }
  });
});

it('a paper that hangs on an answer is left out until it is told, then tells that answer', () => {
  expect(guidanceSoFar(answersBefore('marriageRegisteredInNl')).documents.map(({ id }) => id)).not.toContain(
    'marriageCertificate',
  );
  const told = guidanceSoFar(answersBefore('marriageConcerns')).documents.find(
    ({ id }) => id === 'marriageCertificate',
  );
  expect(told?.because).toEqual(expect.arrayContaining(['relationship', 'marriedIn', 'marriageRegisteredInNl']));
});

it('a paper that is never legalised names no country', () => {
  expect(papers('partnerPassport')[0]).not.toHaveProperty('issuedIn');
  expect(papers('marriageCertificate')[0]).toHaveProperty('issuedIn', 'KE');
});

it('every paper names a source', () => {
  for (const { id, sources } of guidance({ children: [child()] }).documents) expect(sources, id).not.toEqual([]);
});
