import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '@/scripts/root.mjs';
import { TODAY } from '../support/couples';
import { early, TROUBLES } from './early';
import { start } from './started';

const CHARSET = /<meta charset="utf-8"\/>/i;

/**
 * Serves a copy of the built site whose pages run `early` first. It stands before the Content Security Policy of the
 * page and so changes nothing about it.
 */
export async function serveSite(): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'verblijfwijzer-engines-'));
  cpSync(inRoot('out'), folder, { recursive: true });
  const given = JSON.stringify({ now: Date.parse(`${TODAY}T10:00:00+01:00`), key: TROUBLES });
  const script = `<script>(${String(early)})(${given})</script>`;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.html')) putFirst(join(folder, name), script);
  }
  const env = { OUT_DIR: folder, PORT: '0', HOST: 'localhost' };
  const server = await start([process.execPath, inRoot('scripts', 'serve.mjs')], {
    env,
    folder,
    ready: /(http:\S+)\//,
  });
  return { address: server.said, stop: server.stop };
}

function putFirst(file: string, script: string): void {
  const html = readFileSync(file, 'utf8');
  if (!CHARSET.test(html)) throw new Error(`${file} does not name its character set.`);
  writeFileSync(
    file,
    html.replace(CHARSET, (charset) => charset + script),
  );
  for (const packed of ['.br', '.gz']) rmSync(file + packed, { force: true }); // they hold the page as it was
}
