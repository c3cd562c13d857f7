import { describe, expect, it } from 'vitest';
import { child, couple, TODAY } from '../testing/couple';
import { answerTo, choicesOf, isQuestion, parseAnswers, questionIds, settingTo, type QuestionId } from './answers';
import { countryCodes, nationalityCodes } from './facts/countryCodes';

/** The paths of what is wrong with the answers; empty = nothing. */
function wrongPaths(input: unknown): string[] {
  const parsed = parseAnswers(input, TODAY);
  return parsed.ok ? [] : parsed.issues.map(({ path }) => path);
}

describe('answers', () => {
  it('are taken as they are: nothing is mended or left out', () => {
    const answers = { ...couple, filingOn: '2026-12-01', arrivedOn: '2026-11-01', coming: 'partner' };
    expect(parseAnswers(answers, TODAY)).toEqual({ ok: true, answers });
    expect(parseAnswers({}, TODAY)).toEqual({ ok: true, answers: {} });
  });

  it('are asked in the order of the contract', () => {
    expect(questionIds).toEqual(Object.keys(couple));
  });

  it.each([null, undefined, [], 'married', 7])('%j are none', (input) => {
    expect(parseAnswers(input, TODAY).ok).toBe(false);
  });

  it('under an unknown name are wrong, and named', () => {
    expect(wrongPaths({ sponsorNationality: 'NL' })).toEqual(['sponsorNationality']);
    expect(wrongPaths(JSON.parse('{ "__proto__": "yes", "digid": "none" }'))).toEqual(['__proto__']);
    expect(wrongPaths({ children: [{ ...child(), name: 'Amina' }] })).toEqual(['children.0.name']);
  });

  it('outside the choices of their question are wrong, asked or not', () => {
    for (const id of questionIds.filter((question) => choicesOf(question).length > 0)) {
      expect(wrongPaths({ [id]: 'perhaps' })[0], id).toBe(id);
    }
  });

  it('that offer "I don\'t know" accept it, and others do not', () => {
    expect(wrongPaths({ willLiveTogether: 'notSure', sponsorPermit: 'notSure', freeMovement: 'notSure' })).toEqual([]);
    expect(wrongPaths({ passport: 'notSure', examStatus: 'notSure' })).toEqual(['passport', 'examStatus']);
  });

  it.each([null, 0, true, {}, [[]]])('that are %j fit no question', (value) => {
    for (const id of ['filingOn', ...questionIds]) {
      expect(wrongPaths({ [id]: value })[0], id).toMatch(new RegExp(`^${id}`));
    }
  });
});

describe('a nationality', () => {
  it.each([['NL'], ['stateless'], ['XK'], ['PS'], ['TW'], ['VA']])('%s is one', (code) => {
    expect(wrongPaths({ sponsorNationalities: [code], partnerNationalities: [code] })).toEqual([]);
  });

  it.each(['AW', 'CW', 'SX', 'BQ', 'HK', 'MO', 'GL', 'PR', 'AQ', 'EH'])('%s is none: it is a territory', (code) => {
    expect(wrongPaths({ partnerNationalities: [code] })).toEqual(['partnerNationalities.0']);
    expect(wrongPaths({ children: [{ ...child(), nationality: code }] })).toEqual(['children.0.nationality']);
    expect(wrongPaths({ partnerLivesIn: code, marriedIn: code })).toEqual([]);
  });

  it.each(['UK', 'nl', 'EU', 'ZZ', ''])('%j is none, and no country', (code) => {
    expect(wrongPaths({ partnerNationalities: [code] })).toEqual(['partnerNationalities.0']);
    expect(wrongPaths({ partnerLivesIn: code })).toEqual(['partnerLivesIn']);
  });

  it('"stateless" is no country to live in', () => {
    expect(wrongPaths({ partnerLivesIn: 'stateless' })).toEqual(['partnerLivesIn']);
  });

  it('everyone has one to three, each once', () => {
    expect(wrongPaths({ partnerNationalities: ['KE', 'UG', 'TZ'] })).toEqual([]);
    expect(wrongPaths({ partnerNationalities: [] })).toEqual(['partnerNationalities']);
    expect(wrongPaths({ partnerNationalities: ['KE', 'UG', 'TZ', 'RW'] })).toEqual(['partnerNationalities']);
    expect(wrongPaths({ partnerNationalities: ['KE', 'KE'] })).toEqual(['partnerNationalities']);
    expect(wrongPaths({ partnerNationalities: 'KE' })).toEqual(['partnerNationalities']);
  });
});

describe('a list', () => {
  it('of concerns may be empty and names each once', () => {
    expect(wrongPaths({ marriageConcerns: [] })).toEqual([]);
    expect(wrongPaths({ marriageConcerns: ['under18', 'forced', 'polygamous', 'closeRelatives'] })).toEqual([]);
    expect(wrongPaths({ marriageConcerns: ['forced', 'forced'] })).toEqual(['marriageConcerns']);
  });

  it('of children holds at most six, and twins are allowed', () => {
    const six = [child(), child(), child(), child(), child(), child()];
    expect(wrongPaths({ children: six })).toEqual([]);
    expect(wrongPaths({ children: [...six, child()] })).toEqual(['children']);
  });
});

describe('a day', () => {
  it('that does not exist is wrong', () => {
    expect(wrongPaths({ filingOn: '2026-02-30' })).toEqual(['filingOn']);
    expect(wrongPaths({ examPassedOn: '2026-6-1' })).toEqual(['examPassedOn']);
    expect(wrongPaths({ asylumGrantedOn: 20261001 })).toEqual(['asylumGrantedOn']);
  });

  it('of birth may be the assessment day, not later', () => {
    const births = (bornOn: string) => ({
      sponsorBornOn: bornOn,
      partnerBornOn: bornOn,
      children: [child(), child({ bornOn })],
    });
    expect(wrongPaths(births('2026-11-22'))).toEqual([]);
    expect(wrongPaths(births('2026-11-23'))).toEqual(['sponsorBornOn', 'partnerBornOn', 'children.1.bornOn']);
  });

  it('of filing, of passing the exam or of the end of a permit may lie in the future or the past', () => {
    const days = ['2020-01-01', '2030-01-01'];
    for (const day of days) {
      expect(wrongPaths({ filingOn: day, examPassedOn: day, partnerDutchPermitEndsOn: day })).toEqual([]);
    }
  });
});

describe('the choices of the contract', () => {
  const yesNo = 'yes no notSure';
  const earlierMarriage = 'none divorced annulled widowed';
  /** The permits a sponsor can hold or ask for. */
  const permits =
    'permanent asylumPermanent euLongTermResident euLongTermResidentInactive highlySkilledMigrant euBlueCard ' +
    'researcher intraCorporateTransferee work selfEmployed startUp study orientationYear familyMember ' +
    'humanitarianNonTemporary humanitarianTemporary asylumRefugee asylumSubsidiary medical exchange ' +
    'workExperience seasonalWork other';

  it.each<[QuestionId, string]>([
    ['relationship', 'married registeredPartnership unmarried'],
    ['partnerDutchPermit', 'none otherPurpose withThisSponsor withSomeoneElse endedAndStayed'],
    ['sponsorPermit', `${permits} pending none notSure`],
    ['sponsorPermitComing', `${permits} notSure`],
    ['relationshipBeforeAsylum', yesNo],
    ['childNeedsPartnerNow', yesNo],
    ['freeMovement', 'none underThreeMonths threeMonthsOrMore notSure'],
    ['freeMovementLost', yesNo],
    ['dutchChildInPartnersCare', yesNo],
    ['turkishWorkerInNl', yesNo],
    ['marriageRegisteredInNl', yesNo],
    ['bothAbroadWhenMarried', yesNo],
    ['marriageConcerns', 'under18 forced polygamous closeRelatives'],
    ['marriedToSomeoneElse', yesNo],
    ['otherPartnerInNl', yesNo],
    ['sponsorEarlierMarriage', earlierMarriage],
    ['partnerEarlierMarriage', earlierMarriage],
    ['willLiveTogether', yesNo],
    [
      'partnerEuStatus',
      'none euLongTermResident livedWithEuLongTermResidentSponsor livedWithBlueCardSponsor ' +
        'livedWithResearcherSponsor familyPermitElsewhere',
    ],
    [
      'mvvHardship',
      'temporaryProtection none medical trafficking familyLife parentOfChildInNl ' +
        'bornInNl schoolThreeYears belongedToFamily', // the last three are of a child alone, and not offered yet
    ],
    ['passport', 'valid expiresSoon none cannotGetOne'],
    ['publicOrder', 'nothing conviction illegalStayOrEntryBan notSure'],
    ['tbTestedInNl', yesNo],
    ['examGround', 'none dutchDiploma eightYearsSchoolInNl surinameDutchPrimarySchool medical specialCircumstances'],
    ['examStatus', 'passed booked notYet'],
    ['incomeExemption', 'none fullyIncapacitated socialAssistanceIncapacitated releasedFromWorkDuty notSure'],
    ['partnerWorksInNl', yesNo],
    ['digid', 'withCheck basic none'],
    ['publicBenefit', yesNo],
  ])('of %s are %s', (id, choices) => {
    expect(choicesOf(id).join(' ')).toBe(choices);
  });

  it('of a country and of nationalities are all there are', () => {
    expect(choicesOf('partnerLivesIn')).toEqual(countryCodes);
    expect(choicesOf('sponsorNationalities')).toEqual(nationalityCodes);
  });

  it('are not there for days, incomes and children', () => {
    for (const id of ['partnerBornOn', 'incomes', 'children'] as const) expect(choicesOf(id)).toEqual([]);
  });
});

describe('one answer', () => {
  it('is taken where it fits its question, and only there', () => {
    expect(answerTo('passport', 'expiresSoon')).toEqual({ passport: 'expiresSoon' });
    expect(answerTo('passport', 'notSure')).toBeNull();
    expect(answerTo('marriageConcerns', [])).toEqual({ marriageConcerns: [] });
  });

  it('is to a question of the interview: the day of filing is a setting', () => {
    expect(isQuestion('passport')).toBe(true);
    for (const text of ['filingOn', 'toString', '']) expect(isQuestion(text)).toBe(false);
  });
});

describe('a setting beside the answers', () => {
  it('is the day of filing, the day of arrival, or who comes', () => {
    expect(settingTo('filingOn', '2026-12-01')).toEqual({ filingOn: '2026-12-01' });
    expect(settingTo('arrivedOn', '2026-11-01')).toEqual({ arrivedOn: '2026-11-01' });
    expect(settingTo('coming', 'partnerAndChildren')).toEqual({ coming: 'partnerAndChildren' });
  });

  it('is none of another kind or name', () => {
    expect(settingTo('arrivedOn', '2026-02-30')).toBeNull();
    expect(settingTo('coming', 'child')).toBeNull(); // a child alone cannot be told yet
    expect(settingTo('filingOn', undefined)).toBeNull();
    for (const name of ['passport', 'toString', '']) expect(settingTo(name, 'valid')).toBeNull();
  });

  it('is no question, and wrong where it does not fit', () => {
    for (const name of ['filingOn', 'arrivedOn', 'coming']) expect(isQuestion(name)).toBe(false);
    expect(wrongPaths({ arrivedOn: 'today' })).toEqual(['arrivedOn']);
    expect(wrongPaths({ coming: 'child' })).toEqual(['coming']);
  });
});

describe('the answers about a child alone', () => {
  const sibling = { bornOn: '2017-04-04', nationality: 'KE', bornIn: 'KE', custody: 'shared' };

  it('are known, though nothing asks for them yet', () => {
    const told = { childIs: 'own', custody: 'shared', otherParent: 'comesToo', siblings: [sibling, sibling] };
    expect(wrongPaths(told)).toEqual([]);
    for (const id of Object.keys(told)) expect(isQuestion(id)).toBe(false);
  });

  it('are wrong where they do not fit', () => {
    expect(wrongPaths({ custody: 'mine' })).toEqual(['custody']);
    expect(wrongPaths({ siblings: [{ ...sibling, custody: undefined }] })).toEqual(['siblings.0.custody']);
    expect(wrongPaths({ siblings: Array.from({ length: 6 }, () => sibling) })).toEqual(['siblings']);
  });
});

describe('the other parent of a child', () => {
  it.each(['consents', 'refuses', 'untraceable', 'noCustody', 'hasSoleCustody', 'dead', 'isSponsor', 'notSure'])(
    'may be told as %s',
    (otherParent) => {
      expect(wrongPaths({ children: [{ ...child(), otherParent }] })).toEqual([]);
    },
  );

  it('may be nothing else', () => {
    expect(wrongPaths({ children: [{ ...child(), otherParent: 'livesInNl' }] })).toEqual(['children.0.otherParent']);
  });
});

describe('what is wrong with answers', () => {
  it.each<[string, string, unknown]>([
    ['a day that does not exist', 'not a day of the calendar, written as YYYY-MM-DD', { examPassedOn: '2026-02-30' }],
    ['a name that is none', 'not a known answer', { passportValid: 'yes' }],
    ['a nationality named twice', 'the same value twice', { partnerNationalities: ['KE', 'KE'] }],
    ['a birth in the future', 'a birth day after 2026-11-22', { partnerBornOn: '2026-11-23' }],
    ['tenths of cents', 'more than two decimals', { incomes: [{ kind: 'abroad', perMonth: 1000.001 }] }],
    [
      'a fixed term without an end',
      'given for a fixed-term contract, and only for that',
      {
        incomes: [{ kind: 'employment', contract: 'fixedTerm', gross: 1, per: 'week', holidayAllowance: 'paidYearly' }],
      },
    ],
  ])('is told: %s', (_, message, input) => {
    const parsed = parseAnswers(input, TODAY);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
