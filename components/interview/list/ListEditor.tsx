'use client';
import { useId, type ReactNode } from 'react';
import { useTexts } from '@/components/ui/TextsContext';
import { DraftPart } from '@/components/ui/drafts/DraftPlace';
import { FieldText } from '../fields/FieldText';
import type { ItemFormProps, ItemWords, ListWords } from './item';
import { ItemRow } from './ItemRow';
import { LastDone } from './LastDone';
import { useListEditing } from './useListEditing';

/** What a page gives to the editor of a list, whatever the list is of. */
export interface EditorProps<Item> {
  /** Where the error summary of the page leads to. */
  id?: string;
  value: readonly Item[] | undefined;
  /** Gives whether the device keeps them. */
  onChange: (items: Item[]) => boolean;
  /** Told when a form opens, and when none is open any more. */
  onEditing?: (open: boolean) => void;
  error?: string | undefined;
}

interface ListEditorProps<Item> extends EditorProps<Item> {
  words: ListWords;
  max: number;
  describe: (item: Item) => ItemWords;
  form: (props: ItemFormProps<Item>) => ReactNode;
}

/** A list whose items are added, changed and removed one by one; one that was removed can be put back. */
export function ListEditor<Item>(props: ListEditorProps<Item>) {
  const { value: items = [], onChange, onEditing, error, words, max, describe, form } = props;
  const { t } = useTexts();
  const ownId = useId();
  const id = props.id ?? ownId;
  const editing = useListEditing({ id, items, onChange, onEditing });
  const { open, ids } = editing;
  const addLabel = t(`ui.${words}.${items.length === 0 ? 'add' : 'addAnother'}`);

  const formAt = (index: number, heading: string) => (
    <DraftPart name="item">
      {form({
        id: `${id}-item`,
        item: items[index],
        headingId: ids.heading,
        heading,
        onSave: (item) => editing.save(item, index),
        onCancel: () => editing.cancel(index),
      })}
    </DraftPart>
  );

  return (
    <div id={id} className="flex flex-col gap-4">
      <FieldText id={id} error={error} />
      {items.length > 0 && (
        <ol className="grid gap-3">
          {items.map((item, index) => (
            <li key={index}>
              {open === index ? (
                formAt(index, `${t(`ui.${words}.edit`)}: ${describe(item).name}`)
              ) : (
                <ItemRow
                  {...describe(item)}
                  number={index + 1}
                  words={words}
                  changeId={ids.change(index)}
                  acts={
                    open === null
                      ? { onChange: () => editing.edit(index), onRemove: () => editing.remove(item, index) }
                      : null
                  }
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {items.length === 0 && open === null && <p className="text-quiet">{t(`ui.${words}.none`)}</p>}
      <LastDone last={editing.last} words={words} onPutBack={editing.putBack} />
      {open === items.length && formAt(items.length, addLabel)}
      {open === null && items.length >= max && <p className="text-quiet">{t(`ui.${words}.full`)}</p>}
      {open === null && items.length < max && (
        <p>
          <button type="button" id={ids.add} className="button button-quiet" onClick={() => editing.edit(items.length)}>
            {addLabel}
          </button>
        </p>
      )}
    </div>
  );
}
