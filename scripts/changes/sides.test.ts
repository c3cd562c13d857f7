import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { History } from './history';
import { baseFor, sideNamed, workingTree } from './sides';

const ROOT = '/root';
const head = workingTree(ROOT);

/** Knows these commits; the rules of those marked true differ from whatever they are compared with. */
function knows(commits: Readonly<Record<string, boolean>>): History {
  return {
    commit: (name) => (name in commits ? { hash: name, label: `${name} does something` } : undefined),
    rulesDiffer: ({ hash }) => commits[hash] === true,
  };
}

describe('unless a base is named, the working tree is compared with', () => {
  test('the main branch, when that has other rules', () => {
    const history = knows({ 'origin/main': true, HEAD: true, 'HEAD^': true });
    expect(baseFor(head, ROOT, history)).toMatchObject({ label: 'origin/main does something' });
  });

  test('the last commit, when something in the rules is not committed yet', () => {
    const history = knows({ 'origin/main': false, HEAD: true, 'HEAD^': true });
    expect(baseFor(head, ROOT, history)).toMatchObject({ label: 'HEAD does something' });
  });

  test('the first parent, when all is committed and the main branch is as far or is not known', () => {
    const parent = { label: 'HEAD^ does something' };
    expect(baseFor(head, ROOT, knows({ 'origin/main': false, HEAD: false, 'HEAD^': true }))).toMatchObject(parent);
    expect(baseFor(head, ROOT, knows({ HEAD: false, 'HEAD^': true }))).toMatchObject(parent);
  });
});

describe('it is said why there is nothing to compare with', () => {
  test.each([
    [
      'no rule changed',
      { 'origin/main': false, HEAD: false, 'HEAD^': false },
      'lib/rules and lib/interview are as in origin/main and HEAD and HEAD^.',
    ],
    [
      'a shallow clone',
      { HEAD: false },
      'lib/rules and lib/interview are as in HEAD; git knows no origin/main and no HEAD^ here.',
    ],
    ['no history at all', {}, 'git knows no origin/main and no HEAD and no HEAD^ here.'],
  ])('%s', (_, commits, why) => {
    expect(baseFor(head, ROOT, knows(commits))).toEqual({ nothing: `Nothing to compare: ${why}` });
  });
});

describe('a side that is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verblijfwijzer-sides-'));
  mkdirSync(join(folder, 'lib'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is a folder that holds lib, to be compared with the working tree', () => {
    const copy = sideNamed(folder, knows({}));
    expect(copy).toEqual({ kind: 'folder', folder, label: `the folder ${folder}` });
    expect(copy && baseFor(copy, ROOT, knows({ 'origin/main': true }))).toEqual(head);
  });

  test('is else a commit, to be compared with its own parent', () => {
    const history = knows({ HEAD: true, v1: true, 'v1^': true });
    const tagged = sideNamed('v1', history);
    expect(tagged).toMatchObject({ kind: 'commit', label: 'v1 does something' });
    expect(tagged && baseFor(tagged, ROOT, history)).toMatchObject({ label: 'v1^ does something' });
  });

  test('may be unknown', () => {
    expect(sideNamed('nowhere', knows({}))).toBeUndefined();
  });
});
