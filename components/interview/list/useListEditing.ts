'use client';
import { useState } from 'react';
import { asPlace } from '@/components/ui/drafts/shapes';
import { useDraft, useDropDraft } from '@/components/ui/drafts/useDraft';
import { useFocusNext } from './useFocusNext';

/** What was done last, and to the item at which place. */
export type LastAct<Item> = { act: 'saved' | 'added'; index: number } | { act: 'removed'; index: number; item: Item };

interface ListEditingOptions<Item> {
  id: string;
  items: readonly Item[];
  onChange: (items: Item[]) => boolean;
  onEditing: ((open: boolean) => void) | undefined;
}

/** Adds, changes and removes the items of a list one by one, and takes the focus along. */
export function useListEditing<Item>({ id, items, onChange, onEditing }: ListEditingOptions<Item>) {
  const focusNext = useFocusNext();
  /** The place of the item in the form, one past the last for a new one; null while no form is open. */
  const [open, setOpen] = useDraft('open', null, asPlace(items.length));
  const dropDraft = useDropDraft();
  const [last, setLast] = useState<LastAct<Item> | null>(null);
  const ids = { heading: `${id}-heading`, add: `${id}-add`, change: (index: number) => `${id}-change-${index}` };

  function move(to: number | null, focus: string) {
    dropDraft('item');
    setOpen(to);
    if ((to === null) !== (open === null)) onEditing?.(to !== null);
    focusNext(focus);
  }

  return {
    ids,
    open,
    last,
    edit(index: number) {
      setLast(null);
      move(index, ids.heading);
    },
    cancel(index: number) {
      move(null, index < items.length ? ids.change(index) : ids.add);
    },
    save(item: Item, index: number) {
      const isKept = onChange([...items.slice(0, index), item, ...items.slice(index + 1)]);
      setLast({ act: isKept ? 'saved' : 'added', index });
      move(null, ids.change(index));
    },
    remove(item: Item, index: number) {
      onChange(items.filter((_, other) => other !== index));
      setLast({ act: 'removed', index, item });
      move(null, ids.add);
    },
    putBack(item: Item, index: number) {
      onChange([...items.slice(0, index), item, ...items.slice(index)]);
      setLast(null);
      move(null, ids.change(index));
    },
  };
}
