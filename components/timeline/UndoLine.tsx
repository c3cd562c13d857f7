'use client';
import { useRef } from 'react';
import { useTexts } from '@/components/ui/TextsContext';

interface UndoLineProps {
  message: string | null;
  onUndo: ((said: string) => void) | null;
}

/** What has just been kept, with the way back. It stays in reach at the foot of the screen. */
export function UndoLine({ message, onUndo }: UndoLineProps) {
  const { t } = useTexts();
  const place = useRef<HTMLSpanElement>(null);
  return (
    <div className="undo-line sticky bottom-2 z-10 mt-4 print:hidden">
      <div role="status">
        {message !== null && (
          <p className="flex flex-wrap items-center justify-between gap-x-4 rounded-card border-2 border-accent bg-card px-4 py-1">
            <span ref={place} tabIndex={-1}>
              {message}
            </span>
            {onUndo && (
              <button
                type="button"
                className="link-button font-semibold"
                onClick={() => {
                  place.current?.focus(); // the button goes with the last step
                  onUndo(t('ui.plan.undone'));
                }}
              >
                {t('ui.plan.undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
