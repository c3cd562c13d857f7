'use client';
import { useState } from 'react';
import { deviceDrafts } from '@/lib/saved/deviceDrafts';
import { useDraftPlace } from '@/components/ui/drafts/DraftPlace';
import { useTexts } from '@/components/ui/TextsContext';

/** Says where the question shows something else than what was answered: what somebody began to fill in since then. */
export function Begun({ isAnswered }: { isAnswered: boolean }) {
  const place = useDraftPlace();
  return isAnswered && place?.wasBegun === true && <BegunNotice />;
}

/** The same for a question that the page shows itself. */
export function BegunElsewhere({ place, isAnswered }: { place: string; isAnswered: boolean }) {
  const [wasBegun] = useState(() => Object.keys(deviceDrafts().read(place)).length > 0);
  return isAnswered && wasBegun && <BegunNotice />;
}

function BegunNotice() {
  const { t } = useTexts();
  return (
    <p role="status" className="mb-5 rounded-card bg-check-tint p-4">
      {t('ui.question.begun')}
    </p>
  );
}
