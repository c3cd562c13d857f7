import { readFileSync } from 'node:fs';
import { parseAnswers, type Answers } from '../../lib/rules/answers';
import type { Day } from '../../lib/rules/day';
import { inRoot } from '../root.mjs';

export interface Case {
  name: string;
  on: Day;
  answers: Answers;
}

/** The worked examples of the contract. */
export function workedExamples(): Case[] {
  const lines = readFileSync(inRoot('lib', 'interview', 'cases', 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const examples = lines.map((line): { name: string; on: Day; answers: { coming?: unknown } } => JSON.parse(line));
  // A child alone cannot be told yet.
  const told = examples.filter(({ answers }) => answers.coming !== 'child');
  return told.map(({ name, on, answers }) => {
    const parsed = parseAnswers(answers, on);
    if (!parsed.ok) throw new Error(`the worked example “${name}” has answers that do not fit`);
    return { name, on, answers: parsed.answers };
  });
}
