import { useTexts } from '@/components/ui/TextsContext';
import { visaAndExamText, type NeedText } from '@/lib/messages/visaAndExamText';
import type { Status } from '@/lib/rules/ids';
import { useResult } from './ResultContext';
import { Section } from './Section';
import { StatusIcon } from './StatusIcon';
import { tones } from './tones';

const looks: Record<NeedText['result'], Status> = {
  required: 'later',
  notRequired: 'met',
  review: 'review',
  open: 'open',
};

/** Whether the partner needs the entry visa and the exam abroad, side by side. */
export function VisaAndExam() {
  const texts = useTexts();
  const { guidance, answers } = useResult();
  const { t } = texts;
  return (
    <Section id="visa-and-exam" title={t('ui.result.visaAndExamTitle')}>
      <ul className="grid gap-4 sm:grid-cols-2">
        {visaAndExamText(guidance, answers, texts).map(({ id, title, result, headline, reason, cost }) => (
          <li key={id} className="rounded-card border border-line bg-card px-5 py-4">
            <p className={`flex items-center gap-2 text-base font-semibold ${tones[looks[result]].text}`}>
              <StatusIcon name={looks[result]} className="size-6 flex-none" />
              <span>{title}</span>
            </p>
            <h3 className="mt-2 text-lg">{headline}</h3>
            {reason !== undefined && <p className="mt-2 text-base">{reason}</p>}
            {cost !== undefined && <p className="mt-2 text-base font-semibold">{cost}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
