/** The route taken apart into tasks: each paper to get, legalise and translate, the exam in its parts, the other steps. */
import type { Country } from '../rules/answers';
import type { DocumentNeeded } from '../rules/documents';
import { isEuMemberState } from '../rules/facts/euEeaSwiss';
import type { Actor, DocumentId, DocumentStage, StepId, StepVariant } from '../rules/ids';
import type { Outcome } from '../rules/rules';
import type { Step } from '../rules/stepFacts';
import {
  examPartIds,
  isWholeStep,
  type LetterId,
  type PartId,
  type TaskId,
  type TaskKind,
  type WholeStepId,
} from './ids';
import {
  civilPaper,
  estimate,
  leadTimes,
  legalising,
  obtaining,
  postTime,
  translating,
  type LeadTime,
} from './leadTimes';
import type { Letters } from './letters';
import { paperTick, stepTick } from './ticks';

/** The paper a task is about. */
export interface TaskPaper {
  id: DocumentId;
  of: DocumentNeeded['of'];
  issuedIn?: Country;
  atStage: DocumentStage;
  /** How old it may be when the IND receives it. */
  maxAgeMonths?: number;
}

export interface Task {
  id: TaskId;
  kind: TaskKind;
  variant?: StepVariant;
  who: Actor;
  paper?: TaskPaper;
  lead: LeadTime;
  /** It begins by itself when what it waits for is there. */
  byItself: boolean;
  /** The letter that tells it is done. */
  letter?: LetterId;
  /** The ticks of the result page that say it is done. */
  ticks: readonly string[];
}

const startsByItself: readonly TaskKind[] = [
  'acknowledgement',
  'decision',
  'collectMvv',
  'collectCard',
  'examResult',
  'objectionDecision',
];

const letters: Partial<Record<TaskKind, LetterId>> = {
  acknowledgement: 'acknowledged',
  objectionDecision: 'objectionDecided',
  noticeOfDefault: 'notice',
  collectMvv: 'mvv',
  collectCard: 'card',
};

const AT_ONCE = estimate(0, 0, 0);

/** The tasks of a couple, in the order in which they are told. Branches of the route come with the letters. */
export function tasksOf(outcome: Outcome, letters: Letters, isLate: boolean): Task[] {
  const steps = withBranches(outcome.steps, letters, isLate);
  const ids = steps.map(({ id }) => id);
  const stages: DocumentStage[] = ['filing'];
  if (ids.includes('collectMvv')) stages.push('mvv');
  if (ids.includes('registerMunicipality')) stages.push('arrival');
  const papers = outcome.documents.filter(({ id, atStage }) => {
    return stages.includes(atStage) && !(id === 'examResult' && ids.includes('passExam'));
  });
  const before = papers.filter(({ atStage }) => atStage === 'filing').flatMap(tasksForPaper);
  const forLater = (stage: DocumentStage) => papers.filter(({ atStage }) => atStage === stage).flatMap(tasksForPaper);
  const tasks: Task[] = ids.includes('passExam') ? [...examParts(), ...before] : before;
  for (const step of steps) {
    if (step.id === 'collectMvv') {
      if (mustRenewPassport(outcome)) tasks.push(part('renewPassport', 'partner'));
      tasks.push(...forLater('mvv'), mvvAppointment());
    }
    if (step.id === 'registerMunicipality') tasks.push(...forLater('arrival'));
    if (isWholeStep(step.id)) tasks.push(stepTask({ ...step, id: step.id }, outcome));
  }
  return tasks;
}

/** What the letters add to the route, and what a refusal takes from it. */
function withBranches(steps: readonly Step[], letters: Letters, isLate: boolean): Step[] {
  const decision = steps.findIndex(({ id }) => id === 'decision');
  const until = letters.refused && !letters.approved && decision >= 0 ? steps.slice(0, decision + 1) : [...steps];
  const asked = until.filter(({ id, onlyIf }) => onlyIf !== 'asked' || isAsked(id, letters));
  if (decision < 0) return asked;
  const added = branchSteps(letters, isLate).filter(({ id }) => !asked.some((step) => step.id === id));
  return [...asked, ...added];
}

/** What is only to be done when somebody asks for it is told, but has no day before the letter is there. */
function isAsked(id: StepId, { papersAsked, integrationPlan }: Letters): boolean {
  if (id === 'supplyMissing') return papersAsked !== undefined;
  return id === 'civicIntegration' && integrationPlan !== undefined;
}

function branchSteps(letters: Letters, isLate: boolean): Step[] {
  const added: Step[] = letters.papersAsked ? [branchStep('supplyMissing', 'both')] : [];
  if (isLate || letters.notice) added.push(branchStep('noticeOfDefault', 'sponsor'));
  if (letters.notice && !letters.approved && !letters.refused) added.push(branchStep('appealForLateDecision', 'both'));
  if (letters.refused && !letters.approved) {
    added.push(
      branchStep('getLegalHelp', 'both'),
      branchStep('objection', 'both'),
      branchStep('objectionDecision', 'ind'),
    );
    if (letters.objectionDecided) added.push(branchStep('appeal', 'both'));
  }
  return added;
}

function branchStep(id: StepId, who: Actor): Step {
  return { id, who, kind: 'statutory', sources: [] };
}

function stepTask({ id, who, variant }: Step & { id: WholeStepId }, outcome: Outcome): Task {
  const sent = id === 'sendByPost' || (id === 'apply' && outcome.channel?.id !== 'online');
  return {
    id,
    kind: id,
    who,
    lead: sent ? postTime : (leadTimes[id] ?? AT_ONCE),
    byItself: startsByItself.includes(id),
    ticks: [stepTick({ id })],
    ...(variant && { variant }),
    ...(letters[id] && { letter: letters[id] }),
  };
}

/** A part that is no paper. */
function part(kind: PartId, who: Actor): Task {
  const lead = leadTimes[kind] ?? AT_ONCE;
  return { id: kind, kind, who, lead, byItself: startsByItself.includes(kind), ticks: [] };
}

/** At the appointment for the mvv the passport must be valid for six more months. */
function mustRenewPassport({ conditions }: Outcome): boolean {
  return conditions.some(({ fix }) => fix?.id === 'renewPassport');
}

function examParts(): Task[] {
  const ticks = [stepTick({ id: 'passExam' })];
  return examPartIds.map((kind) => ({ ...part(kind, 'partner'), ticks }));
}

function mvvAppointment(): Task {
  return { ...part('mvvAppointment', 'partner'), ticks: [stepTick({ id: 'collectMvv' })] };
}

function tasksForPaper(needed: DocumentNeeded): Task[] {
  const { id, of, issuedIn, maxAgeMonths, atStage, legalisation, translation } = needed;
  const paper: TaskPaper = { id, of, atStage, ...(issuedIn && { issuedIn }), ...(maxAgeMonths && { maxAgeMonths }) };
  const part = (kind: PartId, lead: LeadTime, step: StepId): Task => ({
    id: `${kind}/${id}/${of}`,
    kind,
    who: typeof of === 'number' ? 'partner' : of,
    paper,
    lead,
    byItself: false,
    // The step is about the papers for the application: those for the mvv come with the decision.
    ticks: [paperTick(needed), ...(atStage === 'mvv' ? [] : [stepTick({ id: step })])],
  });
  const tasks = [part('obtain', leadFor(needed), maxAgeMonths ? 'freshDocuments' : 'collectDocuments')];
  const legalised = legalising[legalisation];
  if (legalised) tasks.push(part('legalise', legalised, 'legaliseAndTranslate'));
  if (translation !== 'none' && translation !== 'notApplicable') {
    tasks.push(part('translate', translating, 'legaliseAndTranslate'));
  }
  return tasks;
}

function leadFor({ id, issuedIn }: DocumentNeeded): LeadTime {
  const lead = obtaining[id];
  if (lead && !issuedIn) return lead;
  return issuedIn === 'NL' || (issuedIn && isEuMemberState(issuedIn)) ? civilPaper.inNl : civilPaper.abroad;
}
