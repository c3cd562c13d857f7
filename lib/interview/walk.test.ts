import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { anyAnswer, anyAnswers, type Pick } from '../testing/anyAnswers';
import { child, couple, foreignSponsor, TODAY } from '../testing/couple';
import { questionIds, type Answers } from '../rules/answers';
import { conditionReasons } from '../rules/ids';
import { guidanceFor, type Guidance } from './guidance';
import { walk } from './walk';

vi.setConfig({ testTimeout: 30_000 }); // hundreds of interviews each

const SEED = 20_261_122;
const DAYS = ['2024-06-30', '2025-12-31', '2026-11-22', '2027-01-01', '2032-02-29'];

/** A day and a valid answer to every question. */
const interview = fc.gen().map((value) => {
  const pick: Pick = (count) => value(fc.nat, { max: count - 1 });
  const on = DAYS[pick(DAYS.length)] ?? '';
  return { on, answers: anyAnswers(pick, on), pick };
});

const always = (numRuns: number, holds: (interview: { on: string; answers: Answers; pick: Pick }) => void) => () =>
  fc.assert(fc.property(interview, holds), { seed: SEED, numRuns });

/** The answers in another order: sorted by a number drawn for each. */
function shuffled(answers: Answers, pick: Pick): Answers {
  const drawn = Object.entries(answers).map((entry) => [pick(1000), entry] as const);
  return Object.fromEntries(drawn.sort(([one], [other]) => one - other).map(([, entry]) => entry));
}

/** The answers to the first questions that apply, and the day of filing. */
function firstAnswers(answers: Answers, asked: Guidance['asked'], count: number): Answers {
  const kept: readonly string[] = ['filingOn', ...asked.slice(0, count)];
  return Object.fromEntries(Object.entries(answers).filter(([id]) => kept.includes(id)));
}

afterAll(() => console.info(`properties of the walk: seed ${SEED}`));

describe('any couple', () => {
  it(
    'gets the same guidance whatever the order in which it answers',
    always(500, ({ on, answers, pick }) => {
      expect(guidanceFor(shuffled(answers, pick), on)).toEqual(guidanceFor(answers, on));
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

describe('what was said on the way', () => {
  /** What a guidance has decided, by name; what is open is left out. */
  function decided({ route, mvv, exam, channel, conditions, fees, documents }: Guidance): Record<string, unknown> {
    const said: Record<string, unknown> = {};
    if (route.id !== 'open') said.route = { ...route, alternatives: [] };
    if (mvv.result !== 'open') said.mvv = mvv;
    if (exam.result !== 'open') said.exam = exam;
    if (channel) said.channel = channel;
    for (const { id, ...finding } of conditions) if (finding.status !== 'open') said[`condition ${id}`] = finding;
    for (const fee of fees) said[`fee of ${fee.for}`] = fee;
    for (const paper of documents) said[`${paper.id} of ${paper.of}`] = paper;
    for (const { id, certain } of route.alternatives) said[`alternative ${id}`] = certain;
    return said;
  }

  function expectNothingTakenBack(answers: Answers, on: string): void {
    const end = guidanceFor(answers, on);
    const final = decided(end);
    for (let count = 0; count < end.asked.length; count++) {
      const before = guidanceFor(firstAnswers(answers, end.asked, count), on);
      const kept = Object.entries(decided(before)).filter(
        // Conditions stand for Dutch law as long as the route is open; on another route none is left.
        ([name]) => !(before.route.id === 'open' && end.verdict === 'otherRoute' && name.startsWith('condition ')),
      );
      expect(final, `after ${count} answers`).toMatchObject(Object.fromEntries(kept));
    }
  }

  it(
    'is never taken back by a later answer',
    always(250, ({ on, answers }) => expectNothingTakenBack(answers, on)),
  );

  it.each<Answers>([
    foreignSponsor('asylumRefugee'),
    { ...foreignSponsor('asylumRefugee'), relationshipBeforeAsylum: 'no' },
    { ...foreignSponsor('asylumRefugee'), asylumGrantedOn: '2026-01-01' },
    foreignSponsor('asylumSubsidiary'),
    { ...foreignSponsor('asylumRefugee'), partnerNationalities: ['US'] },
    { partnerLivesIn: 'NL', mvvHardship: 'medical' },
    { partnerLivesIn: 'ES', partnerEuStatus: 'euLongTermResident' },
    { sponsorBornOn: '2007-01-01', bothAbroadWhenMarried: 'yes', marriageConcerns: ['forced'] },
    { sponsorNationalities: ['TR'], turkishWorkerInNl: 'yes', children: [child()] },
    { sponsorLivesIn: 'SG', partnerLivesIn: 'NL' },
  ])('is never taken back: %j', (changes) => expectNothingTakenBack({ ...couple, ...changes }, TODAY));

  it(
    'is "not yet" or another route for good',
    always(250, ({ on, answers }) => {
      const end = guidanceFor(answers, on);
      for (let count = 0; count < end.asked.length; count++) {
        const { verdict } = guidanceFor(firstAnswers(answers, end.asked, count), on);
        if (verdict !== 'open') expect(end.verdict).toBe(verdict);
      }
    }),
  );
});
