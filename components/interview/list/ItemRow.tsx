import { useTexts } from '@/components/ui/TextsContext';
import type { ItemWords, ListWords } from './item';

interface ItemRowProps extends ItemWords {
  number: number;
  words: ListWords;
  changeId: string;
  /** Absent while another item is being filled in. */
  acts: { onChange: () => void; onRemove: () => void } | null;
}

/** One item of the list in words, with the ways to change it. */
export function ItemRow({ number, name, details, words, changeId, acts }: ItemRowProps) {
  const { t } = useTexts();
  return (
    <div className="flex gap-4 rounded-card border-2 border-line bg-card p-4">
      <span
        aria-hidden
        className="grid size-8 flex-none place-items-center rounded-full bg-tint font-heading font-semibold text-accent"
      >
        {number}
      </span>
      <div className="min-w-0 grow">
        <p className="font-semibold">{name}</p>
        {details.map((detail) => (
          <p key={detail} className="text-base text-quiet">
            {detail}
          </p>
        ))}
        {acts && (
          <p className="-mb-2 flex flex-wrap gap-x-6">
            <button
              type="button"
              id={changeId}
              aria-label={`${t(`ui.${words}.edit`)}: ${name}`}
              className="link-button"
              onClick={acts.onChange}
            >
              {t(`ui.${words}.edit`)}
            </button>
            <button
              type="button"
              aria-label={`${t(`ui.${words}.remove`)}: ${name}`}
              className="link-button"
              onClick={acts.onRemove}
            >
              {t(`ui.${words}.remove`)}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
