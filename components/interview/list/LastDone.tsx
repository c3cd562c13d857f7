import { useTexts } from '@/components/ui/TextsContext';
import type { ListWords } from './item';
import type { LastAct } from './useListEditing';

interface LastDoneProps<Item> {
  last: LastAct<Item> | null;
  words: ListWords;
  onPutBack: (item: Item, index: number) => void;
}

/** Says what was done last, and lets one take back a removal. */
export function LastDone<Item>({ last, words, onPutBack }: LastDoneProps<Item>) {
  const { t } = useTexts();
  return (
    <div className={last ? 'flex flex-wrap items-center gap-x-4 rounded-card bg-good-tint px-4 py-1' : '-mt-4'}>
      <p role="status" className={last ? 'py-1.5 text-good' : undefined}>
        {last ? t(`ui.${words}.${last.act}`, { number: last.index + 1 }) : ''}
      </p>
      {last?.act === 'removed' && (
        <button type="button" className="link-button" onClick={() => onPutBack(last.item, last.index)}>
          {t(`ui.${words}.putBack`)}
        </button>
      )}
    </div>
  );
}
