/**
 * The couple that the tests tell about: Dutch, living in the Netherlands, married to a Kenyan who lives in Kenya, with
 * everything in order on 22 November 2026. Every question has an answer, so that a test only tells what differs: the
 * walk leaves out what is not asked.
 */
import { guidanceFor, type Guidance } from '../interview/guidance';
import {
  isQuestion,
  parseAnswers,
  type Answer,
  type Answers,
  type Child,
  type Income,
  type QuestionId,
} from '../rules/answers';
import type { Finding } from '../rules/conditions/condition';
import type { Day } from '../rules/day';
import type { DocumentNeeded } from '../rules/documents';
import type { ConditionId, DocumentId } from '../rules/ids';

export const TODAY: Day = '2026-11-22';

export type Employment = Extract<Income, { kind: 'employment' }>;

/** A permanent contract of 3,000 euros a month, the holiday allowance paid once a year. */
export function job(changes: Partial<Employment> = {}): Employment {
  return {
    kind: 'employment',
    contract: 'permanent',
    gross: 3000,
    per: 'month',
    holidayAllowance: 'paidYearly',
    ...changes,
  };
}

/** A Kenyan child of nine, whose other parent agrees. */
export function child(changes: Partial<Child> = {}): Child {
  return { bornOn: '2017-04-04', nationality: 'KE', bornIn: 'KE', otherParent: 'consents', ...changes };
}

export const couple: { readonly [Id in QuestionId]: Answer<Id> } = {
  sponsorNationalities: ['NL'],
  partnerNationalities: ['KE'],
  sponsorLivesIn: 'NL',
  partnerLivesIn: 'KE',
  relationship: 'married',
  partnerDutchPermit: 'none',
  partnerDutchPermitEndsOn: '2027-01-15',
  sponsorPermit: 'permanent',
  sponsorPermitComing: 'highlySkilledMigrant',
  asylumGrantedOn: '2026-10-01',
  relationshipBeforeAsylum: 'yes',
  sponsorResidentSince: '2020-01-01',
  childNeedsPartnerNow: 'no',
  freeMovement: 'none',
  freeMovementLost: 'no',
  dutchChildInPartnersCare: 'no',
  turkishWorkerInNl: 'no',
  sponsorBornOn: '1990-05-14',
  partnerBornOn: '1992-03-02',
  marriedIn: 'KE',
  marriageRegisteredInNl: 'no',
  bothAbroadWhenMarried: 'no',
  marriageConcerns: [],
  marriedToSomeoneElse: 'no',
  otherPartnerInNl: 'no',
  sponsorEarlierMarriage: 'none',
  partnerEarlierMarriage: 'none',
  sponsorEarlierMarriageEndedIn: 'NL',
  partnerEarlierMarriageEndedIn: 'KE',
  willLiveTogether: 'yes',
  partnerEuStatus: 'none',
  mvvHardship: 'none',
  passport: 'valid',
  partnerBornIn: 'KE',
  publicOrder: 'nothing',
  tbTestedInNl: 'no',
  examGround: 'none',
  examStatus: 'passed',
  examPassedOn: '2026-06-15',
  incomeExemption: 'none',
  incomes: [job()],
  partnerWorksInNl: 'no',
  children: [],
  digid: 'withCheck',
  publicBenefit: 'no',
};

/** The sponsor has no EU nationality: from the Philippines, with this Dutch permit. */
export function foreignSponsor(sponsorPermit: Answer<'sponsorPermit'>): Answers {
  return { sponsorNationalities: ['PH'], sponsorPermit };
}

/** The sponsor waits for this permit, and may file together with the partner. */
export function awaitingSponsor(sponsorPermitComing: Answer<'sponsorPermitComing'>): Answers {
  return { ...foreignSponsor('pending'), sponsorPermitComing };
}

/** The partner lives here with a Dutch permit of this kind, until 15 January 2027 where nothing else is told. */
export function permitHere(
  partnerDutchPermit: Answer<'partnerDutchPermit'>,
  partnerDutchPermitEndsOn = couple.partnerDutchPermitEndsOn,
): Answers {
  return { partnerLivesIn: 'NL', partnerDutchPermit, partnerDutchPermitEndsOn };
}

/** The guidance for the couple with these changes; every question that applies is answered. Throws for invalid answers. */
export function guidance(changes: Answers = {}, on: Day = TODAY): Guidance {
  const result = guidanceSoFar({ ...couple, ...changes }, on);
  if (result.next !== null) throw new Error(`the question ${result.next} has no answer`);
  return result;
}

/** The guidance for these answers alone, as in the middle of an interview. Throws for invalid answers. */
export function guidanceSoFar(answers: Answers, on: Day = TODAY): Guidance {
  const parsed = parseAnswers(answers, on);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return guidanceFor(parsed.answers, on);
}

/** The couple's answers up to, and not including, this question, and the settings beside them. */
export function answersBefore(question: QuestionId, changes: Answers = {}): Answers {
  const all: Answers = { ...couple, ...changes };
  const ids = Object.keys(couple);
  const told = ids.slice(0, ids.indexOf(question));
  return Object.fromEntries(Object.entries(all).filter(([id]) => told.includes(id) || !isQuestion(id)));
}

/** How a condition stands: its status, with its ground where it has one (`notMet/under21`); undefined = not a condition. */
export function reason(guidance: Guidance, id: ConditionId): string | undefined {
  const finding = guidance.conditions.find((condition) => condition.id === id);
  return finding && [finding.status, finding.ground].filter(Boolean).join('/');
}

/** What is found on one condition; undefined = not a condition. */
export function finding(id: ConditionId, changes: Answers = {}, on: Day = TODAY): Finding | undefined {
  return guidance(changes, on).conditions.find((condition) => condition.id === id);
}

/** How a condition stands for the couple with these changes. */
export function judged(id: ConditionId, changes: Answers = {}, on: Day = TODAY): string | undefined {
  return reason(guidance(changes, on), id);
}

/** The entries for one paper. */
export function papers(id: DocumentId, changes: Answers = {}, on: Day = TODAY): DocumentNeeded[] {
  return guidance(changes, on).documents.filter((paper) => paper.id === id);
}
