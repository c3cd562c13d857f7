import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { secured } from './policy.mjs';

const page = (body: string) =>
  `<html><head><meta charSet="utf-8"/><title>Page</title></head><body>${body}</body></html>`;
const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('the policy of a page', () => {
  it('lets the scripts in the page run by their hash, and no other', () => {
    const hash = createHash('sha256').update('start()').digest('base64');
    const policy = policyOf(
      secured(page('<script>start()</script><script src="/_next/static/a.js"></script>'), 'page'),
    );
    expect(policy).toContain(`'sha256-${hash}'`);
    expect(policy).not.toContain('unsafe');
  });
  it('stands before the first script, and the character set before both', () => {
    const html = secured(page('<script>start()</script>'), 'page');
    expect(html).toMatch(/<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"[^>]*><script>/);
  });
  it('sends nothing anywhere else and lets no form out', () => {
    const policy = policyOf(secured(page(''), 'page'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
  it('allows exactly the words that React writes into a form that waits for its scripts', () => {
    const action = (words: string) => page(`<form action="javascript:${words}"></form>`);
    const sentinel = 'throw new Error(&#x27;React form unexpectedly submitted.&#x27;)';
    expect(policyOf(secured(action(sentinel), 'page'))).not.toBe('');
    expect(() => secured(action('alert(1)'), 'page')).toThrow('a script address');
  });
  it.each([
    ['<p onclick="go()">', 'a handler in an attribute'],
    ['<p style="color:red">', 'a style in an attribute'],
    ['<style>p{}</style>', 'a style in the page'],
    ['<a href="javascript:go()">', 'a script address'],
    ['<img src="https://elsewhere.example/a.png"/>', 'something loaded from another site'],
    ['<script src="//elsewhere.example/a.js"></script>', 'something loaded from another site'],
  ])('is not given to a page with %s', (body, what) => {
    expect(() => secured(page(body), 'check/index.html')).toThrow(`check/index.html holds ${what}`);
  });
  it('leaves a link to another site, and one to the same page in another language', () => {
    const links =
      '<a href="https://ind.nl">IND</a><link rel="alternate" hrefLang="nl" href="https://example.org/nl/"/>';
    expect(policyOf(secured(page(links), 'page'))).not.toBe('');
  });
});
