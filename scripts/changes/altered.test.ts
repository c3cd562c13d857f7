import { expect, test } from 'vitest';
import { parseAnswers } from '../../lib/rules/answers';
import { nationalityCodes } from '../../lib/rules/facts/countryCodes';
import { couple, TODAY } from '../../lib/testing/couple';
import { alterer } from './altered';
import type { Given } from './situation';

test('every nationality and every permit comes by, and nothing that cannot be answered', () => {
  const all = altered(10_000);
  const found = new Set(all.flatMap(({ partnerNationalities }) => partnerNationalities));
  expect(nationalityCodes.filter((code) => !found.has(code))).toEqual([]);
  expect(new Set(all.map(({ partnerDutchPermit }) => partnerDutchPermit))).toContain('endedAndStayed');
  expect(all.filter((answers) => !parseAnswers(answers, TODAY).ok)).toEqual([]);
});

test('it draws alike each time, and changes at most three answers', () => {
  expect(altered(20)).toEqual(altered(20));
  const changed = altered(100).map((answers) =>
    Object.entries(couple).filter(([id, answer]) => answers[id] !== answer),
  );
  expect(Math.max(...changed.map(({ length }) => length))).toBe(3);
});

function altered(count: number): Given[] {
  const alter = alterer(TODAY);
  return Array.from({ length: count }, () => alter(couple));
}
