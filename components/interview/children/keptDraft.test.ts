import { expect, it } from 'vitest';
import { noDay } from '@/lib/typed/typedDay';
import { keptDraft } from './keptDraft';

it('a child that was being filled in is as it was typed and chosen', () => {
  const draft = { bornOn: { day: '31', month: '2', year: '' }, nationality: 'KE', bornIn: null, otherParent: 'dead' };
  expect(keptDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

it.each([null, 'text', [], { bornOn: 7, nationality: 'XX', bornIn: ['KE'], otherParent: 'toString' }])(
  'nothing is chosen and filled in where %j was kept',
  (kept) => {
    expect(keptDraft(kept)).toEqual({ bornOn: noDay, nationality: null, bornIn: null, otherParent: null });
  },
);
