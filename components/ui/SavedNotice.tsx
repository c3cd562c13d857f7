'use client';
import { useTexts } from './TextsContext';
import { useSaved } from './useSaved';

/** Says what happened to the answers kept on this device, where something did. */
export function SavedNotice() {
  const { t } = useTexts();
  const { notice } = useSaved();
  if (notice === null) return null;
  return (
    <p role="status" className="my-4 rounded-card bg-check-tint p-4">
      {t(`ui.notices.${notice}`)}
    </p>
  );
}
