import { useTexts } from '@/components/ui/TextsContext';
import type { Finding } from '@/lib/rules/conditions/condition';
import { StatusIcon } from './StatusIcon';
import { tones } from './tones';

/** A condition by name, and how it stands. */
export function ConditionHead({ finding: { id, status } }: { finding: Finding }) {
  const { t } = useTexts();
  const { text } = tones[status];
  return (
    <span className="flex items-start gap-3 py-2.5">
      <StatusIcon name={status} className={`mt-0.5 size-6 flex-none ${text}`} />
      <span>
        <h3 className="text-[1.1rem]">{t(`conditionNames.${id}.title`)}</h3>
        <span className={`block text-base font-semibold ${text}`}>{t(`statuses.${status}`)}</span>
      </span>
    </span>
  );
}
