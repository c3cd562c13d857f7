import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rooms } from '../rooms.mjs';
import { bannedSyntax } from './syntax.mjs';

/** How often the code of a room breaks the rules on syntax. */
function complaints(room: string, code: string): number {
  const rules = { 'no-restricted-syntax': ['error', ...bannedSyntax(room)] } satisfies Linter.RulesRecord;
  const languageOptions = { parserOptions: { ecmaFeatures: { jsx: true } } };
  const messages = new Linter().verify(code, { rules, languageOptions });
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.length;
}

describe.each(rooms)('code in %s', (room) => {
  it.each([
    'element.innerHTML = text;',
    "element['outerHTML'] = text;",
    "element.insertAdjacentHTML('beforeend', text);",
    'document.write(text);',
    'createElement(view, { dangerouslySetInnerHTML: { __html: text } });',
    'view(<p dangerouslySetInnerHTML={given} />);',
    'view(<iframe srcDoc={text} />);',
  ])('may not turn text into markup: %s', (code) => {
    expect(complaints(room, code)).toBe(1);
  });

  it.each([
    "window.addEventListener('unload', keep);",
    "addEventListener('beforeunload', keep);",
    'window.onunload = keep;',
  ])('may not wait for the end of the page: %s', (code) => {
    expect(complaints(room, code)).toBe(1);
  });

  it.each(["document.cookie = 'a';", 'cookieStore.get(name);'])('sets no cookie: %s', (code) => {
    expect(complaints(room, code)).toBe(1);
  });

  it('may write text as text', () => {
    expect(complaints(room, "element.textContent = text; addEventListener('pagehide', keep);")).toBe(0);
  });
});
