import type { ReactNode } from 'react';
import { useTexts } from '@/components/ui/TextsContext';

/** The ids under which the texts of a field are found, for `aria-describedby`. Only what is shown is named. */
export function describedBy(id: string, shown: { hint?: ReactNode; error?: string | undefined }): string | undefined {
  const ids = [shown.hint && `${id}-hint`, shown.error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The name of a field, and whether it may stay empty. */
export function Label({ text, optional = false }: { text: string; optional?: boolean | undefined }) {
  const { t } = useTexts();
  return (
    <>
      <span className="font-semibold">{text}</span>
      {optional && <span className="text-quiet">{` (${t('ui.question.optional')})`}</span>}
    </>
  );
}

/** The help under the name of a field and, where something is wrong with it, the words of the error summary. */
export function FieldText({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | undefined }) {
  const { t } = useTexts();
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="text-base text-pretty text-quiet">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 font-semibold text-todo">
          <span className="sr-only">{`${t('ui.question.errorPrefix')} `}</span>
          <span>{error}</span>
        </p>
      )}
    </>
  );
}
