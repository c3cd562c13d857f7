import { useTexts } from '@/components/ui/TextsContext';

/** What this paper is not, and who helps for free. */
export function PrintClosing() {
  const { t } = useTexts();
  return (
    <div className="mt-8 break-inside-avoid border-2 border-ink px-4 py-3">
      <p>{t('ui.result.reminder')}</p>
      <p className="mt-2">
        <strong className="font-semibold">{`${t('ui.result.helpTitle')}.`}</strong>{' '}
        <span>{t('ui.result.helpText')}</span>
      </p>
    </div>
  );
}
