import { describe, expect, it } from 'vitest';
import { headersFor } from './headers.mjs';

describe('the headers of an address', () => {
  it.each(['/', '/en/check/', '/sw.js', '/site.webmanifest', '/404.html', '/_next/other.js'])(
    'let a browser keep %s, and ask whether it is still the same',
    (path) => {
      expect(headersFor(path)['Cache-Control']).toBe('no-cache');
    },
  );

  it('let a browser keep for good what has its content in its name', () => {
    expect(headersFor('/_next/static/chunks/0a1b.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/nl/', 'text/html; charset=utf-8'],
    ['/rules/exam.dmn', 'application/xml'],
    ['/site.webmanifest', 'application/manifest+json'],
    ['/v1.2/', 'text/html; charset=utf-8'],
  ])('say that %s is %s', (path, type) => {
    expect(headersFor(path)['Content-Type']).toBe(type);
  });

  it.each(['/a.unknown', '/a.constructor', '/a.__proto__', '/en/index.html.br'])('guess no type for %s', (path) => {
    expect(headersFor(path)).not.toHaveProperty('Content-Type');
  });
});
