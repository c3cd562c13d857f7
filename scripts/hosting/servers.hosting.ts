import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../headers.mjs';
import { ask, lowerCase } from './ask';
import { APACHE, CADDY, NGINX } from './kinds';
import { LONG, NOT_HERE, placeFor } from './place';
import { type Running, checked, started, stopped } from './server';

const PATHS = [
  '/',
  '/en/',
  '/nl/check/',
  '/en/index.txt',
  '/404.html',
  '/sw.js',
  '/site.webmanifest',
  '/icon.svg',
  '/rules/exam.dmn',
  '/_next/static/chunks/0a1b.js',
  '/_next/static/chunks/0a1b.css',
  '/_next/static/media/picture.png',
];
const NOWHERE = ['/nowhere/', '/en/nothing.txt', '/_next/static/chunks/gone.js', '/_next/static/', '/.releases.json'];

const packed = (coding: string) => ({ headers: { 'Accept-Encoding': coding } });

describe.each([NGINX, CADDY, APACHE])('$name', (kind) => {
  describe.each(['', '/gids', '/gids/verblijf'])('under "%s/"', (base) => {
    let place: Awaited<ReturnType<typeof placeFor>>;
    let server: Running | undefined;
    const get = (path: string, options: Parameters<typeof ask>[2] = {}) => ask(place.port, base + path, options);

    beforeAll(async () => {
      place = await placeFor(base);
      expect(checked(kind, place.folder)).toMatchObject({ status: 0 });
      server = await started(kind, place.folder, place.port);
    });
    afterAll(async () => {
      if (server) await stopped(server);
      place.remove();
    });

    test.each(PATHS)('sends exactly the headers of the one source with %s', async (path) => {
      const { status, headers, body } = await get(path);
      expect([status, body.length > 0]).toEqual([200, true]);
      expect(headers).toMatchObject(lowerCase(headersFor(path)));
    });

    test.each(NOWHERE)('has the page for a wrong address at %s, and lets no browser keep it', async (path) => {
      const { status, headers, body } = await get(path);
      expect([status, body.toString()]).toEqual([404, NOT_HERE]);
      expect(headers).toMatchObject(lowerCase(headersFor('/')));
    });

    test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes nothing in with %s', async (method) => {
      for (const path of ['/', '/en/', '/_next/static/chunks/0a1b.js']) {
        const { status, headers } = await get(path, { method });
        expect([path, status]).toEqual([path, 405]);
        expect({ ...headers, 'content-type': '' }).toMatchObject({ ...lowerCase(headersFor('/')), 'content-type': '' });
        // Apache adds a list of its own, which is empty.
        expect(headers.allow?.split(', ').filter(Boolean)).toEqual(['GET', 'HEAD']);
      }
    });

    test.each([
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['identity', undefined, (body: Buffer) => body],
    ])('sends to a browser that takes "%s" what was packed beforehand', async (accepted, coding, unpack) => {
      for (const path of ['/en/', '/_next/static/chunks/0a1b.js', '/rules/exam.dmn']) {
        const { headers, body } = await get(path, packed(accepted));
        expect([path, headers['content-encoding'], headers.vary]).toEqual([path, coding, 'Accept-Encoding']);
        expect(headers).toMatchObject(lowerCase(headersFor(path)));
        expect(headers['content-length']).toBe(String(body.length));
        expect(unpack(body).toString()).toBe(LONG);
      }
    });

    test('tells HEAD what GET would say', async () => {
      const [head, whole] = [await get('/en/', { method: 'HEAD' }), await get('/en/')];
      expect([head.status, head.body.length]).toEqual([200, 0]);
      expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
    });

    test('answers "not modified" to a browser that has the page, and no browser with another packing', async () => {
      const tags = [];
      for (const coding of ['br', 'gzip', 'identity']) {
        const etag = (await get('/en/', packed(coding))).headers.etag ?? '';
        const again = await get('/en/', { headers: { 'Accept-Encoding': coding, 'If-None-Match': etag } });
        expect([coding, again.status, again.headers['cache-control']]).toEqual([coding, 304, 'no-cache']);
        tags.push(etag);
      }
      expect(new Set(tags).size).toBe(3);
    });

    test('leads to the page from its address without the slash, on whatever name it was asked', async () => {
      const { status, headers } = await get('/en');
      expect(String(status)).toMatch(/^30[18]$/);
      expect(new URL(headers.location ?? '', `http://127.0.0.1:${place.port}`).href).toBe(
        `http://127.0.0.1:${place.port}${base}/en/`,
      );
    });

    test.each(['/../../../etc/passwd', '/%2e%2e/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fNGINX'])(
      'gives nothing from outside its folder: %s',
      async (path) => {
        const { status } = await get(path);
        expect([400, 404]).toContain(status);
      },
    );

    test('does not say which version it is, and sets no cookie', async () => {
      for (const path of ['/', '/nowhere/']) {
        const { headers } = await get(path);
        expect(headers.server ?? '').not.toMatch(/\d/);
        expect(headers['set-cookie']).toBeUndefined();
      }
    });
  });
});
