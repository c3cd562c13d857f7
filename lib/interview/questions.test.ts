import { describe, expect, it } from 'vitest';
import { answersBefore, couple, foreignSponsor, guidance, guidanceSoFar, reason, TODAY } from '../testing/couple';
import type { Answers, QuestionId } from '../rules/answers';
import { questions } from './questions';
import { walk } from './walk';

/** The ordinary interview: a Dutch sponsor here, a spouse in Kenya. */
const ordinary: readonly QuestionId[] = [
  'sponsorNationalities',
  'partnerNationalities',
  'sponsorLivesIn',
  'partnerLivesIn',
  'relationship',
  'partnerDutchPermit',
  'freeMovement',
  'dutchChildInPartnersCare',
  'sponsorBornOn',
  'partnerBornOn',
  'marriedIn',
  'marriageRegisteredInNl',
  'marriageConcerns',
  'otherPartnerInNl',
  'sponsorEarlierMarriage',
  'partnerEarlierMarriage',
  'willLiveTogether',
  'passport',
  'partnerBornIn',
  'publicOrder',
  'examGround',
  'examStatus',
  'examPassedOn',
  'incomeExemption',
  'incomes',
  'children',
  'digid',
  'publicBenefit',
];

const here: Answers = { partnerLivesIn: 'NL' };
const extension: Answers = { partnerDutchPermit: 'withThisSponsor' };
const refugee = foreignSponsor('asylumRefugee');
const humanitarian: Answers = { ...foreignSponsor('humanitarianNonTemporary'), sponsorResidentSince: '2026-01-01' };
const german: Answers = { sponsorNationalities: ['DE'] };

/** What these couples are asked more, and what not, than in the ordinary interview. */
const differences: [who: string, changes: Answers, more: QuestionId[], not: QuestionId[]][] = [
  [
    'unmarried',
    { relationship: 'unmarried' },
    ['marriedToSomeoneElse'],
    ['marriedIn', 'marriageRegisteredInNl', 'marriageConcerns'],
  ],
  ['registered partners', { relationship: 'registeredPartnership' }, [], []],
  ['the sponsor divorced', { sponsorEarlierMarriage: 'divorced' }, ['sponsorEarlierMarriageEndedIn'], []],
  ['the partner widowed', { partnerEarlierMarriage: 'widowed' }, ['partnerEarlierMarriageEndedIn'], []],
  ['the sponsor under 21', { sponsorBornOn: '2005-11-23' }, ['bothAbroadWhenMarried'], []],
  ['the partner under 21', { partnerBornOn: '2005-11-23' }, ['bothAbroadWhenMarried'], []],
  ['the partner 21 on the filing day', { partnerBornOn: '2005-11-23', filingOn: '2026-11-23' }, [], []],
  ['lived in Belgium', { freeMovement: 'threeMonthsOrMore' }, ['freeMovementLost'], []],
  ['lived in Belgium for a while', { freeMovement: 'underThreeMonths' }, [], []],
  ['a Turkish partner', { partnerNationalities: ['TR'] }, ['turkishWorkerInNl'], []],
  ['a Turkish sponsor', { sponsorNationalities: ['NL', 'TR'] }, ['turkishWorkerInNl'], []],
  ['a sponsor with a permit', foreignSponsor('permanent'), ['sponsorPermit', 'partnerEuStatus'], ['freeMovement']],
  [
    'a stateless sponsor',
    { sponsorNationalities: ['stateless'] },
    ['sponsorPermit', 'partnerEuStatus'],
    ['freeMovement'],
  ],
  [
    'a family permit',
    foreignSponsor('familyMember'),
    ['sponsorPermit', 'sponsorResidentSince', 'partnerEuStatus'],
    ['freeMovement'],
  ],
  [
    'a young humanitarian permit',
    humanitarian,
    ['sponsorPermit', 'sponsorResidentSince', 'childNeedsPartnerNow', 'partnerEuStatus'],
    ['freeMovement'],
  ],
  ['the partner in Spain', { partnerLivesIn: 'ES' }, ['partnerEuStatus'], []],
  ['the partner in Switzerland', { partnerLivesIn: 'CH' }, ['partnerEuStatus'], []],
  ['the partner in London', { partnerLivesIn: 'GB' }, [], []],
  ['the partner in French Guiana, which is no state', { partnerLivesIn: 'GF' }, [], []],
  ['the partner here', here, ['partnerEuStatus', 'mvvHardship', 'tbTestedInNl', 'partnerWorksInNl'], []],
  ['an American', { partnerNationalities: ['US'] }, [], ['examGround', 'examStatus', 'examPassedOn']],
  [
    'an American here',
    { ...here, partnerNationalities: ['US'] },
    ['partnerWorksInNl'],
    ['examGround', 'examStatus', 'examPassedOn'],
  ],
  [
    'a South Korean here',
    { ...here, partnerNationalities: ['KR'] },
    ['tbTestedInNl', 'partnerWorksInNl'],
    ['examGround', 'examStatus', 'examPassedOn'],
  ],
  ['the exam not passed', { examStatus: 'booked' }, [], ['examPassedOn']],
  ['a Dutch diploma', { examGround: 'dutchDiploma' }, [], ['examStatus', 'examPassedOn']],
  ['a dispensation', { examGround: 'medical' }, [], ['examStatus', 'examPassedOn']],
  [
    'a minor partner',
    { partnerBornOn: '2008-11-23' },
    ['bothAbroadWhenMarried'],
    ['examGround', 'examStatus', 'examPassedOn'],
  ],
  ['an exempt sponsor', { incomeExemption: 'fullyIncapacitated' }, [], ['incomes']],
  [
    'an exempt sponsor, the partner here',
    { ...here, incomeExemption: 'fullyIncapacitated' },
    ['partnerEuStatus', 'mvvHardship', 'tbTestedInNl'],
    ['incomes'],
  ],
  ['a sponsor not sure to be exempt', { incomeExemption: 'notSure' }, [], []],
  ['a retired sponsor', { sponsorBornOn: '1959-11-22' }, [], ['incomeExemption', 'incomes']],
  ['both abroad', { sponsorLivesIn: 'SG' }, [], ['digid', 'publicBenefit']],
  [
    'an extension',
    extension,
    ['partnerDutchPermitEndsOn'],
    ['partnerBornIn', 'examGround', 'examStatus', 'examPassedOn', 'children'],
  ],
  [
    'an extension, under 21',
    { ...extension, partnerBornOn: '2006-01-01' },
    ['partnerDutchPermitEndsOn'],
    ['partnerBornIn', 'examGround', 'examStatus', 'examPassedOn', 'children'],
  ],
  [
    'a change here',
    { ...here, partnerDutchPermit: 'otherPurpose' },
    ['partnerDutchPermitEndsOn', 'partnerWorksInNl'],
    ['partnerBornIn', 'examGround', 'examStatus', 'examPassedOn', 'children'],
  ],
  [
    'a permit that ended, here',
    { ...here, partnerDutchPermit: 'endedAndStayed' },
    ['tbTestedInNl', 'partnerWorksInNl'],
    ['examGround', 'examStatus', 'examPassedOn'],
  ],
];

describe('the interview', () => {
  it('asks the ordinary couple these questions, in this order', () => {
    expect(guidance().asked).toEqual(ordinary);
  });

  it.each(differences)('with %s', (_, changes, more, not) => {
    const inOrder = Object.keys(couple).filter((id) => [...ordinary, ...more].some((asked) => asked === id));
    expect(guidance(changes).asked).toEqual(inOrder.filter((id) => !not.some((left) => left === id)));
  });

  it('asks a German sponsor what the application under EU law needs', () => {
    const first = ordinary.slice(0, 5);
    expect(guidance(german).asked).toEqual([...first, 'marriedIn', 'partnerBornIn', 'children']);
    expect(guidance({ ...german, relationship: 'unmarried' }).asked).toEqual([...first, 'partnerBornIn', 'children']);
  });

  it('asks the family of a refugee little more than when and whom', () => {
    const first = [...ordinary.slice(0, 6), 'sponsorPermit', 'asylumGrantedOn', 'relationshipBeforeAsylum'];
    expect(guidance(refugee).asked).toEqual([...first, 'children']);
    expect(guidance(foreignSponsor('asylumSubsidiary')).asked).toEqual([...first, 'children']);
  });

  it('asks an EU citizen nothing more', () => {
    expect(guidance({ partnerNationalities: ['PL'] }).asked).toEqual(['sponsorNationalities', 'partnerNationalities']);
  });

  it('stops at the first question without an answer, which is asked too', () => {
    const result = guidanceSoFar({ ...couple, passport: undefined });
    expect(result.next).toBe('passport');
    expect(result.asked.at(-1)).toBe('passport');
  });
});

describe('the choices', () => {
  it('hold the Surinamese primary school for who has that nationality, and the rest for everyone', () => {
    const offered = (partnerNationalities: Answers['partnerNationalities'], option: string) =>
      questions.examGround.offers?.(walk({ ...couple, partnerNationalities }, TODAY).situation, option);
    expect(offered(['KE', 'SR'], 'surinameDutchPrimarySchool')).toBe(true);
    expect(offered(['KE'], 'surinameDutchPrimarySchool')).toBe(false);
    expect(offered(['KE'], 'dutchDiploma')).toBe(true);
  });
});

describe('what is certain already', () => {
  const soFar = (question: QuestionId, changes: Answers) => guidanceSoFar(answersBefore(question, changes));

  it('a question that is ruled out by itself keeps nothing open, whichever law applies', () => {
    const korean: Answers = { sponsorNationalities: ['PH'], partnerNationalities: ['KR'] };
    expect(reason(soFar('sponsorPermit', korean), 'tb')).toBe('later/test');
  });

  it('a permit with someone else is never an extension, whatever its end date', () => {
    expect(
      reason(soFar('partnerDutchPermitEndsOn', { partnerDutchPermit: 'withSomeoneElse' }), 'extensionWindow'),
    ).toBeUndefined();
  });

  it('a sponsor from another EU country has no conditions of Dutch law, whoever the partner is', () => {
    expect(soFar('partnerNationalities', { sponsorNationalities: ['AT'] })).toMatchObject({
      verdict: 'open',
      conditions: [],
    });
  });
});
