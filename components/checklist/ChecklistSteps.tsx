import { stepText } from '@/lib/messages/stepText';
import type { Step } from '@/lib/rules/stepFacts';
import type { ChecklistProps } from './ChecklistProps';
import { generalSteps, otherSteps } from './generalSteps';

/** The way in general: the order with an entry visa, and the steps that other couples have. */
export function ChecklistSteps({ texts, words }: ChecklistProps) {
  return (
    <section>
      <h2>{words.stepsTitle}</h2>
      <p>{words.stepsLead}</p>
      <ol className="tick-list">
        {generalSteps.map(({ step, forSome }) => (
          <GeneralStep key={step.id} step={step} texts={texts} remark={forSome ? words.notForEverybody : null} />
        ))}
      </ol>
      <h3>{words.otherStepsTitle}</h3>
      <ul className="tick-list">
        {otherSteps.map((step) => (
          <GeneralStep key={step.id} step={step} texts={texts} remark={null} />
        ))}
      </ul>
    </section>
  );
}

function GeneralStep({ step, texts, remark }: { step: Step; texts: ChecklistProps['texts']; remark: string | null }) {
  const { t } = texts;
  const { title, detail, term } = stepText(step, texts);
  return (
    <li>
      <strong>{title}</strong> <span>{`(${[t(`actors.${step.who}`), remark].filter(Boolean).join('; ')})`}</span>
      <p>
        <span>{detail}</span>
        {term && <b>{` ${t('ui.result.termLabel')}: ${term}.`}</b>}
      </p>
    </li>
  );
}
