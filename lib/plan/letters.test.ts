import { describe, expect, it } from 'vitest';
import { decisionTerms } from '../rules/decisionTerms';
import { foreignSponsor } from '../testing/couple';
import { atOnce, ids, plan, task } from '../testing/plans';
import type { Answers } from '../rules/answers';
import type { Day } from '../rules/day';
import type { Letters } from './letters';
import type { Progress } from './progress';

/** The IND received the application on 1 December 2026: 90 days are Monday 1 March. */
const receipt = { on: '2026-12-08', receivedOn: '2026-12-01' };
const sent = (on: Day, letters: Letters = {}, progress: Partial<Progress> = {}) =>
  plan(atOnce, { on, letters: { acknowledged: receipt, ...letters }, ...progress });
const isSupply = (id: string) => id === 'supplyMissing';
const decision = (letters: Letters, progress: Partial<Progress> = {}) => {
  const { end, deadline } = task(sent('2027-01-31', letters, progress), 'decision');
  return [end, deadline?.day, deadline?.why.id];
};

describe('the letter of receipt', () => {
  it('takes the place of our estimate: the 90 days count from the day the IND received it', () => {
    const { filing, tasks } = sent('2027-01-31');
    expect(filing).toEqual({ task: 'apply', sent: '2026-12-01', received: '2026-12-01', isDone: true, isDated: true });
    expect(task({ tasks }, 'acknowledgement').doneOn).toBe('2026-12-08');
    expect(decision({})).toEqual(['2027-03-01', '2027-03-01', 'decisionWithin']);
  });

  it('with a last day to decide: that day counts', () => {
    const named = { acknowledged: { ...receipt, decideBy: '2027-03-08' } };
    expect(decision(named)).toEqual(['2027-03-08', '2027-03-08', 'letter']);
    expect(task(sent('2027-01-31', named), 'decision').deadline?.why.weight).toBe('statutory');
  });

  it('that has not come after 14 days is missed', () => {
    const posted = (on: Day) => plan(atOnce, { on, done: { apply: '2026-11-02' } }).broken;
    expect(posted('2026-11-16')).toEqual([]);
    expect(posted('2026-11-17')).toMatchObject([{ why: { id: 'receiptWithin' }, lastDay: '2026-11-16' }]);
  });
});

describe('the letter that asks for papers', () => {
  const asked = { papersAsked: { on: '2026-12-20', answerBy: '2027-01-17' } };

  it('gives a task with the last day in the letter', () => {
    expect(ids(sent('2026-12-22'))).not.toContain('supplyMissing');
    expect(task(sent('2026-12-22', asked), 'supplyMissing')).toMatchObject({
      who: 'both',
      deadline: { day: '2027-01-17', why: { id: 'letter' } },
    });
  });

  it('stops the time for as many days as it gives: 28 days after 1 March is Easter Monday', () => {
    expect(decision(asked)).toEqual(['2027-03-30', '2027-03-30', 'decisionWithin']);
  });

  it('stops it only until the papers are there', () => {
    expect(decision(asked, { done: { supplyMissing: '2026-12-30' } })[0]).toBe('2027-03-11'); // ten days
  });

  it('moves a last day that a letter before it named', () => {
    const named = { acknowledged: { ...receipt, decideBy: '2027-03-01' } };
    expect(decision({ ...named, ...asked })[0]).toBe('2027-03-30'); // 28 days are Easter Monday
    const before = { papersAsked: { on: '2026-12-05', answerBy: '2027-01-17' } };
    expect(decision({ ...named, ...before })[0]).toBe('2027-03-01'); // the receipt of the 8th knew of it
  });

  it('answered too late is told', () => {
    expect(sent('2027-01-18', asked).broken).toMatchObject([{ task: 'supplyMissing', lastDay: '2027-01-17' }]);
  });

  it('leaves what time there is: our estimate does not make it too late', () => {
    const days = (on: Day) => {
      const answering = sent(on, asked, { pace: 'high' }); // 28 days, where there is time for them
      expect(answering.broken).toEqual([]);
      return task(answering, 'supplyMissing').days;
    };
    expect([days('2026-12-20'), days('2027-01-10'), days('2027-01-17')]).toEqual([28, 7, 0]);
    expect(task(sent('2026-12-22', asked), 'supplyMissing')).toMatchObject({ days: 10, end: '2027-01-01' });
  });

  it.each<[string, Answers]>([
    ['under EU law', { sponsorNationalities: ['DE'] }],
    ['for a refugee', foreignSponsor('asylumRefugee')],
    ['at the embassy', { sponsorLivesIn: 'SG' }],
    ['to extend a permit', { partnerLivesIn: 'NL', partnerDutchPermit: 'withThisSponsor' }],
    ['without the mvv that was needed', { partnerLivesIn: 'NL' }],
  ])('gives that task on every route with a decision, and once: %s', (_, answers) => {
    const supply = (letters: Letters) => ids(plan(answers, { on: '2026-12-22', letters })).filter(isSupply);
    expect(supply({ acknowledged: receipt })).toEqual([]);
    expect(supply({ acknowledged: receipt, ...asked })).toEqual(['supplyMissing']);
    expect(ids(plan({ partnerNationalities: ['PL'] }, { on: '2026-12-22', letters: asked })).filter(isSupply)).toEqual(
      [],
    );
  });

  it('lets the usual time be longer: twenty weeks, or twelve with little time', () => {
    const usual = (on: Day, answerBy: Day, told: Partial<Progress> = {}) =>
      sent(on, { papersAsked: { on: '2026-12-20', answerBy } }, told).range[0];
    // 140 days from 1 December; the law gives 90, Easter Monday, and here two months more for the papers.
    expect(usual('2026-12-22', '2027-02-17')).toMatchObject({ time: 'usual', decision: '2027-04-20' });
    expect(usual('2026-12-22', '2027-02-17', { pace: 'low' })).toMatchObject({ time: 'usual', decision: '2027-02-23' });
    expect(usual('2026-12-22', '2027-01-17')).toMatchObject({ time: 'term', decision: '2027-03-30' }); // less than 140
    const why = task(sent('2026-12-22', asked, { decision: 'usual', pace: 'low' }), 'decision').earliest.end.why;
    expect(why).toMatchObject({ weight: 'estimate', sources: ['decisionPractice'] });
  });

  it('says by itself that the application is there', () => {
    expect(plan(atOnce, { on: '2026-12-22', letters: asked }).filing?.isDone).toBe(true);
  });
});

describe('the letter that the IND needs longer', () => {
  const extended = { on: '2027-01-20' };

  it('gives it three months more, or until the day in the letter', () => {
    expect(decision({ extended })[0]).toBe('2027-06-01');
    expect(decision({ extended: { ...extended, decideBy: '2027-05-20' } })[0]).toBe('2027-05-20');
    expect(decision({ extended, acknowledged: { ...receipt, decideBy: '2027-03-08' } })[0]).toBe('2027-06-08');
  });

  it('and papers asked for after it move the day in it', () => {
    const asked = { papersAsked: { on: '2027-01-21', answerBy: '2027-01-31' } };
    expect(decision({ extended: { ...extended, decideBy: '2027-05-20' }, ...asked })[0]).toBe('2027-05-31'); // a Monday
  });

  it('also where the couple reckons with a usual time: nothing is usual any more', () => {
    const longer = sent('2027-03-15', { extended }, { decision: 'usual' });
    const { end, deadline } = task(longer, 'decision');
    expect([end, deadline?.day]).toEqual(['2027-06-01', '2027-06-01']);
    expect(longer.range.map(({ time, decision: day }) => [time, day])).toEqual([['term', '2027-06-01']]);
  });

  it('moves the day in the letter of receipt to a working day', () => {
    const named = { acknowledged: { ...receipt, decideBy: '2027-03-01' } };
    expect(decision({ extended, ...named })[0]).toBe('2027-06-01');
    const sunday = { acknowledged: { ...receipt, decideBy: '2027-02-13' } };
    expect(decision({ extended, ...sunday })[0]).toBe('2027-05-13'); // a Thursday
    const whitSunday = { acknowledged: { ...receipt, decideBy: '2027-02-16' } };
    expect(decision({ extended, ...whitSunday })[0]).toBe('2027-05-18'); // three months are Whit Sunday
  });
});

describe('yes', () => {
  const approved = sent('2027-02-15', { approved: { on: '2027-02-10' } });

  it('ends the wait, and what belongs to it', () => {
    expect(task(approved, 'decision').doneOn).toBe('2027-02-10');
    expect(approved.range).toEqual([]);
    const over = ['payFee', 'acknowledgement', 'followInMyInd', 'activateMessageBox'];
    for (const id of over) expect(task(approved, id).doneOn).not.toBeNull();
  });

  it('is itself the paper to show at the embassy', () => {
    expect(task(approved, 'obtain/approvalLetter/partner')).toMatchObject({ doneOn: '2027-02-10', doneBy: 'letter' });
  });

  it('gives three months to have the mvv: the appointment is three weeks before that', () => {
    expect(task(approved, 'mvvAppointment')).toMatchObject({
      start: '2027-02-16', // the photos take a day
      deadline: null,
    });
    expect(task(approved, 'collectMvv')).toMatchObject({
      days: 21,
      deadline: { day: '2027-05-10', why: { id: 'mvvWithin', weight: 'statutory', sources: ['Vw 2r'] } },
    });
    const soon = sent('2027-04-04', { approved: { on: '2027-02-10' } }); // a day for the form, 14 and 21
    const late = sent('2027-04-05', { approved: { on: '2027-02-10' } });
    expect(soon.broken).toEqual([]);
    expect(late.broken).toMatchObject([
      { why: { id: 'mvvWithin' }, task: 'collectMvv', lastDay: '2027-05-10', firstDay: '2027-05-11' },
    ]);
  });

  it('lets who has the mvv be in time, also where the embassy gave three months more', () => {
    const late = { approved: { on: '2027-02-10' }, mvv: { on: '2027-07-01', until: '2027-09-29' } };
    expect(sent('2027-07-05', late).broken).toEqual([]);
    const told = { done: { collectMvv: '2027-07-01' } };
    expect(sent('2027-07-05', { approved: { on: '2027-02-10' } }, told).broken).toEqual([]);
  });

  it('after an objection opens the way again', () => {
    const letters = { refused: { on: '2026-12-20' }, approved: { on: '2027-02-10' } };
    expect(ids(sent('2027-02-15', letters))).toEqual(ids(approved));
    expect(task(sent('2027-02-15', letters), 'decision').doneOn).toBe('2027-02-10');
  });
});

describe('no', () => {
  const refused = plan(atOnce, { on: '2026-11-22', letters: { refused: { on: '2026-11-02' } } });

  it('leaves no mvv and no journey in the plan', () => {
    expect(ids(refused).slice(-4)).toEqual(['decision', 'getLegalHelp', 'objection', 'objectionDecision']);
    expect(refused.together).toBeNull();
    expect(refused.undated).toEqual([]);
  });

  it('gives 28 days to object, which the IND must have by then', () => {
    expect(task(refused, 'objection').deadline).toMatchObject({
      day: '2026-11-30',
      why: { id: 'objectionWithin', weight: 'statutory', day: '2026-11-02' },
    });
  });

  it.each([
    ['2026-11-27', '2026-12-28', 'Christmas'],
    ['2027-02-26', '2027-03-30', 'Good Friday'],
    ['2026-11-01', '2026-11-30', 'a Sunday'],
  ])('of %s can be objected to until %s: the 28th day is %s', (on, day) => {
    expect(task(plan(atOnce, { on, letters: { refused: { on } } }), 'objection').deadline?.day).toBe(day);
  });

  it('calls for legal help, once: also where the route has it already', () => {
    const help = (answers: Answers) =>
      ids(
        plan(answers, { on: '2026-12-22', letters: { acknowledged: receipt, refused: { on: '2026-12-20' } } }),
      ).filter((id) => id === 'getLegalHelp');
    for (const answers of [atOnce, foreignSponsor('asylumRefugee'), { partnerLivesIn: 'NL' } as const]) {
      expect(help(answers)).toEqual(['getLegalHelp']);
    }
    expect(task(refused, 'getLegalHelp')).toMatchObject({ who: 'both', start: '2026-11-22', doneOn: null });
  });

  it('leaves what time there is to object: our estimate does not make it too late', () => {
    expect(task(refused, 'objection')).toMatchObject({ days: 7, start: '2026-11-22', end: '2026-11-29' });
    const days = (on: Day) => {
      const slow = plan(atOnce, { on, pace: 'high', letters: { refused: { on: '2026-11-02' } } }); // 21 days
      expect(slow.broken).toEqual([]);
      return task(slow, 'objection').days;
    };
    expect([days('2026-11-03'), days('2026-11-22'), days('2026-11-30')]).toEqual([21, 8, 0]);
  });

  it('is decided on again, usually 19 weeks after the objection: an estimate while there is none', () => {
    expect(task(refused, 'objectionDecision')).toMatchObject({
      who: 'ind',
      end: '2027-04-11', // 133 days after 29 November
      deadline: null,
      earliest: { end: { why: { id: 'takes', weight: 'practical', sources: ['Vw 76', 'objectionDecisionTerm'] } } },
    });
    const low = plan(atOnce, { on: '2026-11-22', pace: 'low', letters: { refused: { on: '2026-11-02' } } });
    expect(task(low, 'objectionDecision').end).toBe('2027-01-04'); // one day, and 42
  });

  it('is decided on within 19 weeks after the last day to object, once there is an objection', () => {
    const told = { letters: { refused: { on: '2026-11-02' } }, done: { objection: '2026-11-30' } };
    const waiting = plan(atOnce, { on: '2026-12-20', ...told });
    expect(task(waiting, 'objectionDecision')).toMatchObject({
      end: '2027-04-12',
      deadline: {
        day: '2027-04-12',
        why: { id: 'objectionDecisionWithin', weight: 'statutory', day: '2026-11-30', term: { weeks: 19 } },
      },
    });
    expect(waiting.broken).toEqual([]);
    expect(plan(atOnce, { on: '2027-04-13', ...told }).broken).toMatchObject([
      { why: { id: 'objectionDecisionWithin' }, task: 'objectionDecision', lastDay: '2027-04-12' },
    ]);
  });

  it('too long ago is told', () => {
    const late = plan(atOnce, { on: '2026-12-01', letters: { refused: { on: '2026-11-02' } } });
    expect(late.broken).toMatchObject([{ task: 'objection', lastDay: '2026-11-30', firstDay: '2026-12-01' }]);
  });

  it('a second time: 28 days for the court, and the objection is behind them', () => {
    const letters = { refused: { on: '2026-11-02' }, objectionDecided: { on: '2027-04-08' } };
    const again = plan(atOnce, { on: '2027-04-20', letters });
    expect(task(again, 'appeal').deadline).toMatchObject({ day: '2027-05-07', why: { id: 'appealWithin' } }); // Ascension
    expect(task(again, 'objectionDecision').doneOn).toBe('2027-04-08');
    expect(task(again, 'objection').doneOn).toBe('undated');
    expect(again.broken).toEqual([]);
    expect(task(again, 'appeal').days).toBe(7);
    const slow = plan(atOnce, { on: '2027-05-01', pace: 'high', letters });
    expect(task(slow, 'appeal')).toMatchObject({ days: 6, end: '2027-05-07' });
    expect(slow.broken).toEqual([]);
  });
});

describe('when the IND is late', () => {
  const received = { acknowledged: { on: '2026-06-08', receivedOn: '2026-06-01' } }; // 90 days: Sunday 30 August
  const waiting = (on: Day, letters: Letters = {}, progress: Partial<Progress> = {}) =>
    plan(atOnce, { on, letters: { ...received, ...letters }, ...progress });

  it('it can be told so from the day after the last day to decide', () => {
    expect(ids(waiting('2026-08-31'))).not.toContain('noticeOfDefault');
    const late = waiting('2026-09-01');
    expect(task(late, 'noticeOfDefault').earliest.start).toMatchObject({
      day: '2026-09-01',
    });
    expect(late.broken).toMatchObject([{ why: { id: 'decisionWithin' }, task: 'decision', lastDay: '2026-08-31' }]);
  });

  it('not if it has said that it needs longer', () => {
    const longer = { extended: { on: '2026-08-20' } };
    expect(ids(waiting('2026-11-30', longer))).not.toContain('noticeOfDefault');
    expect(ids(waiting('2026-12-01', longer))).toContain('noticeOfDefault');
  });

  it('also if the couple only reckons with a longer time', () => {
    const patient = waiting('2026-09-05', {}, { decision: 'extended' });
    expect(task(patient, 'noticeOfDefault').start).toBe('2026-09-05');
    expect(task(patient, 'decision').end).toBe('2026-11-30');
  });

  it('it has two weeks from the notice, then the court can be asked', () => {
    const told = waiting('2026-09-10', { notice: { receivedOn: '2026-09-07' } });
    expect(task(told, 'noticeOfDefault').doneOn).toBe('2026-09-07');
    expect(task(told, 'appealForLateDecision').earliest.start).toMatchObject({
      day: '2026-09-22',
      why: { id: 'noticeWithin', day: '2026-09-07' },
    });
    const christmas = waiting('2026-12-12', { notice: { receivedOn: '2026-12-11' } });
    expect(task(christmas, 'appealForLateDecision').start).toBe('2026-12-29'); // two weeks end on Christmas
  });

  it('a decision ends that, whatever it is', () => {
    const notice = { receivedOn: '2026-09-07' };
    for (const letters of [{ approved: { on: '2026-09-20' } }, { refused: { on: '2026-09-20' } }]) {
      const decided = waiting('2026-09-22', { notice, ...letters });
      expect(ids(decided)).not.toContain('appealForLateDecision');
      expect(ids(waiting('2026-09-22', letters))).not.toContain('noticeOfDefault');
    }
    expect(ids(waiting('2026-09-22', {}, { done: { decision: '2026-09-20' } }))).not.toContain('noticeOfDefault');
  });

  it('nobody says when it decides: there is no range any more', () => {
    expect(waiting('2026-08-31').range.map(({ time }) => time)).toEqual(['term', 'extended']);
    expect(waiting('2026-09-01').range).toEqual([]);
  });

  it('the letter that asks for papers puts that off, to a working day', () => {
    const asked = { papersAsked: { on: '2026-07-01', answerBy: '2026-07-15' } }; // 14 days: Sunday 13 September
    expect(ids(waiting('2026-09-14', asked))).not.toContain('noticeOfDefault');
    expect(ids(waiting('2026-09-15', asked))).toContain('noticeOfDefault');
    const named = { ...asked, acknowledged: { ...received.acknowledged, decideBy: '2026-08-30' } };
    expect(task(waiting('2026-09-14', named), 'decision').deadline?.day).toBe('2026-09-14');
    expect(ids(waiting('2026-09-14', named))).not.toContain('noticeOfDefault');
    expect(ids(waiting('2026-09-15', named))).toContain('noticeOfDefault');
  });

  it('can only be where there is something to decide', () => {
    const letters = { ...received, refused: { on: '2026-09-01' }, notice: { receivedOn: '2026-09-07' } };
    expect(ids(plan({ partnerNationalities: ['PL'] }, { on: '2026-11-22', letters }))).toEqual(
      ids(plan({ partnerNationalities: ['PL'] })),
    );
  });
});

describe('cards and stickers', () => {
  const sticker = (until: Day) => task(sent('2027-03-10', { mvv: { on: '2027-03-01', until } }), 'travel').deadline;

  it('the mvv is valid until the day on it, be it less or more than 90 days', () => {
    expect(sticker('2027-05-20')).toMatchObject({ day: '2027-05-20', why: { id: 'letter' } });
    expect(sticker('2027-06-15')).toMatchObject({ day: '2027-06-15', why: { id: 'letter' } });
  });

  it('a journey after that is too late', () => {
    const late = sent('2027-05-21', { mvv: { on: '2027-03-01', until: '2027-05-20' } });
    expect(late.broken).toMatchObject([{ task: 'travel', lastDay: '2027-05-20' }]);
  });

  it('the card says when it can be extended: from three months before it ends', () => {
    const here = sent('2027-07-01', { card: { on: '2027-06-20', until: '2032-05-31' } });
    expect(here.undated).toEqual([]);
    expect(task(here, 'extend')).toMatchObject({
      start: '2032-02-29',
      earliest: { start: { why: { id: 'windowOpens' } } },
      deadline: { day: '2032-05-30', why: { id: 'windowCloses', day: '2032-05-31' } },
    });
    expect(task(here, 'tbTest').deadline?.day).toBe('2027-09-20');
  });

  it('the personal plan gives three years for integration', () => {
    const letters = { card: { on: '2027-06-20', until: '2032-05-31' }, integrationPlan: { on: '2027-09-01' } };
    expect(task(sent('2027-09-15', letters), 'civicIntegration').deadline).toMatchObject({
      day: '2030-09-01',
      why: { id: 'integrationWithin', weight: 'statutory' },
    });
  });

  it('the time to integrate runs from the date of the personal plan, also long after it', () => {
    const letters = { card: { on: '2027-06-20', until: '2032-05-31' }, integrationPlan: { on: '2027-09-01' } };
    const plan = sent('2029-06-15', letters);
    expect(task(plan, 'civicIntegration').start).toBe('2027-09-01');
    expect(plan.broken.map(({ task: late }) => late)).not.toContain('civicIntegration');
  });
});

describe('letters under EU law', () => {
  const onRoute = (letters: Letters, told: Partial<Progress> = {}) =>
    plan(
      { sponsorNationalities: ['DE'] },
      { on: '2027-01-10', letters: { acknowledged: receipt, ...letters }, done: { travel: '2026-11-01' }, ...told },
    );
  const decided = (letters: Letters, told: Partial<Progress> = {}) => {
    const { end, deadline } = task(onRoute(letters, told), 'decision');
    expect(end).toBe(deadline?.day);
    return [deadline?.day, deadline?.why.id];
  };

  it('six months, which nobody extends', () => {
    expect(decided({})).toEqual(['2027-06-01', 'decisionWithin']);
    expect(decided({ extended: { on: '2027-01-05' } })).toEqual(['2027-06-01', 'decisionWithin']);
    expect(decided({}, { decision: 'extended' })).toEqual(['2027-06-01', 'decisionWithin']);
    const { why } = task(onRoute({}, { decision: 'extended' }), 'decision').earliest.end;
    expect(why.sources).toEqual(decisionTerms.euLaw.sources);
  });

  it('a day in a letter counts, and time for papers too', () => {
    expect(decided({ acknowledged: { ...receipt, decideBy: '2027-05-20' } })).toEqual(['2027-05-20', 'letter']);
    const asked = { papersAsked: { on: '2026-12-20', answerBy: '2027-01-17' } };
    expect(decided(asked)[0]).toBe('2027-06-29'); // 28 days
    const soon = { papersAsked: { on: '2026-12-20', answerBy: '2027-01-08' } };
    expect(decided(soon)[0]).toBe('2027-06-20'); // 19 days are a Sunday, and it stays
    expect(decided(asked, { done: { travel: '2026-11-01', supplyMissing: '2026-12-30' } })[0]).toBe('2027-06-11');
  });

  it('nothing is known of a usual time', () => {
    expect(onRoute({}).range.map(({ time, decision: day }) => [time, day])).toEqual([['term', '2027-06-01']]);
    expect(decided({}, { decision: 'usual' })[0]).toBe('2027-06-01');
  });
});
