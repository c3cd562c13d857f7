import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadLanguage } from '@/lib/messages/languages';
import { locales } from '@/lib/messages/locales';
import { textsOf } from '@/lib/messages/texts';
import { writtenOut } from '@/lib/messages/writtenOut';
import { documentIds } from '@/lib/rules/ids';
import { plans } from '@/lib/rules/steps';
import { wordsIn } from '@/lib/testing/markup';
import { Checklist } from './Checklist';

describe.each(locales)('the general checklist in %s', async (locale) => {
  const texts = textsOf(await loadLanguage(locale));
  const words = writtenOut[locale].checklist;
  const markup = renderToStaticMarkup(createElement(Checklist, { texts, words }));
  const shown = wordsIn(markup);

  it('tells of every paper when it is needed and how to get it', () => {
    const told = documentIds.flatMap((id) => [
      words.when[id],
      ...[texts.t(`documents.${id}.name`), texts.t(`documents.${id}.how`, { country: words.whichCountry })],
    ]);
    expect(told.filter((text) => !shown.includes(text))).toEqual([]);
  });

  it('names every step of every route', () => {
    const ids = Object.values(plans)
      .flat()
      .map((planned) => (typeof planned === 'string' ? planned : planned[0]));
    expect(ids.filter((id) => !shown.includes(texts.t(`steps.${id}.title`)))).toEqual([]);
  });

  it('leaves nothing to be filled in by a script', () => {
    expect(shown).not.toMatch(/[{}\u0000]/);
    expect(markup).not.toMatch(/<(button|input|script)/);
  });
});
