import { describe, expect, it } from 'vitest';
import { language as english } from './en/language';
import { language as dutch } from './nl/language';
import type { Block } from './statement';
import { accessibilityOn, accessibilityPage, privacyOn, privacyPage, type StatementPage } from './statementTexts';
import { textsOf } from './texts';

const inEnglish = textsOf(english);
const inDutch = textsOf(dutch);
const empty = { host: { name: '', contact: '' }, answers: '/answers/' };

describe.each([
  ['the privacy page', privacyPage, privacyOn],
  ['the accessibility statement', accessibilityPage, accessibilityOn],
] as const)('%s', (_, pageOf, on) => {
  it.each([inEnglish, inDutch])('says something in each place, in $locale', (texts) => {
    const written = wordsOf(pageOf(texts, empty));
    expect(written.filter((text) => !/\p{L}{3}/u.test(text))).toEqual([]);
    expect(written.filter((text) => text !== text.trim() || text.includes('undefined'))).toEqual([]);
  });

  it('says the same things in both languages: as many paragraphs, points and links, in the same places', () => {
    expect(shapeOf(pageOf(inDutch, empty))).toEqual(shapeOf(pageOf(inEnglish, empty)));
  });

  it.each([inEnglish, inDutch])('names its day, in $locale', (texts) => {
    expect(pageOf(texts, empty).lead).toContain(texts.day(on));
  });

  it.each([inEnglish, inDutch])('names the host, or says that the host did not, in $locale', (texts) => {
    const named = valuesOf(pageOf(texts, { ...empty, host: { name: 'Foundation', contact: 'post@host.example' } }));
    expect(named).toEqual(['Foundation', 'post@host.example']);
    const unnamed = valuesOf(pageOf(texts, empty));
    expect(unnamed).toEqual(
      Array(2).fill(texts === inDutch ? expect.stringMatching(/niet/) : expect.stringMatching(/not/)),
    );
  });
});

const blocksOf = ({ sections }: StatementPage) => sections.flatMap(({ blocks }) => blocks);

function wordsOf(page: StatementPage): string[] {
  return [page.title, page.lead, ...page.sections.map(({ title }) => title), ...blocksOf(page).flatMap(textsIn)];
}

function textsIn(block: Block): readonly string[] {
  if (typeof block === 'string') return [block];
  if ('href' in block) return [block.text];
  return 'label' in block ? [block.label, block.value] : block;
}

function valuesOf(page: StatementPage): string[] {
  return blocksOf(page).flatMap((block) => (typeof block === 'object' && 'label' in block ? [block.value] : []));
}

function shapeOf({ sections }: StatementPage) {
  return sections.map(({ id, blocks }) => [id, blocks.map(kindOf)]);
}

function kindOf(block: Block): string {
  if (typeof block === 'string') return 'paragraph';
  if ('href' in block) return `link to ${block.href}`;
  return 'label' in block ? 'value' : `list of ${block.length}`;
}
