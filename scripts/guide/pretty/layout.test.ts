import { describe, expect, test } from 'vitest';
import { item, layOut, ruledLine, wrap } from './layout';
import { textWidth } from './textWidth';

describe('a text', () => {
  test('is broken at its spaces, where the line is full', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  });

  test('counts columns, not characters', () => {
    expect(wrap('日本 日本', 8)).toEqual(['日本', '日本']);
    expect(wrap('Co\u0302te Co\u0302te', 9)).toEqual(['Co\u0302te Co\u0302te']);
  });

  test('keeps an amount with its sign, and an address in one piece', () => {
    expect(wrap('kost €\u00A0254,00', 10)).toEqual(['kost', '€\u00A0254,00']);
    expect(wrap('see https://example.org/a-long-way here', 10)).toEqual([
      'see',
      'https://example.org/a-long-way',
      'here',
    ]);
  });

  test('may be empty', () => {
    expect(wrap('', 10)).toEqual(['']);
  });
});

test('a section has its heading underlined, and a blank line between its blocks', () => {
  expect(layOut({ title: 'Papers', blocks: ['One.', item('[ ] ', 'Two', 'and more')] }, '-')).toBe(
    'Papers\n------\n\nOne.\n\n[ ] Two\n    and more',
  );
});

test('lines behind a marker leave room for it, and stay within the page', () => {
  const text = layOut({ title: 'T', blocks: [item('* ', item('10. ', 'word '.repeat(40).trim()))] }, '-');
  const [first = '', second = ''] = text.split('\n').slice(3);
  expect(first).toMatch(/^\* 10\. word/);
  expect(second).toMatch(/^ {6}word/);
  expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
});

test('a ruled line is as wide as the page', () => {
  expect(ruledLine('line 2')).toMatch(/^── line 2 ─+$/);
  expect(textWidth(ruledLine('line 2'))).toBe(80);
});
