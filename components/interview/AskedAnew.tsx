'use client';
import type { Answers, QuestionId } from '@/lib/rules/answers';
import type { MessageKey } from '@/lib/messages/translator';
import { useTexts } from '@/components/ui/TextsContext';
import { useSaved } from '@/components/ui/useSaved';

interface AskedAnewProps {
  /** The questions shown. */
  ids: readonly QuestionId[];
  answers: Answers;
}

/** Why a question is asked anew that was answered before. */
export function AskedAnew({ ids, answers }: AskedAnewProps) {
  const { t } = useTexts();
  const { askedAnew } = useSaved().saved;
  const again = ids.filter((id) => answers[id] === undefined && askedAnew[id] !== undefined);
  return again.map((id) => {
    const why = whyKey(id);
    return t.has(why) ? (
      <p key={id} role="status" className="mb-5 rounded-card bg-check-tint p-4">
        {t('ui.askedAnew.page', { why: t(why) })}
      </p>
    ) : null;
  });
}

/** Tells on another page which questions are asked anew. */
export function AskedAnewList({ ids }: { ids: readonly QuestionId[] }) {
  const { t, list } = useTexts();
  const { answers, askedAnew } = useSaved().saved;
  const again = ids.filter((id) => answers[id] === undefined && askedAnew[id] !== undefined);
  if (again.length === 0) return null;
  const names = again.map((id) => t(`questionNames.${id}`));
  return (
    <p className="my-4 rounded-card bg-check-tint p-4">
      {t('ui.askedAnew.list', { count: names.length, list: list(names) })}
    </p>
  );
}

/** A question that never changed its meaning has no such text. */
function whyKey(id: QuestionId): MessageKey {
  return `ui.askedAnew.why.${id}` as MessageKey;
}
