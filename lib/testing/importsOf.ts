import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The sources that a page fetches with this one, also those it fetches later: path from the root of the project, and
 * text. Packages are left out.
 *
 * @param entry such as `components/result/SavedResult.tsx`
 */
export function importsOf(entry: string): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = readFileSync(join(root, path), 'utf8');
    found.set(path, text);
    for (const [, name = ''] of text.matchAll(/(?:from|import|import\()\s*'([^']+)'/g)) {
      const imported = fileOf(name, path);
      if (imported !== null) waiting.push(imported);
    }
  }
  return found;
}

function fileOf(name: string, importer: string): string | null {
  if (!/^(@\/|\.)/.test(name)) return null;
  const path = name.startsWith('@/') ? name.slice(2) : join(dirname(importer), name);
  return [`${path}.ts`, `${path}.tsx`, path].find((file) => existsSync(join(root, file))) ?? null;
}
