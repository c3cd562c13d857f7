import { shortListIds } from '@/lib/messages/checklistTexts';
import type { ChecklistProps } from './ChecklistProps';
import { Names } from './Names';
import { shortLists } from './shortLists';

/** Couples to whom other rules apply, with the names of their papers. */
export function ShortLists({ texts, words }: ChecklistProps) {
  return (
    <section>
      <h2>{words.shortTitle}</h2>
      <p>{words.shortLead}</p>
      <ul>
        {shortListIds.map((id) => (
          <li key={id}>
            <strong>{words.short[id]}</strong>
            <Names of={shortLists[id]} texts={texts} />
            {id === 'asylum' && <p>{words.shortAsylumHelp}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
