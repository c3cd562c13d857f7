'use client';
import type { Child } from '@/lib/rules/answers';
import type { Day } from '@/lib/rules/day';
import { useTexts } from '@/components/ui/TextsContext';
import { ChildForm } from './children/ChildForm';
import { childInWords } from './children/childWords';
import { ListEditor, type EditorProps } from './list/ListEditor';

const MOST_CHILDREN = 6;

/** The children who come along, one by one. `on` is the assessment day: nobody is born after it. */
export function ChildrenEditor({ on, ...list }: EditorProps<Child> & { on: Day }) {
  const texts = useTexts();
  return (
    <ListEditor
      {...list}
      words="childrenList"
      max={MOST_CHILDREN}
      describe={(child) => childInWords(child, texts)}
      form={(props) => <ChildForm {...props} today={on} />}
    />
  );
}
