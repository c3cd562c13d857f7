import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySaved } from '../testing/damage';
import { couple } from '../testing/couple';
import { nothingSaved, readEnvelope, writeEnvelope, type Saved } from './envelope';
import { merged, same } from './merge';

const SEED = 20261122;

function always(holds: (base: Saved, mine: Saved, theirs: Saved) => void): void {
  const property = fc.property(anySaved, anySaved, anySaved, (...three) => void holds(...three));
  fc.assert(property, { seed: SEED, numRuns: 50, endOnFailure: true });
}

/** Ticks are a set. */
const alike = (one: Saved, other: Saved) =>
  same({ ...one, ticks: [...one.ticks].sort() }, { ...other, ticks: [...other.ticks].sort() });
const has = (saved: Partial<Saved>): Saved => ({ ...nothingSaved, ...saved });

describe('two pages that change what is kept', () => {
  it('both keep their answer when they answer different questions', () => {
    const base = has({ answers: { passport: 'valid', digid: 'none' } });
    const mine = has({ answers: { ...base.answers, passport: 'none' } });
    const theirs = has({ answers: { ...base.answers, digid: 'basic', publicBenefit: 'no' } });
    expect(merged(base, mine, theirs).answers).toEqual({ passport: 'none', digid: 'basic', publicBenefit: 'no' });
  });

  it('keep the last answer when they answer the same question', () => {
    const base = has({ answers: { passport: 'valid' } });
    const mine = has({ answers: { passport: 'none' } });
    const theirs = has({ answers: { passport: 'expiresSoon' } });
    expect(merged(base, mine, theirs).answers).toEqual({ passport: 'none' });
  });

  it('both keep what they tick and take a tick away', () => {
    const base = has({ ticks: ['step/apply', 'step/travel'] });
    const mine = has({ ticks: ['step/travel', 'step/payFee'] });
    const theirs = has({ ticks: ['step/apply', 'step/travel', 'step/decision'] });
    expect(merged(base, mine, theirs).ticks).toEqual(['step/travel', 'step/decision', 'step/payFee']);
  });

  it('both keep the days, letters and wishes they enter in the plan', () => {
    const { plan } = nothingSaved;
    const on = '2026-11-20';
    const mine = has({ plan: { ...plan, done: { apply: on }, togetherBy: '2027-06-01' } });
    const theirs = has({ plan: { ...plan, done: { travel: on }, letters: { approved: { on } }, pace: 'high' } });
    expect(merged(nothingSaved, mine, theirs).plan).toEqual({
      ...plan,
      done: { apply: on, travel: on },
      letters: { approved: { on } },
      pace: 'high',
      togetherBy: '2027-06-01',
    });
  });

  it('can change and take back a day that the other has left as it was', () => {
    const base = has({ answers: { filingOn: '2027-01-04', arrivedOn: '2026-10-30' } });
    const mine = has({ answers: { filingOn: undefined, arrivedOn: '2026-11-02' } });
    const theirs = has({ answers: { ...base.answers, passport: 'none' } });
    expect(merged(base, mine, theirs).answers).toEqual({ passport: 'none', arrivedOn: '2026-11-02' });
  });

  it('keep what was answered before its question changed', () => {
    const base = has({ askedAnew: { partnerLivesIn: 'NL', mvvHardship: 'none' } });
    const mine = has({ ...base, answers: { partnerLivesIn: 'PH' } });
    const theirs = has({ ...base, ticks: ['step/apply'] });
    expect(merged(base, mine, theirs).askedAnew).toEqual(base.askedAnew);
  });
});

describe('putting changes together', () => {
  it('takes over the others’ where this page changed nothing', () => {
    always((base, _, theirs) => expect(alike(merged(base, base, theirs), theirs)).toBe(true));
  });

  it('leaves this page’s where the others changed nothing', () => {
    always((base, mine) => expect(alike(merged(base, mine, base), mine)).toBe(true));
  });

  it('agrees where both changed to the same', () => {
    always((base, mine) => expect(alike(merged(base, mine, mine), mine)).toBe(true));
  });

  it('takes every answer from one of the two, and from this page where it changed', () => {
    always((base, mine, theirs) => {
      const given: Record<string, unknown> = merged(base, mine, theirs).answers;
      const [from, here, there]: Record<string, unknown>[] = [base.answers, mine.answers, theirs.answers];
      for (const id of Object.keys({ ...from, ...here, ...there, ...given })) {
        expect(given[id]).toEqual(same(here?.[id], from?.[id]) ? there?.[id] : here?.[id]);
      }
    });
  });

  it('gives the same in whichever order two pages write, where they change different things', () => {
    always((base, mine, theirs) => {
      const one: Saved = { ...base, answers: mine.answers, fellAway: mine.fellAway };
      const other: Saved = { ...base, ticks: theirs.ticks, plan: theirs.plan };
      expect(alike(merged(base, one, other), merged(base, other, one))).toBe(true);
    });
  });

  it('gives what can be written and read', () => {
    always((base, mine, theirs) => {
      const both = merged(base, mine, theirs);
      const { saved } = readEnvelope(writeEnvelope(both));
      expect(saved).toEqual(both);
    });
  });

  it('leaves the answers the very same object where nothing new came from elsewhere', () => {
    const base = has({ answers: couple });
    const mine = has({ answers: { ...couple, passport: 'none' } });
    const { saved: theirs } = readEnvelope(writeEnvelope(base));
    expect(merged(base, mine, theirs).answers).toBe(mine.answers);
  });
});
