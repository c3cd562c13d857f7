import { useTexts } from '@/components/ui/TextsContext';
import { useResult } from './ResultContext';
import { WithRest } from './restLater';
import { Section } from './Section';
import { FoldedSources } from './SourceList';
import { StepItem } from './StepItem';
import { Way } from './Way';
import { WhoDoesWhat } from './WhoDoesWhat';

/** The steps in order, as a path. */
export function StepsSection() {
  const { t } = useTexts();
  const { steps } = useResult().guidance;
  if (steps.length === 0) return null;
  return (
    <Section id="steps" title={t('ui.result.stepsTitle')}>
      <Way />
      <WithRest>
        <WhoDoesWhat />
        <ol className="mt-8">
          {steps.map((step, index) => (
            <StepItem key={step.id} step={step} number={index + 1} />
          ))}
        </ol>
      </WithRest>
      <FoldedSources ids={steps.flatMap(({ sources }) => sources)} />
    </Section>
  );
}
