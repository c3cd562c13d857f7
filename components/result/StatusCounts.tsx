import { useTexts } from '@/components/ui/TextsContext';
import { useResult } from './ResultContext';
import { StatusIcon } from './StatusIcon';
import { statusOrder, tones } from './tones';

/** How many conditions stand where, at a glance. */
export function StatusCounts() {
  const { t } = useTexts();
  const { conditions } = useResult().guidance;
  const counts = statusOrder
    .map((status) => ({ status, count: conditions.filter((condition) => condition.status === status).length }))
    .filter(({ count }) => count > 0);
  return (
    <ul className="flex flex-wrap gap-2">
      {counts.map(({ status, count }) => (
        <li
          key={status}
          className={`flex items-center gap-2 rounded-full border px-3 py-1 text-base ${tones[status].text} ${tones[status].ground} ${tones[status].edge}`}
        >
          <StatusIcon name={status} className="size-5 flex-none" />
          <span>{t(`statuses.${status}`)}</span>
          <strong className="font-semibold tabular-nums">{count}</strong>
        </li>
      ))}
    </ul>
  );
}
