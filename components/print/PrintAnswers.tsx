import { useTexts } from '@/components/ui/TextsContext';
import { answersInWords } from '@/lib/messages/answersInWords';
import { useResult } from '../result/ResultContext';
import { PrintSection } from './PrintSection';

/** The answers everything rests on. */
export function PrintAnswers() {
  const texts = useTexts();
  const { guidance, answers } = useResult();
  return (
    <PrintSection title={texts.t('ui.print.yourAnswers')}>
      <dl className="gap-10 sm:columns-2 print:columns-2">
        {answersInWords(guidance.asked, guidance, answers, texts).map(({ id, short, answer }) => (
          <div key={id} className="grid break-inside-avoid grid-cols-2 gap-x-3 py-0.5">
            <dt>{short}</dt>
            <dd className="font-semibold">{answer}</dd>
          </div>
        ))}
      </dl>
    </PrintSection>
  );
}
