import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guidanceFor } from '../interview/guidance';
import { anyDay, anySaved, jsonWith, oddJson, placesIn } from '../testing/damage';
import { readEnvelope, writeEnvelope, type Saved } from './envelope';

const SEED = 20261122;
/** A smaller example is not worth the minutes: each shows the whole text. */
const OPTIONS = { seed: SEED, endOnFailure: true };

/** What stands in storage for the couple. */
const written = (saved: Saved): unknown => JSON.parse(writeEnvelope(saved));

describe('a saved text that was damaged', () => {
  it('is known by it wherever the writing broke off', () => {
    const text = writeEnvelope(fc.sample(anySaved, { seed: SEED, numRuns: 40 }).at(-1) ?? expect.fail());
    const readings = Array.from(text, (_, end) => readEnvelope(text.slice(0, end)));
    expect(readings.filter(({ status }) => status !== 'unreadable')).toEqual([]);
  });

  it('never breaks the reading, and what is kept is written and read as it is', () => {
    const property = fc.property(anySaved, fc.nat(), oddJson, (saved, at, odd) => {
      const places = placesIn(written(saved));
      const text = jsonWith(written(saved), places[at % places.length] ?? [], odd);
      const { saved: kept } = readEnvelope(text);
      expect(readEnvelope(writeEnvelope(kept))).toEqual({ status: 'read', saved: kept });
    });
    fc.assert(property, { ...OPTIONS, numRuns: 800 });
  }, 300_000);

  it('loses no other answer than the one that was replaced', () => {
    const property = fc.property(anySaved, fc.nat(), oddJson, (saved, at, odd) => {
      const ids = Object.keys(saved.answers);
      const id = ids[at % ids.length] ?? '';
      const answersIn = (text: string) => Object.entries(readEnvelope(text).saved.answers);
      const others = answersIn(writeEnvelope(saved)).filter(([other]) => other !== id);
      expect(answersIn(jsonWith(written(saved), ['answers', id], odd))).toEqual(expect.arrayContaining(others));
    });
    fc.assert(property, { ...OPTIONS, numRuns: 300 });
  }, 300_000);

  it.each(['askedAnew', 'ticks', 'fellAway', 'plan'] as const)('keeps everything else where %s is anything', (part) => {
    const property = fc.property(anySaved, oddJson, (saved, odd) => {
      const { saved: kept } = readEnvelope(jsonWith(written(saved), [part], odd));
      const whole = readEnvelope(writeEnvelope(saved)).saved;
      expect({ ...kept, [part]: null }).toEqual({ ...whole, [part]: null });
    });
    fc.assert(property, { ...OPTIONS, numRuns: 100 });
  });

  it('keeps the other ticks where one is damaged', () => {
    const ticks = ['step/apply', 7, null, 'x'.repeat(81), 'document/partnerPassport/partner', 'step/apply'];
    const { saved } = readEnvelope(JSON.stringify({ schema: 2, answers: {}, ticks }));
    expect(saved.ticks).toEqual(['step/apply', 'document/partnerPassport/partner']);
  });

  it('keeps the other days, letters and settings of the plan where one is damaged', () => {
    const property = fc.property(anySaved, fc.nat(), oddJson, ({ plan }, at, odd) => {
      const parts = Object.keys(plan);
      const part = parts[at % parts.length] ?? '';
      const { saved } = readEnvelope(`{"schema":2,"answers":{},"plan":${jsonWith(plan, [part], odd)}}`);
      expect({ ...saved.plan, [part]: null }).toEqual({ ...plan, [part]: null });
    });
    fc.assert(property, { ...OPTIONS, numRuns: 200 });
  });

  it('shows no amount below zero for −0', () => {
    const income = '{"kind":"other","perMonth":-0}';
    const { saved } = readEnvelope(`{"schema":2,"answers":{"incomes":[${income}]},"plan":{"days":{"travel":-0}}}`);
    expect(saved.answers.incomes).toEqual([{ kind: 'other', perMonth: 0 }]);
    expect(saved.plan.days).toEqual({ travel: 0 });
  });

  it('cannot change what every object has', () => {
    readEnvelope(
      '{"schema":2,"answers":{"__proto__":{"passport":"valid"}},"plan":{"done":{"__proto__":"2026-01-01"}}}',
    );
    expect(({} as Record<string, unknown>).passport).toBeUndefined(); // any object, by any key
  });

  it('leads to a result on any day, whatever was kept', () => {
    const property = fc.property(anySaved, fc.nat(), oddJson, anyDay, (saved, at, odd, day) => {
      const places = placesIn(written(saved)).filter(([part]) => part === 'answers');
      const { answers } = readEnvelope(jsonWith(written(saved), places[at % places.length] ?? [], odd)).saved;
      expect(guidanceFor(answers, day).filing).toBeDefined();
    });
    fc.assert(property, { ...OPTIONS, numRuns: 500 });
  }, 300_000);
});
