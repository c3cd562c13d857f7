import { useTexts } from '@/components/ui/TextsContext';
import type { Actor } from '@/lib/rules/ids';
import { ActorBadge } from './ActorBadge';
import { useResult } from './ResultContext';

/** For each who does something, the numbers of the steps. */
export function WhoDoesWhat() {
  const { t, list } = useTexts();
  const { steps } = useResult().guidance;
  const stepsOf = new Map<Actor, number[]>();
  steps.forEach(({ who }, index) => stepsOf.set(who, [...(stepsOf.get(who) ?? []), index + 1]));
  return (
    <div className="mt-6">
      <h3 className="text-lg">{t('ui.result.stepsWho')}</h3>
      <ul className="mt-2 space-y-1.5">
        {[...stepsOf].map(([who, numbers]) => (
          <li key={who} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base">
            <ActorBadge who={who} />
            <span>{t('ui.result.stepNumbers', { count: numbers.length, numbers: list(numbers.map(String)) })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
