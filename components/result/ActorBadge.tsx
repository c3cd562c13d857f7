import { useTexts } from '@/components/ui/TextsContext';
import type { Actor } from '@/lib/rules/ids';
import { ActorIcon } from './ActorIcon';

/** The two themselves stand out from the offices. */
const looks = (who: Actor) =>
  who === 'sponsor' || who === 'partner' || who === 'both' ? 'border-accent text-accent' : 'border-edge text-quiet';

/** Who does it. */
export function ActorBadge({ who }: { who: Actor }) {
  const { t } = useTexts();
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full border bg-card px-2.5 py-0.5 text-base ${looks(who)}`}
    >
      <ActorIcon name={who} className="size-5 flex-none" />
      <span>{t(`actors.${who}`)}</span>
    </span>
  );
}
