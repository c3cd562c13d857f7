import { termEdges } from '@/components/ui/termEdges';
import { useTexts } from '@/components/ui/TextsContext';
import { stepText } from '@/lib/messages/stepText';
import type { Step } from '@/lib/rules/stepFacts';

type StepWithTerm = Pick<Step, 'id' | 'kind' | 'variant' | 'from' | 'until'>;

/** How long a step takes or by when, and how hard that is. */
export function Term({ step }: { step: StepWithTerm }) {
  const texts = useTexts();
  const { t } = texts;
  const { term } = stepText(step, texts);
  if (term === null) return null;
  return (
    <p className={`mt-2 border-s-[0.3rem] ps-3 text-base ${termEdges[step.kind]}`}>
      <span className="text-quiet">{`${t('ui.result.termLabel')}: `}</span>
      <strong className="font-semibold">{term}</strong>
      <span className="text-quiet">{` · ${t(`termKinds.${step.kind}`)}`}</span>
    </p>
  );
}
