import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask';
import { CADDY, NGINX } from './kinds';
import { placeFor } from './place';
import { type Running, started, stopped } from './server';

const VISITOR = {
  Host: 'guide.example',
  'User-Agent': 'phone-of-somebody',
  Referer: 'https://elsewhere.example/',
  Cookie: 'who=somebody',
};

describe.each([NGINX, CADDY])('the log of $name', (kind) => {
  let place: Awaited<ReturnType<typeof placeFor>>;
  let server: Running | undefined;
  let log = '';

  beforeAll(async () => {
    place = await placeFor('');
    server = await started(kind, place.folder, place.port);
    for (const path of ['/en/?partner=KE', '/nowhere/?partner=KE', '/.releases.json', '/%zz']) {
      await ask(place.port, path, { headers: VISITOR });
    }
    await ask(place.port, '/en/', { method: 'POST', headers: VISITOR });
    await stopped(server); // it has written all it will
    log = server.output();
  });
  afterAll(async () => {
    if (server) await stopped(server);
    place.remove();
  });

  test('says which pages were read, and how it went', () => {
    expect(log).toMatch(/\/en\/.*200|200.*\/en\//);
    expect(log).toContain('404');
    expect(log).toContain('405');
  });

  test.each(['127.0.0.1', '::1', 'partner', 'KE', 'phone-of-somebody', 'elsewhere', 'somebody'])(
    'does not hold %s',
    (words) => {
      expect(log).not.toContain(words);
    },
  );
});
