import { useTexts } from '@/components/ui/TextsContext';

/** "3 of 8 ready", with a dot for each. */
export function Progress({ done, total }: { done: number; total: number }) {
  const { t } = useTexts();
  return (
    <p className="flex items-center gap-2 text-base text-quiet" aria-live="polite">
      <span aria-hidden="true" className="flex flex-wrap gap-1">
        {Array.from({ length: total }, (_, index) => (
          <span
            key={index}
            className={`size-2.5 rounded-full border-2 border-good ${index < done ? 'bg-good forced-colors:bg-[CanvasText]' : ''}`}
          />
        ))}
      </span>
      <span>{t('ui.result.documentsDone', { done, total })}</span>
    </p>
  );
}
