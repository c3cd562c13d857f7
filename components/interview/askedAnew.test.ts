import { expect, it } from 'vitest';
import { en } from '@/lib/messages/en';
import { nl } from '@/lib/messages/nl';
import { changedInSecond } from '@/lib/saved/second';

it.each([en, nl])('every question that is asked anew says why, and no other', ({ ui }) => {
  expect(Object.keys(ui.askedAnew.why).sort()).toEqual([...changedInSecond].sort());
});
