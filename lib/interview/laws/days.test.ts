import { describe, expect, it, vi } from 'vitest';
import { always, firstAnswers, type Interview } from '../../testing/interviews';
import type { Answers } from '../../rules/answers';
import { addDays, addMonths, later } from '../../rules/day';
import { guidanceFor, type Guidance } from '../guidance';

vi.setConfig({ testTimeout: 300_000 }); // hundreds of interviews each

describe('the guidance for a day', () => {
  it('depends on that day and the answers, not on what was asked before', () => {
    const earlier: { ask: () => Guidance; got: Guidance }[] = [];
    always(300, (interview) => {
      const { on } = interview;
      const answers = perhapsHalfway(interview);
      const ask = () => guidanceFor(structuredClone(answers), on);
      const got = ask();
      expect(ask()).toEqual(got);
      earlier.push({ ask, got: structuredClone(got) });
    })();
    for (const { ask, got } of earlier) expect(ask()).toEqual(got);
  });

  it(
    'leaves the answers as they are',
    always(300, (interview) => {
      const answers = perhapsHalfway(interview);
      expect(guidanceFor(frozen(structuredClone(answers)), interview.on)).toEqual(guidanceFor(answers, interview.on));
    }),
  );

  it(
    'is the same on every assessment day up to the day of filing',
    always(400, (interview) => {
      const { on, pick } = interview;
      const told = perhapsHalfway(interview);
      const [one, other] = [addDays(on, pick(200)), addMonths(on, pick(60))];
      const filingOn = addDays(later(one, other), pick(3));
      const answers: Answers = { ...told, filingOn };
      expect(apartFromToday(guidanceFor(answers, one))).toEqual(apartFromToday(guidanceFor(answers, other)));
    }),
  );

  it(
    'is that of the assessment day itself where the day of filing has passed, or none is chosen',
    always(300, (interview) => {
      const { on, pick } = interview;
      const answers: Answers = { ...perhapsHalfway(interview), filingOn: undefined };
      const today = guidanceFor(answers, on);
      expect(today.filing).toBe(on);
      expect(guidanceFor({ ...answers, filingOn: addDays(on, -pick(800)) }, on)).toEqual(today);
    }),
  );
});

/** An interview that is finished, or left somewhere on the way. */
function perhapsHalfway({ on, answers, pick }: Interview): Answers {
  const { asked } = guidanceFor(answers, on);
  return pick(2) === 0 ? answers : firstAnswers(answers, asked, pick(asked.length));
}

/** Section 0 of guidance.md names the assessment day beside the day of filing. Nothing else may differ. */
function apartFromToday(guidance: Guidance): unknown {
  return { ...guidance, on: null };
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
