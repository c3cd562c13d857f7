import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { compress } from './compress.mjs';
import { headersFor } from './headers.mjs';

const site = mkdtempSync(join(tmpdir(), 'verblijfwijzer-site-'));
const started: ChildProcess[] = [];

const LONG = '<title>long</title>'.repeat(50);

beforeAll(async () => {
  const files = {
    'index.html': '<title>start</title>',
    '404.html': '<title>not here</title>',
    'en/index.html': '<title>English</title>',
    'en/index.txt': 'payload',
    '_next/static/chunk.js': '1',
    'sw.js': '1',
    'site.webmanifest': '{}',
    'rules/exam.dmn': '<definitions/>',
    'nl/index.html': LONG,
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(site, name, '..'), { recursive: true });
    writeFileSync(join(site, name), content);
  }
  await compress(site);
});
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));
afterAll(() => rmSync(site, { recursive: true }));

describe('the server', () => {
  test.each(['/', '/en/', '/en/index.txt', '/_next/static/chunk.js', '/nowhere/'])(
    'sends the headers of privacy with %s',
    async (path) => {
      const { url } = await start();
      const { headers } = await fetch(url + path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('geolocation=()'),
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      });
      expect(headers.get('set-cookie')).toBeNull();
    },
  );

  test('lets a browser keep hashed files for good, and ask again for the rest', async () => {
    const { url } = await start();
    const cacheControl = async (path: string) => (await fetch(url + path)).headers.get('cache-control');
    expect(await cacheControl('/_next/static/chunk.js')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/en/', '/en/index.txt', '/nowhere/']) expect(await cacheControl(path)).toBe('no-cache');
  });

  test('answers "not modified" to a browser that has the page', async () => {
    const { url } = await start();
    const etag = (await fetch(`${url}/en/`)).headers.get('etag');
    const again = await fetch(`${url}/en/`, { headers: { 'If-None-Match': etag ?? '' } });
    expect(again.status).toBe(304);
  });

  test('says the same with "not modified" about privacy, caches and packed copies', async () => {
    const { url } = await start();
    const first = await fetch(`${url}/nl/`);
    const again = await fetch(`${url}/nl/`, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect(Object.fromEntries(again.headers)).toMatchObject({
      ...lowerCase(headersFor('/nl/')),
      vary: 'Accept-Encoding',
    });
  });

  test.each(['/', '/nl/', '/sw.js', '/site.webmanifest', '/rules/exam.dmn', '/en/index.txt', '/_next/static/chunk.js'])(
    'sends exactly what the one source of headers says with %s',
    async (path) => {
      const { url } = await start();
      expect(Object.fromEntries((await fetch(url + path)).headers)).toMatchObject(lowerCase(headersFor(path)));
    },
  );

  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['', null, (body: Buffer) => body],
  ])('sends the copy packed beforehand to a browser that takes "%s"', async (accepted, encoding, unpack) => {
    const { url } = await start();
    const { headers, body } = await raw(`${url}/nl/`, accepted);
    expect([headers['content-encoding'] ?? null, headers.vary]).toEqual([encoding, 'Accept-Encoding']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(unpack(body).toString()).toBe(LONG);
  });

  test('has another tag for each packing, so that no cache takes one for the other', async () => {
    const { url } = await start();
    const tags = await Promise.all(['br', 'gzip', ''].map(async (how) => (await raw(`${url}/nl/`, how)).headers.etag));
    expect(new Set(tags).size).toBe(3);
  });

  test('sends the file itself where there is no packed copy', async () => {
    const { url } = await start();
    const { headers, body } = await raw(`${url}/_next/static/chunk.js`, 'br, gzip');
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, '1']);
  });

  test('has its own page for an address that does not exist', async () => {
    const { url } = await start();
    for (const path of ['/nowhere/', '/en/nothing.txt', '/%2e%2e/%2e%2e/etc/passwd', '/%ff', '/%00']) {
      const response = await fetch(url + path);
      expect([response.status, await response.text()]).toEqual([404, '<title>not here</title>']);
    }
  });

  test('takes nothing in', async () => {
    const { url } = await start();
    expect((await fetch(url, { method: 'POST', body: 'answers' })).status).toBe(405);
  });

  test('survives a range that ends before it starts', async () => {
    const { url } = await start();
    expect((await fetch(url, { headers: { Range: 'bytes=9-2' } })).status).toBe(200);
    expect((await fetch(url)).status).toBe(200);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('ends at once on %s, with connections open', async (signal) => {
    const { child, url } = await start();
    await fetch(url); // this one stays open
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('the server says in one sentence what to do', () => {
  test('when the port is taken', async () => {
    const { port } = await start();
    expect(await refusal({ PORT: port })).toBe(
      `Port ${port} is already in use. Choose another one: PORT=${Number(port) + 1} npm start\n`,
    );
  });

  test.each(['web', '-1', '3000.5', '65536', '0x10'])('when PORT is %s', async (port) => {
    expect(await refusal({ PORT: port })).toMatch(new RegExp(`^PORT is "${port}", .*PORT=3001 npm start\n$`));
  });

  test('when nothing was built', async () => {
    expect(await refusal({ OUT_DIR: join(site, 'nothing') })).toMatch(/^.*npm run build\n$/);
  });
});

function spawnServer(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve.mjs')], {
    env: { ...process.env, HOST: 'localhost', OUT_DIR: site, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

async function start() {
  const child = spawnServer({});
  let output = '';
  for await (const text of child.stdout?.setEncoding('utf8').iterator({ destroyOnReturn: false }) ?? []) {
    output += text;
    const [, url, port] = /(http:\/\/localhost:(\d+))\//.exec(output) ?? [];
    if (url && port) return { child, url, port };
  }
  throw new Error(`the server ended: ${output}`);
}

/** As it goes over the line: `fetch` would unpack it. */
async function raw(url: string, acceptEncoding: string) {
  const request = get(url, { headers: { 'Accept-Encoding': acceptEncoding } });
  const [response] = (await once(request, 'response')) as [IncomingMessage]; // what `once` gives has no types
  return { headers: response.headers, body: Buffer.concat(await response.toArray()) };
}

function lowerCase(headers: Record<string, string>) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

async function refusal(env: Record<string, string>): Promise<string> {
  const child = spawnServer(env);
  const sentence = child.stderr?.setEncoding('utf8').toArray();
  expect(await once(child, 'exit')).toEqual([1, null]);
  return ((await sentence) ?? []).join('');
}
