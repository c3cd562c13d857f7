import { useTexts } from '@/components/ui/TextsContext';

/** What this result is not, and who helps for free. */
export function Closing() {
  const { t } = useTexts();
  return (
    <div className="mt-14 rounded-card bg-tint px-5 py-5">
      <p>{t('ui.result.reminder')}</p>
      <h2 className="mt-4 text-xl">{t('ui.result.helpTitle')}</h2>
      <p className="mt-1">{t('ui.result.helpText')}</p>
    </div>
  );
}
