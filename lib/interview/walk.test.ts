import { afterAll, describe, expect, it, vi } from 'vitest';
import { anyAnswer, type Pick } from '../testing/anyAnswers';
import { always, firstAnswers, SEED, shuffled } from '../testing/interviews';
import { questionIds, type Answers } from '../rules/answers';
import { conditionReasons } from '../rules/ids';
import { guidanceFor } from './guidance';
import { walk } from './walk';

vi.setConfig({ testTimeout: 300_000 }); // hundreds of interviews each

/** The answers in another order. */
function reordered(answers: Answers, pick: Pick): Answers {
  return Object.fromEntries(shuffled(Object.entries(answers), pick));
}

afterAll(() => console.info(`properties of the walk: seed ${SEED}`));

describe('any couple', () => {
  it(
    'gets the same guidance whatever the order in which it answers',
    always(500, ({ on, answers, pick }) => {
      expect(guidanceFor(reordered(answers, pick), on)).toEqual(guidanceFor(answers, on));
    }),
  );

  it(
    'gets the same guidance with and without answers to questions that are not asked',
    always(500, ({ on, answers }) => {
      const guidance = guidanceFor(answers, on);
      expect(guidanceFor(firstAnswers(answers, guidance.asked, guidance.asked.length), on)).toEqual(guidance);
    }),
  );

  it(
    'gets the same guidance with and without answers after the first one missing',
    always(500, ({ on, answers, pick }) => {
      const { asked } = guidanceFor(answers, on);
      const missing = pick(asked.length);
      const gap: Answers = { ...answers, [asked[missing] ?? '']: undefined };
      expect(guidanceFor(gap, on)).toEqual(guidanceFor(firstAnswers(answers, asked, missing), on));
    }),
  );

  it(
    'is asked each question at most once, in the order of the contract, and the next one last',
    always(500, ({ on, answers, pick }) => {
      const complete = guidanceFor(answers, on);
      const partial = guidanceFor(firstAnswers(answers, complete.asked, pick(complete.asked.length)), on);
      for (const { asked, next } of [complete, partial]) {
        expect(asked).toEqual(questionIds.filter((id) => asked.includes(id)));
        if (next !== null) expect(asked.at(-1)).toBe(next);
      }
      expect(complete.next).toBeNull();
    }),
  );

  it(
    'is never asked a question later that could not be foreseen',
    always(250, ({ on, answers, pick }) => {
      const { asked } = guidanceFor(answers, on);
      const count = pick(asked.length);
      const { next, maybeLater } = walk(firstAnswers(answers, asked, count), on);
      expect(next).toBe(asked[count]);
      expect(maybeLater).not.toContain(next);
      expect(maybeLater).toEqual(expect.arrayContaining(asked.slice(count + 1)));
    }),
  );

  it(
    'comes to the end by answering each next question with anything',
    always(250, ({ on, pick }) => {
      let answers: Answers = {};
      for (let count = 0; count < questionIds.length; count++) {
        const { next } = guidanceFor(answers, on);
        if (next === null) break;
        answers = { ...answers, ...anyAnswer(next, pick, on) };
      }
      expect(guidanceFor(answers, on).next).toBeNull();
    }),
  );

  it(
    'gets one finding for each condition at most, in order, and whole cents',
    always(500, ({ on, answers }) => {
      const { conditions, fees, feeTotal, income, verdict } = guidanceFor(answers, on);
      const ids = conditions.map(({ id }) => id);
      expect(ids).toEqual(Object.keys(conditionReasons).filter((id) => ids.some((found) => found === id)));
      expect(conditions.map(({ status }) => status)).not.toContain('open');
      expect(verdict).not.toBe('open');
      const money = [
        ...fees.map(({ amount }) => amount),
        feeTotal,
        ...(income?.sources ?? []).flatMap(({ excl, incl }) => [excl, incl]),
        ...[income?.total?.excl, income?.total?.incl, income?.shortfall],
      ].filter((amount) => amount !== null && amount !== undefined);
      for (const amount of money) expect(amount).toBe(Math.round(amount * 100) / 100);
    }),
  );
});
