'use client';
import { isQuestion } from '@/lib/rules/answers';
import { useTexts } from '@/components/ui/TextsContext';

/** Says which earlier answers a change made superfluous. */
export function FellAway({ questions }: { questions: readonly string[] }) {
  const { t, list } = useTexts();
  const names = questions.filter(isQuestion).map((id) => t(`questionNames.${id}`));
  if (names.length === 0) return null;
  return (
    <p role="status" className="mb-5 rounded-card bg-check-tint p-4">
      {t('ui.question.fellAway', { count: names.length, list: list(names) })}
    </p>
  );
}
