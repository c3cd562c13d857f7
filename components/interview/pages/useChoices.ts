'use client';
import { asTexts, type Shape } from '@/components/ui/drafts/shapes';
import { useKeptField } from '@/components/ui/drafts/useDraft';

/** The values chosen in native radio buttons and boxes, by their name. */
type Choices = Readonly<Record<string, readonly string[]>>;

/** Keeps what is chosen, until it is answered. Tells what is chosen when the page is shown: then the browser knows. */
export function useChoices(answered: Choices): {
  chosen: (name: string) => readonly string[];
  keep: (form: FormData) => void;
} {
  const names = Object.keys(answered);
  const { begun, keep } = useKeptField('choices', answered, asChoices(names));
  return {
    chosen: (name) => begun[name] ?? [],
    keep(form) {
      const chosen = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
      keep(Object.fromEntries(names.map((name) => [name, chosen(name)])));
    },
  };
}

function asChoices(names: readonly string[]): Shape<Choices> {
  return (kept) => {
    const record: object = typeof kept === 'object' && kept !== null ? kept : {};
    const given = new Map<string, unknown>(Object.entries(record));
    return Object.fromEntries(names.map((name) => [name, asTexts(given.get(name)) ?? []]));
  };
}
