import { like, type Shape } from '@/components/ui/drafts/shapes';
import { kinds } from './incomeChoices';
import { draftOf, type IncomeDraft } from './incomeDraft';
import { everyField } from './incomeFields';

const read = like(draftOf(undefined, 'en'));

/** An income that was being filled in: what is no kind, and what is none of the choices, is not chosen yet. */
export const keptDraft: Shape<IncomeDraft> = (kept) => {
  const draft = read(kept);
  if (!draft) return undefined;
  draft.kind = kinds.find((kind) => kind === draft.kind) ?? '';
  for (const field of everyField) {
    if (field.as === 'choice' && !Object.hasOwn(field.choices, draft[field.name])) draft[field.name] = '';
  }
  return draft;
};
