import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stop } from '../main.mjs';
import { inRoot } from '../root.mjs';

/** @typedef {{ requests: number, p50: string, p99: string, megabytes: string, errors: number }} Measured a second */

const PAGES = ['/en/', '/en/check/', '/nl/check/'];

/** The pages that are opened most, and every script and style they name: each as often as a first visit asks for it. */
export function mix() {
  return PAGES.flatMap((page) => {
    const html = readFileSync(inRoot('out', `${page.slice(1)}index.html`), 'utf8');
    const named = [...html.matchAll(/<(?:script|link)[^>]*?(?:src|href)="(\/_next\/static\/[^"]+)"/g)];
    return [page, ...new Set(named.map(([, path = '']) => path))];
  });
}

/**
 * Asks for the paths in turn, packed with Brotli, on 64 connections.
 *
 * @param {number} port
 * @param {string[]} paths
 * @param {number} seconds
 * @returns {Promise<Measured>}
 */
export async function wrk(port, paths, seconds) {
  const folder = mkdtempSync(join(tmpdir(), 'verblijfwijzer-wrk-'));
  try {
    const script = join(folder, 'mix.lua');
    writeFileSync(script, lua(paths));
    const args = ['-t2', '-c64', `-d${seconds}s`, '--latency', '-s', script, `http://127.0.0.1:${port}`];
    const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const said = child.stdout.setEncoding('utf8').toArray();
    const [status] = await once(child, 'exit');
    if (status !== 0) throw new Stop(`wrk ended with status ${status}.`);
    return measured((await said).join(''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string[]} paths */
const lua = (paths) => `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local turn = 0
wrk.headers["Accept-Encoding"] = "br"
request = function()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn])
end
`;

/** @param {string} said what wrk prints, which has no other form */
function measured(said) {
  const found = (/** @type {RegExp} */ pattern) => pattern.exec(said)?.[1];
  return {
    requests: Number(found(/Requests\/sec:\s+([\d.]+)/)),
    p50: found(/50%\s+(\S+)/) ?? '?',
    p99: found(/99%\s+(\S+)/) ?? '?',
    megabytes: found(/Transfer\/sec:\s+(\S+)/) ?? '?',
    errors: Number(found(/Non-2xx or 3xx responses: (\d+)/) ?? 0) + (/Socket errors/.test(said) ? 1 : 0),
  };
}
