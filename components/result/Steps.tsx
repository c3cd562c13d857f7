import { useResult } from './ResultContext';
import { FoldedSources } from './SourceList';
import { StepItem } from './StepItem';
import { Way } from './Way';
import { WhoDoesWhat } from './WhoDoesWhat';

/** The stages, who does what, and each step. */
export function Steps() {
  const { steps } = useResult().guidance;
  return (
    <>
      <Way />
      <WhoDoesWhat />
      <ol className="mt-8">
        {steps.map((step, index) => (
          <StepItem key={step.id} step={step} number={index + 1} />
        ))}
      </ol>
      <FoldedSources ids={steps.flatMap(({ sources }) => sources)} />
    </>
  );
}
