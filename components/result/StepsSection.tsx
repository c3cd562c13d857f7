import { useTexts } from '@/components/ui/TextsContext';
import { useResult } from './ResultContext';
import { WithRest } from './restLater';
import { Section } from './Section';

/** The steps in order, as a path. */
export function StepsSection() {
  const { t } = useTexts();
  const { steps } = useResult().guidance;
  if (steps.length === 0) return null;
  return (
    <Section id="steps" title={t('ui.result.stepsTitle')}>
      <WithRest>{({ Steps }) => <Steps />}</WithRest>
    </Section>
  );
}
