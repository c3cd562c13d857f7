import { stepOf, type Step } from '@/lib/rules/stepFacts';
import { plans } from '@/lib/rules/steps';
import type { StepId } from '@/lib/rules/ids';

export interface GeneralStep {
  step: Step;
  /** Whether some couples on the route do not have this step. */
  forSome: boolean;
}

/** The steps of the route with an entry visa, which has most of the steps there are. */
export const generalSteps: readonly GeneralStep[] = plans.regularWithMvv.map((planned) => {
  const [id, when] = typeof planned === 'string' ? [planned] : planned;
  const step = stepOf(id, id === 'travel' ? { variant: 'withMvv' } : {});
  return { step, forSome: when !== undefined || step.onlyIf !== undefined };
});

/** The steps of all other routes that this one does not have. */
export const otherSteps: readonly Step[] = [...new Set(Object.values(plans).flat().map(idOf))]
  .filter((id) => generalSteps.every(({ step }) => step.id !== id))
  .map((id) => stepOf(id));

function idOf(planned: (typeof plans)['change'][number]): StepId {
  return typeof planned === 'string' ? planned : planned[0];
}
