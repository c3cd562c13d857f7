import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { guidanceFor } from '../../lib/interview/guidance';
import { parseAnswers } from '../../lib/rules/answers';
import type { Situation } from './situation';
import { situationsIn } from './situationsIn';

const couples = [{ partnerNationalities: ['US'], passport: 'none' }, { partnerLivesIn: 'NL' }];

test('each couple is judged, and altered; some in the next year, and some with little against them', async () => {
  const [first, nextYear, inOrder, altered, second, ...rest] = await situations();
  expect(first?.answers).toMatchObject({ partnerNationalities: ['US'], passport: 'none' });
  expect(nextYear).toEqual({ answers: first?.answers, on: '2027-01-15' });
  expect(inOrder?.answers).toMatchObject({ partnerNationalities: ['US'], passport: 'valid' });
  expect(altered?.answers).not.toEqual(first?.answers);
  expect(second?.answers).toMatchObject({ partnerLivesIn: 'NL' });
  expect(rest).toHaveLength(1);
});

test('whatever else other rules ask, there is an answer, the last one given', async () => {
  const all = await situations();
  expect(all[4]?.answers).toMatchObject({ partnerLivesIn: 'NL', passport: 'none' });
  for (const { answers, on } of all) {
    const parsed = parseAnswers(answers, on);
    expect(parsed.ok && guidanceFor(parsed.answers, on).next).toBe(null);
  }
});

async function situations() {
  const lines = couples.map((answers) => Buffer.from(`${JSON.stringify(answers)}\n`));
  const all: Situation[] = [];
  for await (const situation of situationsIn(Readable.from(lines))) all.push(situation);
  return all;
}
