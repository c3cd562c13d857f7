'use client';
import { useState, type ReactNode } from 'react';
import { answerTo } from '@/lib/rules/answers';
import { asFlag, asPlace, type Shape } from '@/components/ui/drafts/shapes';
import { useDraft, useKeptField } from '@/components/ui/drafts/useDraft';
import { useTexts } from '@/components/ui/TextsContext';
import type { FieldError } from '../ErrorSummary';
import type { ListWords } from '../list/item';
import type { EditorProps } from '../list/ListEditor';
import { QuestionForm } from '../QuestionForm';
import type { PageProps } from './PageProps';

interface ListPageProps<Item> extends PageProps {
  words: ListWords;
  editor: (props: EditorProps<Item>) => ReactNode;
}

/** A question that takes a list; an empty list must be meant, so it has a box of its own. */
export function ListPage<Item>(props: ListPageProps<Item>) {
  const { page, answers, onAnswer, words, editor, frame } = props;
  const { t } = useTexts();
  const kept = answers[page];
  /** The kind of the question says what the items of its list are. */
  const asItems: Shape<readonly Item[]> = (list) =>
    Array.isArray(list) && answerTo(page, list) ? (list as readonly unknown[] as Item[]) : undefined;
  const [items, setItems] = useDraft<readonly Item[]>('items', asItems(kept) ?? [], asItems);
  const [none, setNone] = useDraft('none', Array.isArray(kept) && kept.length === 0, asFlag);
  const { begun: open } = useKeptField<number | null>('open', null, asPlace(items.length));
  const [editing, setEditing] = useState(open !== null);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);

  function submit() {
    const answer = answerTo(page, items);
    if (editing) setErrors([{ field: page, message: t(`ui.${words}.openFirst`) }]);
    else if (items.length === 0 && !none) setErrors([{ field: page, message: t(`ui.${words}.addOrNone`) }]);
    else if (answer) onAnswer(answer);
  }

  return (
    <QuestionForm {...frame} errors={errors} onSubmit={submit}>
      {editor({
        id: page,
        value: items,
        onChange: (changed) => {
          setErrors([]);
          setNone(false);
          return setItems(changed);
        },
        onEditing: setEditing,
        error: errors[0]?.message,
      })}
      {items.length === 0 && !editing && (
        <>
          <p className="my-3 text-quiet">{t('ui.question.or')}</p>
          <label className="choice">
            <input
              type="checkbox"
              name={`${page}-none`}
              checked={none}
              onChange={(event) => setNone(event.target.checked)}
            />
            <span>{t(`ui.${words}.noneConfirm`)}</span>
          </label>
        </>
      )}
    </QuestionForm>
  );
}
