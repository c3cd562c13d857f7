/** What each task waits for. A task that is not in the plan is not waited for. */
import type { DocumentStage } from '../rules/ids';
import type { TaskId, TaskKind } from './ids';
import { has, type TaskList } from './taskList';
import type { Task } from './tasks';

const always: Partial<Record<TaskKind, readonly TaskKind[]>> = {
  leaveAndApply: ['checkExemption'],
  sitExam: ['study', 'registerExam', 'leaveAndApply'],
  examResult: ['sitExam'],
  sendByPost: ['missionAppointment'],
  apply: ['leaveAndApply'],
  biometrics: ['acknowledgement', 'travel'],
  mvvAppointment: ['decision', 'renewPassport'],
  collectMvv: ['mvvAppointment'],
  travel: ['collectMvv'],
  registerMunicipality: ['travel'],
  collectCard: ['decision', 'travel', 'biometrics'],
  tbTest: ['collectCard'],
  healthInsurance: ['registerMunicipality'],
  digidPartner: ['registerMunicipality'],
  civicIntegration: ['collectCard'],
  extend: ['collectCard'],
  independentPermit: ['collectCard'],
  naturalisation: ['collectCard'],
  objection: ['decision'],
  objectionDecision: ['objection'],
  appeal: ['objectionDecision'],
  appealForLateDecision: ['noticeOfDefault'],
};

/** Those that wait for the application itself. */
const forFiling: readonly TaskKind[] = [
  'payFee',
  'acknowledgement',
  'followInMyInd',
  'activateMessageBox',
  'decision',
  'supplyMissing',
];

/** The tasks that come before this one: those it cannot do without, and those that are wise to do first. */
export function waitsFor(task: Task, tasks: TaskList): TaskId[] {
  return [...needs(task, tasks), ...wiseFirst(task, tasks)];
}

/** Advice. Who went the other way has not done it by that: it stays to do. */
function wiseFirst(task: Task, tasks: TaskList): TaskId[] {
  const isBefore = (kind: TaskKind) => {
    const place = tasks.all.findIndex(({ id }) => id === kind);
    return place >= 0 && place < tasks.all.indexOf(task);
  };
  if (task.kind === 'getLegalHelp') return (['checkExemption'] as const).filter(isBefore);
  if (task.kind === 'leaveAndApply') return has(tasks, 'getLegalHelp') ? ['getLegalHelp'] : [];
  if (tasks.papersMayFollow) return [];
  // After a refusal there is help to get that does not hold up the application any more.
  if (task === tasks.filing) return (['getLegalHelp', 'privateInsurance'] as const).filter(isBefore);
  return task.kind === 'travel' && tasks.papersBeforeTravel ? papersFor('filing', tasks) : [];
}

/** The tasks without which this one cannot begin: once it is done, so are they. */
export function needs(task: Task, tasks: TaskList): TaskId[] {
  const { filing } = tasks;
  const kinds = [...(always[task.kind] ?? [])];
  const waits: TaskId[] = [];
  if (filing && forFiling.includes(task.kind)) waits.push(filing.id);
  if (task.kind === 'legalise' || task.kind === 'translate') waits.push(...partsBefore(task, tasks));
  if (task === filing) {
    if (!tasks.papersMayFollow) {
      waits.push(...papersFor('filing', tasks));
      kinds.push('examResult');
    }
    if (tasks.travelsBeforeFiling) kinds.push('travel');
    if (tasks.registersBeforeFiling) kinds.push('registerMunicipality');
  }
  if (task.kind === 'followInMyInd' || task.kind === 'activateMessageBox') kinds.push('getDigid');
  if (task.kind === 'mvvAppointment') waits.push(...papersFor('mvv', tasks));
  if (task.kind === 'travel' && !tasks.travelsBeforeFiling) kinds.push('decision');
  // Who is here already, and was not registered first, is registered once there is a permit.
  const registersLater = !has(tasks, 'travel') && !tasks.registersBeforeFiling;
  if (task.kind === 'registerMunicipality' && registersLater) kinds.push('decision');
  if (task.kind === 'healthInsurance' && !tasks.underEuLaw) kinds.push('decision');
  if (task.kind === 'payFee' && !tasks.paysOnline) kinds.push('acknowledgement');
  if (task.kind === 'getDigid' && tasks.travelsBeforeFiling) kinds.push('registerMunicipality');
  if (task.paper?.id === 'approvalLetter') kinds.push('decision');
  return [...waits, ...kinds.filter((kind) => has(tasks, kind))];
}

/** Legalising waits for the paper, translating for the legalised paper. */
function partsBefore({ id, kind, paper }: Task, tasks: TaskList): TaskId[] {
  const own = tasks.all.filter((other) => other.paper?.id === paper?.id && other.paper?.of === paper?.of);
  const before = own.slice(
    0,
    own.findIndex((other) => other.id === id),
  );
  return kind === 'obtain' ? [] : before.slice(-1).map((other) => other.id);
}

/** The last task of every paper of a stage. */
function papersFor(stage: DocumentStage, tasks: TaskList): TaskId[] {
  const last = new Map<string, TaskId>();
  for (const { id, paper } of tasks.all) if (paper?.atStage === stage) last.set(`${paper.id}/${paper.of}`, id);
  return [...last.values()];
}
