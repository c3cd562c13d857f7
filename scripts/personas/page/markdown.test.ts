import { describe, expect, test } from 'vitest';
import { code, fact, markdown, plain } from './markdown';

describe('a page in Markdown', () => {
  test('has each fact on a line of its own, with what belongs to it below', () => {
    expect(
      markdown({ title: 'One', facts: ['a', fact('b', 'c', fact('d', 'e'))], parts: [{ title: 'Two', facts: ['f'] }] }),
    ).toBe('## One\n\n- a\n- b\n  - c\n  - d\n    - e\n\n### Two\n\n- f');
  });

  test('leaves out what there is not', () => {
    expect(markdown({ title: 'One', facts: [fact('a', undefined)] })).toBe('## One\n\n- a');
    expect(markdown({ title: 'One', facts: [], parts: [{ title: 'Two', facts: ['a'] }] })).toBe(
      '## One\n\n### Two\n\n- a',
    );
  });

  test('shows a text as it is, without signs of Markdown', () => {
    expect(plain('a_b *c* [d] <e> `f` \\')).toBe('a\\_b \\*c\\* \\[d\\] \\<e\\> \\`f\\` \\\\');
    expect(plain('€\u00A0254')).toBe('€ 254');
  });

  test('shows ids as code', () => {
    expect(code('partner', 0)).toBe('`partner`, `0`');
  });
});
