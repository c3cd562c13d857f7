import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { historyOf } from './history';
import { rulesOf } from './rulesOf';
import { baseFor, sideNamed, workingTree } from './sides';
import { tallied } from './tally';

const root = mkdtempSync(join(tmpdir(), 'verblijfwijzer-changes-'));
const history = historyOf(root);
const couples = ['US', 'KE', 'GB'].map((partner) => ({ answers: { partner }, on: '2026-11-22' }));
let scratches = 0;

/* A repository of four commits: no rules yet, then rules, then the same with a comment and a test, then others. */
beforeAll(() => {
  git('init', '--quiet');
  commit('no rules yet', { 'lib/words.ts': '' });
  commit('two countries are exempt', {
    'lib/rules/answers.ts': `export const parseAnswers = (answers: { partner?: string; pets?: unknown }) =>
      answers.partner === 'GB' ? { ok: false, issues: [{ path: 'partner', message: 'not a country' }] }
      : answers.pets ? { ok: false, issues: [{ path: 'pets.0.name', message: 'not a known answer' }] }
      : { ok: true, answers };`,
    'lib/interview/guidance.ts': guidanceWith(`['US', 'KE']`),
  });
  commit('only a comment', { 'lib/interview/guidance.ts': `// So it is.\n${guidanceWith(`['US', 'KE']`)}` });
  commit('one country is exempt', { 'lib/interview/guidance.ts': guidanceWith(`['US']`) });
});
afterAll(() => rmSync(root, { recursive: true }));

test('two commits are compared, and what the older rules do not know is left out', async () => {
  const [before, after] = [await rulesAt('HEAD^'), await rulesAt('HEAD')];
  if (!before.known || !after.known) throw new Error('both give guidance');
  expect(await tallied(couples, before.judge, after.judge)).toMatchObject({
    compared: 2,
    changed: 1,
    moves: new Map([['looksGood to notYet', 1]]),
    notComparable: new Map([['on both sides: partner: not a country', 1]]),
    smallest: { answers: { partner: 'KE' } },
  });
});

test('an answer the rules cannot read is left out where they do not ask for it', async () => {
  const rules = await rulesAt('HEAD');
  if (!rules.known) throw new Error('it gives guidance');
  expect(rules.judge({ answers: { partner: 'US', pets: [{ name: 'Rex' }] }, on: '2026-11-22' })).toMatchObject({
    known: true,
    guidance: { verdict: 'looksGood' },
    without: ['pets'],
  });
});

test('a comment does not make it another program', async () => {
  const [before, after] = [await rulesAt('HEAD~2'), await rulesAt('HEAD^')];
  expect(before).toMatchObject({ known: true, program: after.known && after.program });
});

test('of a commit from before the guidance it says so', async () => {
  expect(await rulesAt('HEAD~3')).toMatchObject({ known: false, why: expect.stringContaining('no rules yet has no') });
});

test('the commit before is the base when nothing else is known, and what is not committed has the last one', () => {
  const tree = workingTree(root);
  expect(baseFor(tree, root, history)).toMatchObject({ label: expect.stringMatching(/^\w+ only a comment$/) });
  writeFileSync(join(root, 'lib/interview/guidance.ts'), guidanceWith('[]'));
  expect(baseFor(tree, root, history)).toMatchObject({ label: expect.stringMatching(/ one country is exempt$/) });
  git('checkout', '--quiet', '.');
});

test('a change of a test is no change of the rules', () => {
  commit('a test', { 'lib/interview/guidance.test.ts': '' });
  expect(baseFor(workingTree(root), root, history)).toHaveProperty('nothing');
  git('reset', '--quiet', '--hard', 'HEAD^');
});

test('a folder inside a repository has no history of its own', () => {
  expect(historyOf(join(root, 'lib')).commit('HEAD')).toBeUndefined();
});

function guidanceWith(exempt: string) {
  return `export const guidanceFor = ({ partner }: { partner: string }) =>
    ({ asked: ['partner'], verdict: (${exempt} as string[]).includes(partner) ? 'looksGood' : 'notYet' });`;
}

function rulesAt(name: string) {
  const side = sideNamed(name, history);
  if (!side) throw new Error(`${name} is a commit`);
  return rulesOf(side, root, join(root, '.git', `scratch${scratches++}`));
}

function commit(subject: string, files: Readonly<Record<string, string>>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  git('add', '.');
  const someone = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org', '-c', 'commit.gpgsign=false'];
  git(...someone, 'commit', '--quiet', '--no-verify', '-m', subject);
}

function git(...args: string[]) {
  const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
