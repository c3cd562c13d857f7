'use client';
import { useState, type ReactNode } from 'react';
import { answerTo } from '@/lib/rules/answers';
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
  // The kind of the question says what the items of its list are.
  const [items, setItems] = useState<readonly Item[]>(
    Array.isArray(kept) ? (kept as readonly unknown[] as Item[]) : [],
  );
  const [editing, setEditing] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);

  function submit(form: FormData) {
    const noneMeant = form.has(`${page}-none`);
    const answer = answerTo(page, items);
    if (editing) setErrors([{ field: page, message: t(`ui.${words}.openFirst`) }]);
    else if (items.length === 0 && !noneMeant) setErrors([{ field: page, message: t(`ui.${words}.addOrNone`) }]);
    else if (answer) onAnswer(answer);
  }

  return (
    <QuestionForm {...frame} errors={errors} onSubmit={submit}>
      {editor({
        id: page,
        value: items,
        onChange: (changed) => {
          setItems(changed);
          setErrors([]);
        },
        onEditing: setEditing,
        error: errors[0]?.message,
      })}
      {items.length === 0 && !editing && (
        <>
          <p className="my-3 text-quiet">{t('ui.question.or')}</p>
          <label className="choice">
            <input type="checkbox" name={`${page}-none`} defaultChecked={Array.isArray(kept) && kept.length === 0} />
            <span>{t(`ui.${words}.noneConfirm`)}</span>
          </label>
        </>
      )}
    </QuestionForm>
  );
}
