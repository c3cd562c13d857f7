import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceHash } from './sourceHash.mjs';

let base: string;
const hash = () => sourceHash(['lib', 'next.config.js', 'public'], base);

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'verblijfwijzer-sources-'));
  mkdirSync(join(base, 'lib', 'rules'), { recursive: true });
  writeFileSync(join(base, 'lib', 'rules', 'fees.ts'), '254');
  writeFileSync(join(base, 'next.config.js'), '');
});
afterEach(() => rmSync(base, { recursive: true }));

test('the same sources give the same hash', () => {
  const before = hash();
  writeFileSync(join(base, 'lib', 'rules', 'fees.ts'), '254');
  expect(hash()).toBe(before);
});

test('a change, a new name and a new file each give another one', () => {
  const seen = [hash()];
  writeFileSync(join(base, 'lib', 'rules', 'fees.ts'), '260');
  seen.push(hash());
  renameSync(join(base, 'lib', 'rules', 'fees.ts'), join(base, 'lib', 'rules', 'fee.ts'));
  seen.push(hash());
  mkdirSync(join(base, 'public'));
  writeFileSync(join(base, 'public', 'icon.svg'), '');
  seen.push(hash());
  expect(new Set(seen).size).toBe(4);
});

test('a test is no source', () => {
  const before = hash();
  writeFileSync(join(base, 'lib', 'rules', 'fees.test.ts'), 'expect');
  expect(hash()).toBe(before);
});
