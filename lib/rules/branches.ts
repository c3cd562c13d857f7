/** What may go differently, and what to do then: guidance.md, section 7, "Branches". */
import type { SourceId } from './facts/sources';
import { reportWeeks } from './facts/terms';
import type { BranchId, RouteId, StepId } from './ids';
import { branchBasis, stepSources } from './restsOn/steps';
import { stepFacts, stepOf, type Step } from './stepFacts';

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
  steps: readonly (StepId | PlannedStep)[];
}
type PlannedStep = Omit<Step, 'sources'>;

const reportedWithin = { within: { weeks: reportWeeks.value }, kind: 'statutory' } as const;

const branches: Record<BranchId, Planned> = {
  refused: { steps: ['objection', 'objectionDecision', 'appeal'] },
  late: {
    steps: ['noticeOfDefault', 'appealForLateDecision'],
  },
  papersAsked: {
    steps: ['supplyMissing', { id: 'decision', variant: 'papersAsked', who: 'ind', kind: 'statutory' }],
  },
  approvalNotCollected: { steps: ['askEmbassy', 'applyAgain'] },
  mvvExpired: { steps: ['askEmbassy', 'applyAgain'] },
  separation: {
    steps: [
      { id: 'reportChanges', variant: 'separation', who: 'both', ...reportedWithin },
      'getLegalHelp',
      { id: 'independentPermit', variant: 'separation', ...stepFacts.independentPermit },
    ],
  },
  death: {
    speaksTo: 'either',
    steps: [
      { id: 'reportChanges', variant: 'death', who: 'partner', ...reportedWithin },
      { id: 'getLegalHelp', ...stepFacts.getLegalHelp, who: 'partner' },
      // Without the five years.
      { id: 'independentPermit', variant: 'death', who: 'partner', kind: 'policy' },
    ],
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
      },
      { id: 'reportChanges', variant: 'violence', who: 'partner', ...reportedWithin },
      {
        id: 'independentPermit',
        variant: 'violence',
        who: 'partner',
        kind: 'policy',
      },
    ],
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
    const { speaksTo = 'sponsor', steps: planned } = branches[id];
    const steps = planned
      .map((step) => stepOn(route, step))
      .filter((step) => step.id !== 'independentPermit' || id === 'violence' || canFollow(step, route, onTheWay));
    return { id, speaksTo, steps, sources: sourcesOf(id, steps) };
  });
}

/** Outside national law a permit of the partner's own follows rules that were not researched: the text says so. */
const otherPermits: Partial<Record<RouteId, PlannedStep>> = {
  euVerification: ownPermit('euLaw'),
  nareis: ownPermit('asylum'),
  nareisSubsidiary: ownPermit('asylum'),
};

function canFollow(step: Step, route: RouteId, onTheWay: readonly Step[] | undefined): boolean {
  return !onTheWay || route in otherPermits || onTheWay.some(({ id }) => id === step.id);
}

function ownPermit(variant: 'euLaw' | 'asylum'): PlannedStep {
  return { id: 'independentPermit', variant, who: 'partner', kind: 'practical' };
}

function stepOn(route: RouteId, planned: StepId | PlannedStep): Step {
  if (typeof planned === 'string') return stepOf(planned);
  const step = planned.id === 'independentPermit' ? (otherPermits[route] ?? planned) : planned;
  return { ...step, sources: stepSources(step.id, step.variant) };
}

function sourcesOf(id: BranchId, steps: readonly Step[]): SourceId[] {
  return [...new Set([...(branchBasis[id]?.sources ?? []), ...steps.flatMap(({ sources }) => sources)])];
}
