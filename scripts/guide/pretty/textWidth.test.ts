import { expect, test } from 'vitest';
import { textWidth } from './textWidth';

test.each([
  ['', 0],
  ['Türkiye', 7],
  ['Tu\u0308rkiye', 7], // the accent as a sign of its own
  ['€ 2.523,96', 10],
  ['co\u00ADla', 4], // a soft hyphen does not show
  ['日本', 4],
  ['서울', 4],
  ['ＡＢ', 4],
  ['👩‍👩‍👧', 2],
  ['مرحبا', 5],
])('%s takes %i columns', (text, columns) => {
  expect(textWidth(text)).toBe(columns);
});
