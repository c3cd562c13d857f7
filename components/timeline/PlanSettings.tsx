import { useTexts } from '@/components/ui/TextsContext';
import { decisionTimes, paces } from '@/lib/plan/ids';
import { usePlan } from './PlanContext';

/** With how much time the plan reckons, for the couple's own tasks and for the IND. */
export function PlanSettings() {
  const { t } = useTexts();
  const { plan, told, tell } = usePlan();
  if (!plan.filing) return null;
  const change = (progress: Partial<typeof told.progress>) =>
    tell({ ...told, progress: { ...told.progress, ...progress } }, t('ui.plan.savedSetting'));
  return (
    <section aria-labelledby="plan-settings" className="mt-6 print:hidden">
      <h2 id="plan-settings" className="text-xl">
        {t('ui.plan.settingsTitle')}
      </h2>
      <div className="mt-2 flex flex-wrap gap-x-8 gap-y-3">
        <label className="max-w-full min-w-0">
          <span className="block">{t('ui.plan.paceLabel')}</span>
          <select
            className="field mt-1 w-full"
            value={told.progress.pace}
            onChange={(event) => change({ pace: paces.find((pace) => pace === event.target.value) ?? 'usual' })}
          >
            {paces.map((pace) => (
              <option key={pace} value={pace}>
                {t(`plan.paces.${pace}`)}
              </option>
            ))}
          </select>
        </label>
        {plan.range.length > 0 && (
          <label className="max-w-full min-w-0">
            <span className="block">{t('ui.plan.decisionLabel')}</span>
            <select
              className="field mt-1 w-full"
              value={told.progress.decision}
              onChange={(event) =>
                change({ decision: decisionTimes.find((time) => time === event.target.value) ?? 'term' })
              }
            >
              {decisionTimes.map((time) => (
                <option key={time} value={time}>
                  {t(`plan.decisionTimes.${time}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </section>
  );
}
