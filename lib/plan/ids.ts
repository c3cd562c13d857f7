/** The stable ids of a plan. Labels for them live in the messages. */
import type { StepId } from '../rules/ids';

/** What a step of the route is taken apart into, where it is more than one task. */
export const partIds = [
  'obtain',
  'legalise',
  'translate',
  'study',
  'registerExam',
  'sitExam',
  'examResult',
  'renewPassport',
  'mvvAppointment',
] as const;
export type PartId = (typeof partIds)[number];

/** The exam in its parts. */
export const examPartIds = ['study', 'registerExam', 'sitExam', 'examResult'] as const satisfies readonly PartId[];

/** Steps that are taken apart, that have no day (a duty that always holds), or that only a branch without dates tells. */
export const notTasks = [
  'collectDocuments',
  'legaliseAndTranslate',
  'freshDocuments',
  'passExam',
  'reportChanges',
  'askEmbassy',
  'applyAgain',
] as const satisfies readonly StepId[];

/** The steps that are one task. */
export type WholeStepId = Exclude<StepId, (typeof notTasks)[number]>;
/** The kinds of task. */
export type TaskKind = PartId | WholeStepId;

export function isWholeStep(id: StepId): id is WholeStepId {
  return !notTasks.some((other) => other === id);
}

/** `apply`, or with a paper `legalise/marriageCertificate/both`. */
export type TaskId = string;

/** Why a task cannot begin or end earlier, or later. */
export const reasonIds = [
  'today',
  'waitsFor',
  'takes',
  'ticked',
  'happened',
  'letter',
  'condition',
  'routeFrom',
  'routeUntil',
  'wishFile',
  'wishTogether',
  'wishSoon',
  'fresh',
  'insuredForTheWait',
  'maxAge',
  'examValid',
  'postWithin',
  'visaFree',
  'windowOpens',
  'windowCloses',
  'payWithin',
  'payAtOnce',
  'bringOnArrival',
  'receiptWithin',
  'biometricsWithin',
  'decisionWithin',
  'mvvWithin',
  'travelWithin',
  'registerWithin',
  'tbWithin',
  'insuranceWithin',
  'integrationWithin',
  'objectionWithin',
  'objectionDecisionWithin',
  'appealWithin',
  'lateFrom',
  'noticeWithin',
  'residence',
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** What the IND or the embassy gave the couple, with the days in it. */
export const letterIds = [
  'acknowledged',
  'papersAsked',
  'extended',
  'approved',
  'refused',
  'objectionDecided',
  'notice',
  'mvv',
  'card',
  'integrationPlan',
] as const;
export type LetterId = (typeof letterIds)[number];

/** With how much time the plan reckons. */
export const paces = ['low', 'usual', 'high'] as const;
export type Pace = (typeof paces)[number];

/** How long the IND takes in this plan: what is usual, what the law allows, or that with the extension. */
export const decisionTimes = ['usual', 'term', 'extended'] as const;
export type DecisionTime = (typeof decisionTimes)[number];
