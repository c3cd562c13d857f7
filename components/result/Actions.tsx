import { useTexts } from '@/components/ui/TextsContext';
import { useLinks } from './ResultContext';

/** To paper, or back to the answers. */
export function Actions() {
  const { t } = useTexts();
  const { print, answers } = useLinks();
  return (
    <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
      <a href={print} className="button">
        {t('ui.result.print')}
      </a>
      <a href={answers} className="button button-quiet">
        {t('ui.result.changeAnswers')}
      </a>
    </p>
  );
}
