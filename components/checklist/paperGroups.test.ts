import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/messages/locales';
import { writtenOut } from '@/lib/messages/writtenOut';
import { documentIds } from '@/lib/rules/ids';
import { byCase, paperGroups } from './paperGroups';

it('every paper stands on the general checklist, once', () => {
  expect(Object.values(paperGroups).flat().sort()).toEqual([...documentIds].sort());
});

describe('papers that are needed in the same case', () => {
  const headings = (locale: (typeof locales)[number]) =>
    Object.values(paperGroups).map((papers) => byCase(papers, writtenOut[locale].checklist.when));

  it.each(locales)('stand under one heading of their group (%s)', (locale) => {
    for (const cases of headings(locale)) {
      const words = cases.map(({ when }) => when);
      expect(words).toEqual([...new Set(words)]);
    }
  });

  it('are the same ones in every language', () => {
    const [first, ...others] = locales.map((locale) =>
      headings(locale).map((cases) => cases.map(({ papers }) => papers)),
    );
    expect(others).toEqual(others.map(() => first));
  });
});
