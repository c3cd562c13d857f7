import { useTexts } from '@/components/ui/TextsContext';
import { stepText } from '@/lib/messages/stepText';
import type { Step } from '@/lib/rules/stepFacts';
import { ActorIcon } from '../result/ActorIcon';
import { useResult, useTicks } from '../result/ResultContext';
import { Term } from '../result/Term';
import { stepTick } from '@/lib/plan/ticks';
import { Box } from './Box';
import { Cite } from './Citations';
import { PrintSection } from './PrintSection';

/** The steps in order, to tick on paper. */
export function PrintSteps() {
  const { t } = useTexts();
  const { steps } = useResult().guidance;
  if (steps.length === 0) return null;
  return (
    <PrintSection title={t('ui.result.stepsTitle')}>
      <ol className="divide-y divide-line">
        {steps.map((step, index) => (
          <PrintStep key={step.id} step={step} number={index + 1} />
        ))}
      </ol>
    </PrintSection>
  );
}

function PrintStep({ step, number }: { step: Step; number: number }) {
  const texts = useTexts();
  const { t } = texts;
  const { ticked } = useTicks();
  const { title, detail } = stepText(step, texts);
  return (
    <li className="flex break-inside-avoid gap-3 py-2">
      <Box ticked={ticked(stepTick(step))} />
      <div className="min-w-0 grow">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="font-sans text-[1em] font-semibold">{`${number}. ${title}`}</h3>
          <p className="flex items-center gap-1.5">
            <ActorIcon name={step.who} className="size-[1.2em] flex-none" />
            <span>{t(`actors.${step.who}`)}</span>
          </p>
        </div>
        <p>
          {step.onlyIf === 'asked' && <em>{`${t('ui.result.onlyIfAsked')}. `}</em>}
          <span>{detail}</span> <Cite ids={step.sources} />
        </p>
        <Term step={step} />
      </div>
    </li>
  );
}
