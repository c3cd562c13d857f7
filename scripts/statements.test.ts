import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../lib/messages/languages';
import { locales } from '../lib/messages/locales';
import { privacyPage } from '../lib/messages/statementTexts';
import { textsOf } from '../lib/messages/texts';
import { headersFor } from './headers.mjs';
import { secured } from './policy.mjs';

describe.each(locales)('what the privacy page promises, in %s', (locale) => {
  it('stands in the policy of each page, word for word', async () => {
    const page = privacyPage(textsOf(await loadLanguage(locale)), { host: { name: '', contact: '' }, answers: '' });
    const lists = page.sections
      .filter(({ id }) => id === 'enforced')
      .flatMap(({ blocks }) => blocks.filter(Array.isArray));
    const promised = lists.flat();
    expect(promised).toContain("connect-src 'self'");
    const html = secured('<html><head><meta charSet="utf-8"/></head><body></body></html>', 'page');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy.split('; ')).toEqual(expect.arrayContaining(promised));
  });
});

it('other websites are not told where a visitor comes from', () => {
  expect(headersFor('/en/result/')).toMatchObject({ 'Referrer-Policy': 'no-referrer' });
});
