import { useTexts } from '@/components/ui/TextsContext';
import { answersInWords } from '@/lib/messages/answersInWords';
import type { QuestionId } from '@/lib/rules/answers';
import { useLinks, useResult } from './ResultContext';

/** The answers something rests on, each with the way back to its question. */
export function Because({ ids }: { ids: readonly QuestionId[] }) {
  const texts = useTexts();
  const { guidance, answers } = useResult();
  const { check } = useLinks();
  const told = answersInWords(ids, guidance, answers, texts);
  if (told.length === 0) return null;
  return (
    <div>
      <h4 className="text-base font-semibold text-quiet">{texts.t('ui.result.becauseLabel')}</h4>
      <ul className="text-base">
        {told.map(({ id, short, answer }) => (
          <li key={id} className="py-1">
            <a href={check(id)}>{short}</a>
            <span>{`: ${answer}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
