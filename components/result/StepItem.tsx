import { useTexts } from '@/components/ui/TextsContext';
import { stepText } from '@/lib/messages/stepText';
import type { Step } from '@/lib/rules/stepFacts';
import { ActorBadge } from './ActorBadge';
import { Term } from './Term';
import { TickBox } from './TickBox';
import { stepTick } from '@/lib/plan/ticks';

/** One step on the way: who, what, by when, and a box to tick. */
export function StepItem({ step, number }: { step: Step; number: number }) {
  const texts = useTexts();
  const { t } = texts;
  const { title, detail } = stepText(step, texts);
  return (
    <li className="relative ps-11 pb-7 last:pb-0 sm:ps-14">
      <span aria-hidden="true" className="absolute start-[1.0625rem] top-2 bottom-0 border-s-2 border-line" />
      <span
        aria-hidden="true"
        className="absolute start-0 top-0 flex size-9 items-center justify-center rounded-full border-2 border-accent bg-paper text-base font-semibold text-accent tabular-nums"
      >
        {number}
      </span>
      <h3 className="pt-1 text-[1.1rem]">{title}</h3>
      <div className="flex flex-wrap items-center gap-x-2">
        <ActorBadge who={step.who} />
        <TickBox id={stepTick(step)} className="ms-auto">
          <span>{t('ui.result.done')}</span>
          <span className="sr-only">{`: ${title}`}</span>
        </TickBox>
      </div>
      <p className="mt-1 text-base">
        {step.onlyIf === 'asked' && <strong className="font-semibold">{`${t('ui.result.onlyIfAsked')}. `}</strong>}
        <span>{detail}</span>
      </p>
      <Term step={step} />
    </li>
  );
}
