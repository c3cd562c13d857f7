import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { language } from '@/lib/messages/en/language';
import { textsOf } from '@/lib/messages/texts';
import { draftOf } from './incomeDraft';
import { keptDraft } from './keptDraft';
import { presentFields } from './incomeFields';
import { typedIncome } from './readIncome';

const empty = draftOf(undefined, 'en');

describe('an income that was being filled in', () => {
  it('is as it was typed, right or not', () => {
    const draft = { ...empty, kind: 'employment' as const, contract: 'fixedTerm', gross: '2.1', per: '' };
    expect(keptDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it('has no kind and no choice that there is not', () => {
    expect(keptDraft({ kind: '__proto__', contract: 'toString', per: 'month' })).toEqual({
      ...empty,
      kind: '',
      contract: '',
      per: 'month',
    });
  });

  it('is never one that the form cannot show and read, whatever was kept', () => {
    const schema = typedIncome(textsOf(language), '2026-11-29');
    const kinds = fc.constantFrom('employment', 'benefit', 'assets', 'nothing', 7);
    const property = fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(empty)), fc.jsonValue()),
      kinds,
      (raw, kind) => {
        const draft = keptDraft({ ...raw, kind });
        if (!draft) throw new Error('it is a draft all the same');
        expect(presentFields(draft)).toBeDefined();
        const read = schema.safeParse(draft);
        if (!read.success) for (const { message } of read.error.issues) expect(message).not.toMatch(/^Invalid/);
      },
    );
    fc.assert(property, { seed: 20261129 });
  });
});
