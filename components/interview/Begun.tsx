'use client';
import { useDraftPlace } from '@/components/ui/drafts/DraftPlace';
import { useTexts } from '@/components/ui/TextsContext';

/** Says where the question shows something else than what was answered: what somebody began to fill in since then. */
export function Begun({ isAnswered }: { isAnswered: boolean }) {
  const { t } = useTexts();
  const place = useDraftPlace();
  if (!isAnswered || !place?.wasBegun) return null;
  return (
    <p role="status" className="mb-5 rounded-card bg-check-tint p-4">
      {t('ui.question.begun')}
    </p>
  );
}
