import { useTexts } from '@/components/ui/TextsContext';
import { useLinks } from './ResultContext';

/** To the plan with dates, to paper, or back to the answers. */
export function Actions() {
  const { t } = useTexts();
  const { plan, print, answers } = useLinks();
  return (
    <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
      <a href={plan} className="button">
        {t('ui.result.toPlan')}
      </a>
      <a href={print} className="button button-quiet">
        {t('ui.result.print')}
      </a>
      <a href={answers} className="button button-quiet">
        {t('ui.result.changeAnswers')}
      </a>
    </p>
  );
}
