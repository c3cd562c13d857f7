import { describe, expect, it } from 'vitest';
import {
  answersBefore,
  awaitingSponsor,
  child,
  couple,
  foreignSponsor,
  guidance,
  guidanceSoFar,
  permitHere,
  reason,
  TODAY,
} from '../testing/couple';
import { choicesOf, type Answers, type QuestionId } from '../rules/answers';
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
const extension = permitHere('withThisSponsor');
const turkishHere: Answers = { ...here, partnerNationalities: ['TR'] };
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
  [
    'registered partners, one under 21',
    { relationship: 'registeredPartnership', partnerBornOn: '2005-11-23' },
    ['bothAbroadWhenMarried'],
    [],
  ],
  [
    'unmarried, one under 21',
    { relationship: 'unmarried', partnerBornOn: '2005-11-23' },
    ['marriedToSomeoneElse'],
    ['marriedIn', 'marriageRegisteredInNl', 'marriageConcerns'],
  ],
  ['an annulled marriage', { sponsorEarlierMarriage: 'annulled' }, ['sponsorEarlierMarriageEndedIn'], []],
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
    ['freeMovement', 'examStatus', 'examPassedOn'],
  ],
  [
    'a permit for a temporary purpose',
    foreignSponsor('work'),
    ['sponsorPermit', 'partnerEuStatus'],
    ['freeMovement', 'examGround', 'examStatus', 'examPassedOn'],
  ],
  [
    'a sponsor who waits for such a permit',
    awaitingSponsor('highlySkilledMigrant'),
    ['sponsorPermit', 'sponsorPermitComing', 'partnerEuStatus'],
    ['freeMovement', 'examGround', 'examStatus', 'examPassedOn'],
  ],
  [
    'a sponsor who waits for a humanitarian permit, of whom no year is asked',
    awaitingSponsor('humanitarianNonTemporary'),
    ['sponsorPermit', 'sponsorPermitComing', 'partnerEuStatus'],
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
    'a South Korean here, whom a status elsewhere frees from the TB test',
    { ...here, partnerNationalities: ['KR'] },
    ['partnerEuStatus', 'tbTestedInNl', 'partnerWorksInNl'],
    ['examGround', 'examStatus', 'examPassedOn'],
  ],
  [
    'a South Korean in Spain',
    { partnerLivesIn: 'ES', partnerNationalities: ['KR'] },
    ['partnerEuStatus'],
    ['examGround', 'examStatus', 'examPassedOn'],
  ],
  [
    'a South Korean in Korea, with a Dutch sponsor',
    { partnerLivesIn: 'KR', partnerNationalities: ['KR'] },
    [],
    ['examGround', 'examStatus', 'examPassedOn'],
  ],
  [
    'a South Korean who is American too, and so exempt from the TB test',
    { ...here, partnerNationalities: ['KR', 'US'] },
    ['partnerWorksInNl'],
    ['examGround', 'examStatus', 'examPassedOn'],
  ],
  [
    'a South Korean with a Dutch permit',
    { ...permitHere('otherPurpose'), partnerNationalities: ['KR'] },
    ['partnerDutchPermitEndsOn', 'partnerWorksInNl'],
    ['partnerBornIn', 'examGround', 'examStatus', 'examPassedOn', 'children'],
  ],
  [
    'who fled from Ukraine and is here',
    { ...here, partnerNationalities: ['UA'], mvvHardship: 'temporaryProtection' },
    ['partnerEuStatus', 'mvvHardship', 'tbTestedInNl', 'partnerWorksInNl'],
    ['examStatus', 'examPassedOn'],
  ],
  [
    'a Turkish worker here',
    { ...turkishHere, turkishWorkerInNl: 'yes' },
    ['turkishWorkerInNl', 'tbTestedInNl', 'partnerWorksInNl'],
    ['examStatus', 'examPassedOn'],
  ],
  [
    'a Turk here who is no worker',
    { ...turkishHere, turkishWorkerInNl: 'no' },
    ['turkishWorkerInNl', 'partnerEuStatus', 'mvvHardship', 'tbTestedInNl', 'partnerWorksInNl'],
    [],
  ],
  [
    'a family permit of Spain',
    { partnerLivesIn: 'ES', partnerEuStatus: 'familyPermitElsewhere' },
    ['partnerEuStatus'],
    ['examStatus', 'examPassedOn'],
  ],
  [
    'a life in Spain with a Dutch sponsor, which frees from nothing',
    { partnerLivesIn: 'ES', partnerEuStatus: 'livedWithBlueCardSponsor' },
    ['partnerEuStatus'],
    [],
  ],
  ['the partner comes alone', { coming: 'partner' }, [], ['children']],
  ['children may come', { coming: 'partnerAndChildren' }, [], []],
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
    ['partnerDutchPermitEndsOn', 'partnerWorksInNl'],
    ['partnerBornIn', 'examGround', 'examStatus', 'examPassedOn', 'children'],
  ],
  [
    'an extension, under 21',
    { ...extension, partnerBornOn: '2006-01-01' },
    ['partnerDutchPermitEndsOn', 'partnerWorksInNl'],
    ['partnerBornIn', 'examGround', 'examStatus', 'examPassedOn', 'children'],
  ],
  [
    'a change here',
    permitHere('otherPurpose'),
    ['partnerDutchPermitEndsOn', 'partnerWorksInNl'],
    ['partnerBornIn', 'examGround', 'examStatus', 'examPassedOn', 'children'],
  ],
  [
    'a permit that ends today, which counts as ended',
    permitHere('otherPurpose', '2026-11-22'),
    ['partnerDutchPermitEndsOn', 'tbTestedInNl', 'partnerWorksInNl'],
    ['examGround', 'examStatus', 'examPassedOn'],
  ],
  [
    'a permit that ended long ago, here',
    permitHere('withSomeoneElse', '2024-11-21'),
    ['partnerDutchPermitEndsOn', 'partnerEuStatus', 'mvvHardship', 'tbTestedInNl', 'partnerWorksInNl'],
    [],
  ],
  [
    'a permit of who moved abroad',
    { ...permitHere('otherPurpose'), partnerLivesIn: 'KE' },
    ['partnerDutchPermitEndsOn'],
    ['partnerBornIn', 'examGround', 'examStatus', 'examPassedOn', 'children'],
  ],
  [
    'a permit that ended, here',
    permitHere('endedAndStayed'),
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
    expect(guidance({ ...german, coming: 'partner' }).asked).toEqual([...first, 'marriedIn', 'partnerBornIn']);
  });

  it('asks the family of a refugee little more than when and whom', () => {
    const first = [...ordinary.slice(0, 6), 'sponsorPermit', 'asylumGrantedOn', 'relationshipBeforeAsylum'];
    expect(guidance(refugee).asked).toEqual([...first, 'children']);
    expect(guidance(foreignSponsor('asylumSubsidiary')).asked).toEqual([...first, 'children']);
    expect(guidance({ ...refugee, coming: 'partner' }).asked).toEqual(first);
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

describe('who comes', () => {
  it('is a setting: children told of are no part of it where the partner comes alone', () => {
    const { documents, fees, asked } = guidance({ coming: 'partner', children: [child()] });
    expect(asked).not.toContain('children');
    expect(fees).toHaveLength(1);
    expect(documents.map(({ of }) => of)).not.toContain(0);
  });

  it('is partner and children where nothing is told of it', () => {
    const children = [child()];
    expect(guidance({ children })).toEqual(guidance({ coming: 'partnerAndChildren', children }));
  });

  it('is not asked yet', () => {
    expect(guidanceSoFar({})).toMatchObject({ next: 'sponsorNationalities', asked: ['sponsorNationalities'] });
  });
});

describe('the choices', () => {
  it('do not hold the reasons of a child alone to come without an mvv', () => {
    const { situation } = walk(couple, TODAY);
    const offered = choicesOf('mvvHardship').filter((option) => questions.mvvHardship.offers?.(situation, option));
    expect(offered).toEqual([
      'temporaryProtection',
      'none',
      'medical',
      'trafficking',
      'familyLife',
      'parentOfChildInNl',
    ]);
  });

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
    const surinamese: Answers = { sponsorNationalities: ['PH'], partnerNationalities: ['SR'], partnerLivesIn: 'NL' };
    expect(reason(soFar('sponsorPermit', surinamese), 'tb')).toBe('open'); // the status in another EU state comes first
    const israeliAmerican: Answers = { ...surinamese, partnerNationalities: ['IL', 'US'] };
    expect(reason(soFar('sponsorPermit', israeliAmerican), 'tb')).toBe('exempt/nationality');
  });

  it('a change is not judged before the last day of the permit is told: it may count as ended', () => {
    const elsewhere: Answers = { partnerDutchPermit: 'withSomeoneElse', partnerLivesIn: 'NL' };
    expect(reason(soFar('partnerDutchPermitEndsOn', elsewhere), 'extensionWindow')).toBe('open');
    expect(soFar('partnerDutchPermitEndsOn', elsewhere).route.id).toBe('open');
  });

  it('a sponsor from another EU country has no conditions of Dutch law, whoever the partner is', () => {
    expect(soFar('partnerNationalities', { sponsorNationalities: ['AT'] })).toMatchObject({
      verdict: 'open',
      conditions: [],
    });
  });
});
