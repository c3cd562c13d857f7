import { describe, expect, it } from 'vitest';
import { decisionTerms } from '../rules/decisionTerms';
import { foreignSponsor } from '../testing/couple';
import { atOnce, ids, plan, task } from '../testing/plans';
import type { Answers } from '../rules/answers';
import { decisionTimes } from './ids';
import type { Letters } from './letters';

const days = (told: Parameters<typeof plan>[1], answers = {}) =>
  plan({ ...atOnce, ...answers }, told).range.map(({ time, decision, together }) => [time, decision, together]);

describe('how long the IND takes is a range', () => {
  it('the usual, the term of the law, and that with the extension; the plan reckons with one of them', () => {
    expect(plan(atOnce).filing?.received).toBe('2026-11-29');
    expect(days({})).toEqual([
      ['usual', '2027-02-21', '2027-04-11'], // 84 days
      ['term', '2027-03-01', '2027-04-19'], // 90 days are a Saturday
      ['extended', '2027-05-27', '2027-07-15'], // three months after that Saturday
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

  it('is the term alone beside an asylum sponsor: nobody tells what is usual, or how much longer it may take', () => {
    for (const sponsor of ['asylumRefugee', 'asylumPermanent'] as const) {
      expect(plan(foreignSponsor(sponsor)).range.map(({ time }) => time)).toEqual(['term']);
    }
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
    expect(why('term')).toMatchObject({ weight: 'statutory', sources: decisionTerms.withMvv.sources });
    expect(why('extended')).toMatchObject({ weight: 'statutory', sources: decisionTerms.withMvv.sources });
  });
});

describe('the law of the decision says how long the IND has', () => {
  const extension: Answers = { partnerLivesIn: 'NL', partnerDutchPermit: 'withThisSponsor' };
  const lastDays = (answers: Answers, letters: Letters = {}) => {
    const told = { on: '2026-12-10', letters: { acknowledged: receipt, ...letters } };
    const { range, tasks } = plan({ ...atOnce, ...answers }, told);
    expect(task({ tasks }, 'decision').deadline?.day).toBe(range.find(({ time }) => time === 'term')?.decision);
    return range.flatMap(({ time, decision }) => (time === 'usual' ? [] : decision));
  };
  const receipt = { on: '2026-12-08', receivedOn: '2026-12-01' };

  it.each<[string, Answers, string[]]>([
    ['with an mvv: 90 days, and three months', {}, ['2027-03-01', '2027-06-01']],
    ['without the mvv that was needed, the same', { partnerLivesIn: 'NL' }, ['2027-03-01', '2027-06-01']],
    ['without an mvv: 90 days, and six months', { partnerNationalities: ['US'] }, ['2027-03-01', '2027-09-01']],
    ['to extend a permit, the same', extension, ['2027-03-01', '2027-09-01']],
    [
      'with the permit for long-term residents of another EU state: four months, and three',
      { partnerLivesIn: 'DE', partnerEuStatus: 'euLongTermResident' },
      ['2027-04-01', '2027-07-01'],
    ],
    ['with an mvv beside an asylum sponsor: nine months', foreignSponsor('asylumPermanent'), ['2027-09-01']],
    ['for the family of a refugee, the same', foreignSponsor('asylumRefugee'), ['2027-09-01']],
    ['under EU law: six months', { sponsorNationalities: ['DE'] }, ['2027-06-01']],
  ])('%s', (_, answers, expected) => {
    expect(lastDays(answers)).toEqual(expected);
  });

  it('a long term is not moved off a weekend, and neither is 90 days with six months', () => {
    const letters = { acknowledged: { on: '2026-12-08', receivedOn: '2026-11-29' } };
    expect(lastDays({ partnerNationalities: ['US'] }, letters)).toEqual(['2027-03-01', '2027-08-27']); // 27 February
    expect(lastDays(foreignSponsor('asylumPermanent'), letters)).toEqual(['2027-08-29']); // a Sunday
    expect(lastDays({ partnerLivesIn: 'DE', partnerEuStatus: 'euLongTermResident' }, letters)).toEqual([
      '2027-03-29', // Easter Monday
      '2027-06-29',
    ]);
  });

  it('the extra time of a letter is that of the law: also after a day that the letter of receipt named', () => {
    const extended = { on: '2026-12-10' };
    const named = { acknowledged: { ...receipt, decideBy: '2027-03-08' }, extended };
    expect(lastDays({ partnerNationalities: ['US'] }, { extended })).toEqual(['2027-09-01']);
    expect(lastDays({ partnerNationalities: ['US'] }, named)).toEqual(['2027-09-08']);
    expect(lastDays({}, named)).toEqual(['2027-06-08']);
    const sunday = { ...named, acknowledged: { ...receipt, decideBy: '2027-03-05' } };
    expect(lastDays({ partnerNationalities: ['US'] }, sunday)).toEqual(['2027-09-05']); // it stays
    expect(lastDays({}, { ...sunday, acknowledged: { ...receipt, decideBy: '2027-03-06' } })).toEqual(['2027-06-07']);
  });

  it('time for papers that falls in the extra time counts too', () => {
    const letters: Letters = {
      acknowledged: { ...receipt, decideBy: '2027-03-08' },
      extended: { on: '2027-02-20' },
      papersAsked: { on: '2027-03-20', answerBy: '2027-03-30' },
    };
    const day = (more: Letters) =>
      task(plan(atOnce, { on: '2027-04-01', letters: { ...letters, ...more } }), 'decision').deadline?.day;
    expect(day({})).toBe('2027-06-18'); // ten days after 8 June
    expect(day({ acknowledged: receipt })).toBe('2027-06-11'); // ten days after 1 June
  });

  it('a long-term resident who had to add papers waits seven months more', () => {
    const answers: Answers = { partnerLivesIn: 'DE', partnerEuStatus: 'euLongTermResident' };
    const papersAsked = { on: '2026-12-09', answerBy: '2026-12-19' };
    expect(lastDays(answers, { papersAsked })).toEqual(['2027-04-11', '2027-11-11']);
    expect(lastDays(answers, { papersAsked, extended: { on: '2026-12-10' } })).toEqual(['2027-11-11']);
  });
});

describe('where the law sets no end to the extra time', () => {
  const acknowledged = { on: '2026-12-08', receivedOn: '2026-12-01' };
  const beside = (sponsorPermit: 'asylumPermanent' | 'asylumRefugee', on: string, letters: Letters = {}) =>
    plan({ ...atOnce, ...foreignSponsor(sponsorPermit) }, { on, letters: { acknowledged, ...letters } });

  it('a letter that says it takes longer, and not until when, leaves no last day: nothing is late', () => {
    for (const sponsor of ['asylumPermanent', 'asylumRefugee'] as const) {
      for (const on of ['2027-08-25', '2027-12-01']) {
        const open = beside(sponsor, on, { extended: { on: '2027-08-20' } }); // nine months are 1 September
        expect(task(open, 'decision').deadline).toBeNull();
        expect([open.range, open.broken]).toEqual([[], []]);
        expect(ids(open)).not.toContain('noticeOfDefault');
      }
    }
  });

  it('one that names the day does', () => {
    const named = beside('asylumPermanent', '2027-09-10', { extended: { on: '2027-08-20', decideBy: '2027-12-31' } });
    expect(task(named, 'decision').deadline).toMatchObject({ day: '2027-12-31', why: { id: 'letter' } });
  });

  it('no day for a notice of default is told to the family of a refugee: circumstances may take longer', () => {
    expect(task(beside('asylumRefugee', '2027-09-01'), 'decision').deadline?.day).toBe('2027-09-01');
    const late = beside('asylumRefugee', '2027-09-02');
    expect(ids(late)).not.toContain('noticeOfDefault');
    expect([late.range, late.broken, task(late, 'decision').deadline]).toEqual([[], [], null]);
    expect(task(late, 'decision').end).toBe('2027-09-02');
    const notice = beside('asylumRefugee', '2027-10-20', { notice: { receivedOn: '2027-10-01' } }); // with a lawyer
    expect(task(notice, 'noticeOfDefault').earliest.start.why.id).not.toBe('lateFrom');
  });

  it('beside another asylum sponsor it is, as everywhere', () => {
    const late = beside('asylumPermanent', '2027-09-02');
    expect(task(late, 'noticeOfDefault').earliest.start.day).toBe('2027-09-02');
    expect(late.broken).toMatchObject([{ why: { id: 'decisionWithin' }, lastDay: '2027-09-01' }]);
  });
});
