import { childSchema, type Child } from '@/lib/rules/answers';
import type { AllQuestionsProps } from './AllQuestionsProps';

const fields = ['bornOn', 'nationality', 'bornIn', 'otherParent'] as const satisfies readonly (keyof Child)[];
const otherParents = childSchema.shape.otherParent.options;

/** What is asked about each child who comes along. */
export function EachChild({ texts: { t }, words }: AllQuestionsProps) {
  return (
    <>
      <p>{words.eachChild}</p>
      <ul>
        {fields.map((field) => (
          <li key={field}>
            <span>{`${t(`child.fields.${field}.label`)} `}</span>
            <small>{`${t(`child.fields.${field}.help`)} `}</small>
            {field === 'otherParent' && (
              <small>{otherParents.map((who) => t(`child.otherParent.${who}`)).join(' · ')}</small>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
