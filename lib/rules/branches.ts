/** What may go differently, and what to do then: guidance.md, section 7, "Branches". */
import type { SourceId } from './facts/sources';
import { reportWeeks } from './facts/terms';
import type { BranchId, RouteId, StepId } from './ids';
import { stepFacts, type Step } from './stepFacts';

export interface Branch {
  id: BranchId;
  /** Whom the words address: the sponsor, as everywhere, or whichever of the two it happened to. */
  speaksTo: 'sponsor' | 'either';
  steps: readonly Step[];
  /** What the branch as a whole rests on, and each of its steps; each once. */
  sources: readonly SourceId[];
}

/** Steps as they are everywhere, or with facts of their own here. */
interface Planned {
  speaksTo?: Branch['speaksTo'];
  steps: readonly (StepId | Step)[];
  sources: readonly SourceId[];
}

const reportedWithin = { within: { weeks: reportWeeks.value }, kind: 'statutory', sources: ['indDuties'] } as const;

const branches: Record<BranchId, Planned> = {
  refused: { steps: ['objection', 'objectionDecision', 'appeal'], sources: ['termsAct'] },
  late: {
    steps: ['noticeOfDefault', 'appealForLateDecision'],
    sources: ['decisionExtension', 'suspension', 'termsAct'],
  },
  papersAsked: {
    steps: [
      'supplyMissing',
      { id: 'decision', variant: 'papersAsked', who: 'ind', kind: 'statutory', sources: ['suspension'] },
    ],
    sources: ['suspension', 'termsAct'],
  },
  approvalNotCollected: { steps: ['askEmbassy', 'applyAgain'], sources: ['mvvAppointment', 'mvvLapsed'] },
  mvvExpired: { steps: ['askEmbassy', 'applyAgain'], sources: ['mvvValidity', 'mvvLapsed'] },
  separation: {
    steps: [
      { id: 'reportChanges', variant: 'separation', who: 'both', ...reportedWithin },
      'getLegalHelp',
      { id: 'independentPermit', variant: 'separation', ...stepFacts.independentPermit },
    ],
    sources: ['formB07001'],
  },
  death: {
    speaksTo: 'either',
    steps: [
      { id: 'reportChanges', variant: 'death', who: 'partner', ...reportedWithin },
      { id: 'getLegalHelp', ...stepFacts.getLegalHelp, who: 'partner' },
      // Without the five years.
      { id: 'independentPermit', variant: 'death', who: 'partner', kind: 'policy', sources: ['continuedResidence'] },
    ],
    sources: [],
  },
  // Help comes before the letter to the IND: what to write in it, and from which address, is a matter of safety.
  violence: {
    speaksTo: 'either',
    steps: [
      {
        id: 'getLegalHelp',
        variant: 'violence',
        who: 'partner',
        kind: 'practical',
        sources: ['veiligThuis', 'legalAid'],
      },
      { id: 'reportChanges', variant: 'violence', who: 'partner', ...reportedWithin },
      {
        id: 'independentPermit',
        variant: 'violence',
        who: 'partner',
        kind: 'policy',
        sources: ['continuedResidence', 'permitAfterViolence', 'aliensRegulation'],
      },
    ],
    sources: ['veiligThuis'],
  },
};

const withPermit: readonly BranchId[] = ['refused', 'late', 'papersAsked', 'separation', 'death', 'violence'];
const withMvv: readonly BranchId[] = [
  'refused',
  'late',
  'papersAsked',
  'approvalNotCollected',
  'mvvExpired',
  'separation',
  'death',
  'violence',
];

const onRoute: Record<RouteId, readonly BranchId[]> = {
  noPermitNeeded: [],
  euVerification: withPermit,
  extension: withPermit,
  change: withPermit,
  nareis: withPermit,
  nareisSubsidiary: withPermit,
  regularWithoutMvv: withPermit,
  regularAfterTravel: withPermit,
  mvvMissing: withMvv,
  regularWithMvv: withMvv,
  regularAtEmbassy: withMvv,
};

/**
 * What may go differently on a route, in the order in which it is told; empty while the route is open. `onTheWay` are
 * the steps of the couple: where no permit of the partner's own stands among them, there is none after a separation or
 * a death either.
 */
export function branchesFor(route: RouteId | 'open', onTheWay?: readonly Step[]): Branch[] {
  if (route === 'open') return [];
  return onRoute[route].map((id) => {
    const { speaksTo = 'sponsor', ...planned } = branches[id];
    const steps = planned.steps
      .map((step) => stepOn(route, step))
      .filter((step) => step.id !== 'independentPermit' || id === 'violence' || canFollow(step, route, onTheWay));
    return { id, speaksTo, steps, sources: [...new Set([planned, ...steps].flatMap(({ sources }) => sources))] };
  });
}

/** Outside national law a permit of the partner's own follows rules that were not researched: the text says so. */
const otherPermits: Partial<Record<RouteId, Step>> = {
  euVerification: ownPermit('euLaw'),
  nareis: ownPermit('asylum'),
  nareisSubsidiary: ownPermit('asylum'),
};

function canFollow(step: Step, route: RouteId, onTheWay: readonly Step[] | undefined): boolean {
  return !onTheWay || route in otherPermits || onTheWay.some(({ id }) => id === step.id);
}

function ownPermit(variant: 'euLaw' | 'asylum'): Step {
  return { id: 'independentPermit', variant, who: 'partner', kind: 'practical', sources: ['legalAid'] };
}

function stepOn(route: RouteId, planned: StepId | Step): Step {
  const step = typeof planned === 'string' ? { id: planned, ...stepFacts[planned] } : planned;
  return step.id === 'independentPermit' ? (otherPermits[route] ?? step) : step;
}
