import { describe, expect, it } from 'vitest';
import { foreignSponsor } from '../testing/couple';
import { atOnce, plan, task } from '../testing/plans';
import { decisionTimes } from './ids';
import type { Letters } from './letters';

const days = (told: Parameters<typeof plan>[1], answers = {}) =>
  plan({ ...atOnce, ...answers }, told).range.map(({ time, decision, together }) => [time, decision, together]);

describe('how long the IND takes is a range', () => {
  it('the usual, the term of the law, and that with the extension; the plan reckons with one of them', () => {
    expect(plan(atOnce).filing?.received).toBe('2026-11-29');
    expect(days({})).toEqual([
      ['usual', '2027-02-21', '2027-04-05'], // 84 days
      ['term', '2027-03-01', '2027-04-13'], // 90 days are a Saturday
      ['extended', '2027-05-27', '2027-07-09'], // three months after that Saturday
    ]);
    for (const [index, decision] of decisionTimes.entries()) {
      const told = plan(atOnce, { decision });
      expect([told.range[index]?.decision, told.range[index]?.together]).toEqual([
        task(told, 'decision').end,
        told.together?.day,
      ]);
    }
  });

  it('is the same whichever of them the plan reckons with, and whatever is wished', () => {
    for (const decision of decisionTimes) expect(days({ decision })).toEqual(days({}));
    expect(days({ wish: { kind: 'togetherBy', day: '2027-12-01' } })).toEqual(days({}));
  });

  it('goes along with the day of filing', () => {
    expect(days({ wish: { kind: 'fileOn', day: '2026-12-13' } }).map(([, decision]) => decision)).toEqual([
      '2027-03-07',
      '2027-03-15', // 90 days are a Saturday again
      '2027-06-14', // 13 June is a Sunday
    ]);
  });

  it('with little time or much: the usual time is never more than the law allows', () => {
    expect(days({ pace: 'low', done: { apply: '2026-11-20' } })[0]?.[1]).toBe('2027-01-01'); // 42 days
    expect(days({ pace: 'high', done: { apply: '2026-11-20' } })[0]?.[1]).toBe('2027-02-18'); // 90 days
  });

  it('says when the two are together only where that comes after the decision', () => {
    const together = (answers: object) => plan({ ...atOnce, ...answers }).range.map((one) => one.together);
    const canadians = { partnerNationalities: ['CA'], sponsorLivesIn: 'CA', partnerLivesIn: 'CA' };
    expect(together(canadians)).toEqual([null, null, null]);
    expect(together({ partnerNationalities: ['US'] })).not.toContain(null);
  });

  it('under EU law is six months alone: nothing extends them, and nothing is known of a usual time', () => {
    expect(days({ done: { apply: '2026-11-20', travel: '2026-11-01' } }, { sponsorNationalities: ['DE'] })).toEqual([
      ['term', '2027-05-20', null],
    ]);
  });

  it('leaves out the usual time where it has passed, and says what stands in a letter', () => {
    const receipt = { on: '2026-12-08', receivedOn: '2026-12-01' };
    const rows = (on: string, acknowledged: Letters['acknowledged'] = receipt) =>
      plan(atOnce, { on, letters: { acknowledged } }).range.map(({ time, isInLetter }) => [time, isInLetter]);
    expect(rows('2027-02-22')).toEqual([
      ['usual', false], // 23 February
      ['term', false],
      ['extended', false],
    ]);
    expect(rows('2027-02-24').map(([time]) => time)).toEqual(['term', 'extended']);
    expect(rows('2027-01-31', { ...receipt, decideBy: '2027-03-08' })).toEqual([
      ['usual', false],
      ['term', true],
      ['extended', false],
    ]);
  });

  it('is empty where the IND should have decided', () => {
    const letters = { acknowledged: { on: '2026-12-08', receivedOn: '2026-12-01' } };
    expect(plan(atOnce, { on: '2027-03-01', letters }).range).not.toEqual([]);
    expect(plan(atOnce, { on: '2027-03-02', letters }).range).toEqual([]);
  });

  it('is the term alone for the family of a refugee, with the extension', () => {
    const family = plan({ ...foreignSponsor('asylumRefugee') }).range.map(({ time }) => time);
    expect(family).toEqual(['term', 'extended']);
  });

  it('is over once there is a decision', () => {
    expect(days({ done: { decision: '2026-11-20' } })).toEqual([]);
    expect(days({ ticks: ['step/decision'] })).toEqual([]);
  });

  it('counts from today where the day of the application was only ticked', () => {
    expect(days({ ticks: ['step/apply'] })[1]?.[1]).toBe('2027-02-22'); // 90 days after 22 November are a Saturday
  });

  it('is an estimate for the usual time, and the law for the others', () => {
    const why = (decision: 'usual' | 'term' | 'extended') =>
      task(plan(atOnce, { decision }), 'decision').earliest.end.why;
    expect(why('usual')).toMatchObject({ id: 'takes', weight: 'estimate', sources: ['decisionPractice'] });
    expect(why('term')).toMatchObject({ weight: 'statutory', sources: ['formB07001'] });
    expect(why('extended')).toMatchObject({ weight: 'statutory', sources: ['formB07001', 'decisionExtension'] });
  });
});
