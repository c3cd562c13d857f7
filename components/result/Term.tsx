import { useTexts } from '@/components/ui/TextsContext';
import type { StepId, TermKind } from '@/lib/rules/ids';
import type { Step } from '@/lib/rules/stepFacts';

/** A term of the law is a full line, policy a double one, advice and estimates a broken one. */
const edges: Record<TermKind, string> = {
  statutory: 'border-solid border-ink',
  policy: 'border-double border-ink',
  practical: 'border-dashed border-edge',
  estimate: 'border-dotted border-edge',
};

/** How long a step takes or by when, and how hard that is. */
export function Term({ step }: { step: Pick<Step, 'kind' | 'from' | 'until'> & { id: StepId } }) {
  const { t, day } = useTexts();
  const key = `steps.${step.id}.term` as const;
  if (!t.has(key)) return null;
  const values = { from: step.from ? day(step.from) : '', until: step.until ? day(step.until) : '' };
  return (
    <p className={`mt-2 border-s-[0.3rem] ps-3 text-base ${edges[step.kind]}`}>
      <span className="text-quiet">{t('ui.result.termLabel')}: </span>
      <strong className="font-semibold">{t(key, values)}</strong>
      <span className="text-quiet"> · {t(`termKinds.${step.kind}`)}</span>
    </p>
  );
}
