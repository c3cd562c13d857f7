import { asOneOf, like, type Shape } from '@/components/ui/drafts/shapes';
import { childSchema } from '@/lib/rules/answers';
import { countryCodes, nationalityCodes } from '@/lib/rules/facts/countryCodes';
import { noDay } from '@/lib/typed/typedDay';
import type { ChildDraft } from './readChild';

const asRecord = like({ bornOn: noDay, nationality: '', bornIn: '', otherParent: '' });
const asNationality = asOneOf(nationalityCodes);
const asCountry = asOneOf(countryCodes);
const asParent = asOneOf(childSchema.shape.otherParent.options);

/** A child that was being filled in: what is none of the choices is not chosen yet. */
export const keptDraft: Shape<ChildDraft> = (kept) => {
  const draft = asRecord(kept);
  return (
    draft && {
      bornOn: draft.bornOn,
      nationality: asNationality(draft.nationality) ?? null,
      bornIn: asCountry(draft.bornIn) ?? null,
      otherParent: asParent(draft.otherParent) ?? null,
    }
  );
};
