import { describe, expect, it } from 'vitest';
import { child, foreignSponsor } from '../testing/couple';
import { atOnce, ids, plan, task, type Told } from '../testing/plans';
import type { Answers } from '../rules/answers';
import { addDays, addMonths } from '../rules/day';

const papersAside = (answers: Answers) =>
  plan(answers)
    .tasks.filter(({ paper }) => !paper)
    .map(({ id }) => id);

const filing = ['apply', 'payFee', 'acknowledgement', 'followInMyInd', 'activateMessageBox', 'decision'];
/** With fingerprints meanwhile. */
const filingHere = filing.flatMap((id) => (id === 'acknowledgement' ? [id, 'biometrics'] : id));
const withMvv = ['mvvAppointment', 'collectMvv', 'travel', 'registerMunicipality', 'collectCard', 'tbTest'];
const afterwards = ['healthInsurance', 'digidPartner', 'civicIntegration', 'independentPermit', 'naturalisation'];
const insurance = 'healthInsurance';
const abroadTogether: Answers = { partnerNationalities: ['CA'], sponsorLivesIn: 'CA', partnerLivesIn: 'CA' };
const extension: Answers = {
  partnerLivesIn: 'NL',
  partnerDutchPermit: 'withThisSponsor',
  partnerDutchPermitEndsOn: '2027-05-31',
};
const change: Answers = {
  partnerLivesIn: 'NL',
  partnerDutchPermit: 'otherPurpose',
  partnerDutchPermitEndsOn: '2028-05-31',
};

describe('what has to be done', () => {
  it.each<[string, Answers, string[]]>([
    ['with an mvv', {}, [...filing, ...withMvv, ...afterwards]],
    [
      'with an exam to pass',
      { examStatus: 'notYet' },
      ['study', 'registerExam', 'sitExam', 'examResult', ...filing, ...withMvv, ...afterwards],
    ],
    [
      'without an mvv',
      { partnerNationalities: ['US'] },
      [...filing, 'travel', 'biometrics', 'registerMunicipality', 'collectCard', ...afterwards],
    ],
    [
      'travelling together first',
      abroadTogether,
      ['travel', 'registerMunicipality', 'privateInsurance', ...filingHere, 'collectCard', ...afterwards],
    ],
    [
      'at the embassy',
      { sponsorLivesIn: 'SG' },
      ['missionAppointment', 'sendByPost', 'payFee', 'acknowledgement', 'decision', ...withMvv, ...afterwards],
    ],
    [
      'without the mvv that was needed',
      { partnerLivesIn: 'NL' },
      ['checkExemption', 'getLegalHelp', 'leaveAndApply', ...filing, ...withMvv, ...afterwards],
    ],
    ['to extend a permit', extension, [...filing, 'collectCard', 'civicIntegration']],
    ['to change a permit', change, [...filing, 'collectCard', 'digidPartner', 'civicIntegration']],
    [
      'under EU law',
      { sponsorNationalities: ['DE'] },
      [
        'travel',
        'registerMunicipality',
        'apply',
        'acknowledgement',
        'biometrics',
        'decision',
        'collectCard',
        insurance,
      ],
    ],
    ['for a refugee', foreignSponsor('asylumRefugee'), ['getLegalHelp', 'apply', 'decision']],
    ['with subsidiary protection', foreignSponsor('asylumSubsidiary'), ['getLegalHelp', 'apply', 'decision']],
    ['for an EU citizen', { partnerNationalities: ['PL'] }, ['travel', 'registerMunicipality', 'healthInsurance']],
  ])('%s', (_, answers, expected) => {
    expect(papersAside(answers)).toEqual(expected);
    expect(plan(answers).broken).toEqual([]);
  });

  it('each paper is got, then legalised, then translated, then sent', () => {
    const answers: Answers = { marriedIn: 'TH', partnerNationalities: ['TH'], partnerLivesIn: 'TH' };
    const paper = plan(answers).tasks.filter((one) => one.paper?.id === 'marriageCertificate');
    expect(paper.map(({ id, waitsFor }) => [id, ...waitsFor])).toEqual([
      ['obtain/marriageCertificate/both'],
      ['legalise/marriageCertificate/both', 'obtain/marriageCertificate/both'],
      ['translate/marriageCertificate/both', 'legalise/marriageCertificate/both'],
    ]);
    expect(task(plan(answers), 'apply').waitsFor).toContain('translate/marriageCertificate/both');
  });

  it('each child has papers of its own, which the partner sees to', () => {
    const { tasks } = plan({ children: [child(), child()] });
    const passports = tasks.filter((one) => one.paper?.id === 'childPassport');
    expect(passports.map(({ id, who }) => `${id} ${who}`)).toEqual([
      'obtain/childPassport/0 partner',
      'obtain/childPassport/1 partner',
    ]);
  });

  it('papers for the mvv hold up the mvv, not the application; those for the municipality hold up nothing', () => {
    const waits = (id: string) => task(plan(), id).waitsFor;
    expect(waits('mvvAppointment')).toContain('obtain/passportPhoto/partner');
    expect(waits('registerMunicipality')).toEqual(['travel']);
    expect(waits('travel')).toEqual(['collectMvv', 'decision']);
    expect(waits('apply').filter((id) => /passportPhoto|birthCertificate/.test(id))).toEqual([]);
  });

  it('what comes after the decision waits for it, and the card for all that the desk needs', () => {
    const [withMvv, american] = [plan(), plan({ partnerNationalities: ['US'] })];
    expect(task(withMvv, 'obtain/approvalLetter/partner').waitsFor).toEqual(['decision']);
    expect(task(withMvv, 'travel').waitsFor).toEqual(['collectMvv', 'decision']);
    expect(task(american, 'biometrics').waitsFor).toEqual(['acknowledgement', 'travel']);
    expect(task(american, 'collectCard').waitsFor).toEqual(['decision', 'travel', 'biometrics']);
    expect(task(withMvv, 'tbTest').waitsFor).toEqual(['collectCard']);
    expect(task(withMvv, 'healthInsurance').waitsFor).toEqual(['registerMunicipality', 'decision']);
  });

  it('under EU law the insurance does not wait for the decision', () => {
    const eu = plan({ sponsorNationalities: ['DE'] });
    expect(task(eu, 'healthInsurance').waitsFor).toEqual(['registerMunicipality']);
    expect(task(eu, 'healthInsurance').start).toBe(task(eu, 'registerMunicipality').end);
  });

  it('a passport that expires soon is renewed before the appointment for the mvv, and holds up only that', () => {
    const soon = plan({ passport: 'expiresSoon' });
    expect(ids(soon).indexOf('renewPassport')).toBeLessThan(ids(soon).indexOf('mvvAppointment'));
    expect(task(soon, 'renewPassport')).toMatchObject({ who: 'partner', days: 42, start: '2026-11-22', waitsFor: [] });
    expect(soon.tasks.filter(({ waitsFor }) => waitsFor.includes('renewPassport')).map(({ id }) => id)).toEqual([
      'mvvAppointment',
    ]);
    expect(ids(plan())).not.toContain('renewPassport');
    const slow = plan({ ...atOnce, passport: 'expiresSoon' }, { days: { renewPassport: 120 } });
    expect(slow.filing?.received).toBe('2026-11-29');
    expect(task(slow, 'mvvAppointment').start).toBe('2027-03-22'); // 120 days; the decision is there on the 1st
  });

  it('DigiD comes after the registration for who travels first', () => {
    const first = plan({ ...abroadTogether, digid: 'none' });
    expect(task(first, 'getDigid').waitsFor).toEqual(['registerMunicipality']);
    expect(task(plan({ digid: 'basic' }), 'getDigid').waitsFor).toEqual([]);
  });

  it('who must still get DigiD applies on paper and does not wait for it, but for following the application', () => {
    const basic = plan({ digid: 'basic' });
    expect(task(basic, 'apply').waitsFor).not.toContain('getDigid');
    expect(task(basic, 'apply').days).toBe(4); // by post
    expect(task(basic, 'followInMyInd').waitsFor).toEqual(['apply', 'getDigid']);
  });

  it('reporting changes has no day, and extending none before the card is there', () => {
    expect(plan().always.map(({ id }) => id)).toEqual(['reportChanges']);
    expect(plan().undated.map(({ id }) => id)).toEqual(['extend']);
    expect(plan(extension).undated.map(({ id }) => id)).toEqual(['extend', 'independentPermit', 'naturalisation']);
  });
});

describe('as soon as possible', () => {
  it('is when the slowest paper is there; it has no slack, the others do', () => {
    const soon = plan(); // a Kenyan certificate: three weeks to get it, four to have it legalised
    expect(soon.filing).toEqual({
      task: 'apply',
      sent: '2027-01-10',
      received: '2027-01-10',
      isDone: false,
      isDated: true,
    });
    expect(task(soon, 'legalise/marriageCertificate/both').slack).toBe(0);
    expect(task(soon, 'obtain/partnerPassport/partner').slack).toBe(48);
    expect(task(soon, 'apply').earliest.start).toMatchObject({
      why: { id: 'waitsFor' },
      other: 'legalise/marriageCertificate/both',
    });
  });

  it('leaves as much slack as there is to the own last day, and none where that is over', () => {
    const soon = plan(atOnce);
    expect(task(soon, 'tbTest')).toMatchObject({ end: '2027-05-17', deadline: { day: '2027-08-03' }, slack: 78 });
    expect(task(soon, 'tbTest').latest).toEqual({ start: null, end: null }); // nothing waits for it
    expect(task(soon, 'registerMunicipality')).toMatchObject({ end: '2027-04-19', slack: 7 }); // until 26 April
    const late = plan(atOnce, { on: '2027-05-01', done: { travel: '2027-04-13' } });
    expect(task(late, 'registerMunicipality')).toMatchObject({ deadline: { day: '2027-04-19' }, slack: 0 });
  });

  it('says why something is planned later than it could be, and only then', () => {
    const soon = plan();
    const recent = task(soon, 'obtain/employerDeclaration/sponsor');
    expect([recent.earliest.start.day, recent.start]).toEqual(['2026-11-22', '2026-12-20']); // a week, and two for safety
    expect(recent.putOff).toMatchObject({ id: 'fresh', weight: 'practical' });
    const putOff = soon.tasks.flatMap(({ id, putOff: why }) => (why ? id : []));
    expect(putOff).toEqual([
      'obtain/antecedentsDeclaration/partner',
      'obtain/employerDeclaration/sponsor',
      'obtain/payslips3Months/sponsor',
      'obtain/insuredEmploymentRecord/sponsor',
    ]);
  });

  it('is a week from now where only the employer has to be waited for', () => {
    expect(plan(atOnce).filing?.received).toBe('2026-11-29');
    expect(plan(atOnce).together?.day).toBe('2027-04-19'); // decision 1 March, 14 + 21 + 14 days
  });

  it('each day has its reason, and each reason of the law or the IND its source', () => {
    for (const answers of [{}, { relationship: 'unmarried', examStatus: 'notYet' }, abroadTogether] as const) {
      for (const { earliest, latest, deadline } of plan(answers).tasks) {
        const bounds = [earliest.start, earliest.end, latest.start, latest.end, deadline].flatMap((one) => one ?? []);
        for (const { why } of bounds) {
          if (['policy', 'statutory'].includes(why.weight)) expect(why.sources).not.toEqual([]);
        }
      }
    }
  });

  it('how long a task takes is practice where a source tells it, else an estimate: ours, or that of the couple', () => {
    const why = (id: string, days = {}) => task(plan({}, { days }), id).earliest.end.why;
    expect(why('collectMvv')).toMatchObject({ id: 'takes', weight: 'practical', sources: ['mvvAppointment'] });
    expect(why('obtain/marriageCertificate/both')).toMatchObject({ id: 'takes', weight: 'estimate', sources: [] });
    expect(why('collectMvv', { collectMvv: 15 })).toMatchObject({ id: 'takes', weight: 'estimate' });
    expect(task(plan(), 'acknowledgement').days).toBe(14);
  });

  it('moves by as many days as the couple thinks a task takes longer', () => {
    const days = { 'legalise/marriageCertificate/both': 100 }; // we reckon with 28
    expect(plan({}, { days }).filing?.received).toBe('2027-03-23');
    expect(plan({}, { days: { 'legalise/marriageCertificate/both': 0 } }).filing?.received).toBe('2026-12-13');
    expect(task(plan({}, { days }), 'legalise/marriageCertificate/both').days).toBe(100);
  });

  it('is sooner with little time for all, and later with much', () => {
    expect(plan({}, { pace: 'low' }).filing?.received).toBe('2026-12-02'); // 3 and 7 days
    const passed: Answers = { examPassedOn: '2026-11-15' };
    expect(plan(passed, { pace: 'high' }).filing?.received).toBe('2027-05-22'); // 90 and 91
  });

  it('does not change what is done', () => {
    const done = { 'obtain/marriageCertificate/both': '2026-10-01' };
    for (const wish of [{ kind: 'soon' }, { kind: 'fileOn', day: '2027-05-01' }] as const) {
      for (const pace of ['low', 'high'] as const) {
        const { start, end, doneOn } = task(plan({}, { done, wish, pace }), 'obtain/marriageCertificate/both');
        expect([start, end, doneOn]).toEqual(['2026-10-01', '2026-10-01', '2026-10-01']);
      }
    }
  });

  it('counts from the day on which a task was begun', () => {
    const paper = 'legalise/marriageCertificate/both';
    const begun = { done: { 'obtain/marriageCertificate/both': '2026-10-01' }, started: { [paper]: '2026-11-10' } };
    expect(task(plan({}, begun), paper)).toMatchObject({ start: '2026-11-10', end: '2026-12-08' }); // 28 days
    const overdue = { ...begun, started: { [paper]: '2026-01-01' } };
    expect(task(plan({}, overdue), paper)).toMatchObject({ start: '2026-01-01', end: '2026-11-22' }); // not before today
  });

  it('keeps the day on which a task was done, though it is said to have begun after it', () => {
    const paper = 'obtain/marriageCertificate/both';
    const told = { done: { [paper]: '2026-10-01' }, started: { [paper]: '2026-10-05' } };
    expect(task(plan({}, told), paper)).toMatchObject({ start: '2026-10-01', end: '2026-10-01' });
  });
});

describe('a paper that may not be old', () => {
  const paper = 'obtain/unmarriedDeclarationPartner/partner';
  const unmarried: Answers = { relationship: 'unmarried', examStatus: 'notYet' };
  const slow = { days: { study: 300 } }; // the result is there on 25 December 2027

  it('an unmarried declaration is not asked for earlier than six months before the application', () => {
    const late = plan(unmarried, slow);
    expect(late.filing?.received).toBe('2027-12-25');
    expect(task(late, paper).earliest).toMatchObject({
      start: { day: '2027-06-04', why: { id: 'maxAge', term: { months: 6 }, sources: ['unmarriedDeclarationRule'] } },
      end: { day: '2027-06-25', why: { id: 'maxAge' } },
    });
  });

  it('nor later than it can be legalised in time; it is planned two weeks before that', () => {
    const { start, latest } = task(plan(unmarried, slow), paper);
    expect(latest.start?.day).toBe('2027-11-06'); // 21 and 28 days before
    expect(start).toBe('2027-10-23');
  });

  it('once it is there, says until when the application can be made; 31 August and six months is 29 February', () => {
    const ready: Answers = { relationship: 'unmarried', examPassedOn: '2027-09-01' };
    const apply = (day: string) => task(plan(ready, { on: '2027-10-01', done: { [paper]: day } }), 'apply').deadline;
    expect(apply('2027-08-31')).toMatchObject({ day: '2028-02-29', why: { id: 'maxAge', task: paper } });
    expect(apply('2027-09-15')).toMatchObject({ day: '2028-03-15' });
  });

  it('is told as too old where the rest takes longer', () => {
    const { broken, filing: sent } = plan(unmarried, { ...slow, done: { [paper]: '2026-11-20' } });
    expect(broken).toMatchObject([
      { why: { id: 'maxAge', task: paper }, task: 'apply', lastDay: '2027-05-20', firstDay: '2027-12-25' },
    ]);
    expect(broken[0]?.path.map(({ task: of }) => of)).toContain('study');
    expect(sent?.received).toBe('2027-12-25');
  });

  it('what is about the last weeks comes last of all papers: income, and the declaration of antecedents', () => {
    for (const answers of [{}, unmarried]) {
      const { tasks, filing: sent } = plan(answers);
      const papers = tasks.filter(({ kind, paper: of }) => kind === 'obtain' && of?.atStage === 'filing');
      const last = papers.toSorted((one, other) => (one.start < other.start ? 1 : -1)).slice(0, 4);
      expect(last.map(({ paper: of }) => of?.id).toSorted()).toEqual([
        'antecedentsDeclaration',
        'employerDeclaration',
        'insuredEmploymentRecord',
        'payslips3Months',
      ]);
      for (const { end } of last) expect(end).toBe(addDays(sent?.sent ?? '', -14));
    }
  });

  it('the declaration of the employer is three months old at most', () => {
    const told = { on: '2026-11-22', done: { 'obtain/employerDeclaration/sponsor': '2026-08-15' } };
    expect(plan({}, told).broken).toMatchObject([
      { why: { id: 'maxAge', term: { months: 3 } }, lastDay: '2026-11-15' },
    ]);
    expect(
      task(plan(atOnce, { done: { 'obtain/employerDeclaration/sponsor': '2026-11-01' } }), 'apply').deadline,
    ).toMatchObject({
      day: '2027-02-01',
      why: { id: 'maxAge' },
    });
  });
});

describe('the exam abroad', () => {
  it('passed eleven months ago counts for one month more', () => {
    const passed: Answers = { ...atOnce, examPassedOn: '2025-12-22' };
    expect(task(plan(passed), 'apply').deadline).toMatchObject({
      day: '2026-12-22',
      why: { id: 'examValid', sources: ['Vb 3.71a'] },
    });
    expect(plan(passed).broken).toEqual([]);
  });

  it('is taken again by whose pass has expired today', () => {
    const expired = plan({ ...atOnce, examPassedOn: '2025-11-21' });
    expect(ids(expired)).toContain('sitExam');
    expect(expired.broken).toEqual([]);
    expect(ids(plan({ ...atOnce, examPassedOn: '2025-11-22' }))).not.toContain('sitExam');
  });

  it.each<[string, Answers, string, string]>([
    ['the certificate takes until January', {}, '2025-12-22', '2026-12-22'],
    ['the certificate comes a day too late', {}, '2026-01-09', '2027-01-09'],
    ['all is ready on the 29th', atOnce, '2025-11-28', '2026-11-28'],
  ])('that counts no longer when the papers are there is told with its last day: %s', (_, answers, passed, day) => {
    const late = plan({ ...answers, examPassedOn: passed });
    const firstDay = answers === atOnce ? '2026-11-29' : '2027-01-10';
    expect(late.broken).toMatchObject([
      { why: { id: 'examValid', day: passed }, task: 'apply', lastDay: day, firstDay },
    ]);
    expect(late.filing?.received).toBe(firstDay);
    expect(task(late, 'apply').deadline).toMatchObject({ day, why: { id: 'examValid' } });
    expect(ids(late)).not.toContain('sitExam');
  });

  it('that counts on the very last day is in time', () => {
    for (const answers of [{ examPassedOn: '2026-01-10' }, { ...atOnce, examPassedOn: '2025-11-29' }]) {
      expect(plan(answers).broken).toEqual([]);
      expect(ids(plan(answers))).not.toContain('sitExam');
    }
  });

  it('to be passed holds up the application: study and register, sit, and wait for the result', () => {
    const toPass = plan({ ...atOnce, examStatus: 'notYet' });
    expect(task(toPass, 'sitExam').waitsFor).toEqual(['study', 'registerExam']);
    expect(task(toPass, 'examResult').end).toBe('2027-05-30'); // 91, 42 and 56 days
    expect(toPass.filing?.received).toBe('2027-05-30');
    expect(task(toPass, 'apply').waitsFor).toContain('examResult');
  });

  it('passed too early would have to be passed again: it is sat within a year of the application', () => {
    const young = plan({ ...atOnce, examStatus: 'notYet', partnerBornOn: '2008-03-02' }); // 21 on 2 March 2029
    expect(young.filing?.received).toBe('2029-03-02');
    const [sat, result] = [task(young, 'sitExam'), task(young, 'examResult')];
    expect(result.end).toBe('2028-03-02');
    expect(result.earliest.end.why).toMatchObject({ id: 'examValid' });
    expect(addDays(sat.end, 56)).toBe(result.end);
  });

  it('that was sat gives its result when it comes: nobody can put that off until the application is ready', () => {
    const young: Answers = { ...atOnce, examStatus: 'notYet', partnerBornOn: '2008-03-02' };
    const tooEarly = plan(young, { done: { sitExam: '2026-11-10' } });
    expect(task(tooEarly, 'examResult').end).toBe('2027-01-05'); // 56 days
    expect(tooEarly.filing?.received).toBe('2029-03-02');
    expect(tooEarly.broken).toMatchObject([
      { why: { id: 'examValid', task: 'examResult' }, task: 'apply', lastDay: '2028-01-05', firstDay: '2029-03-02' },
    ]);
    const overdue = plan(young, { done: { sitExam: '2026-08-01' } });
    expect(task(overdue, 'examResult').end).toBe('2026-11-22'); // it should have come, and can come today
  });

  it('passed on a day that is entered counts from that day', () => {
    const told = { on: '2027-03-01', done: { examResult: '2027-02-20' } };
    const { deadline, waitsFor } = task(plan({ examStatus: 'notYet' }, told), 'apply');
    expect(deadline).toMatchObject({ day: '2028-02-20', why: { id: 'examValid', task: 'examResult' } });
    expect(waitsFor).toContain('examResult');
  });
});

describe('terms of the law that end on a day off', () => {
  const arrived = (answers: Answers, travel: string) =>
    plan(answers, { on: addDays(travel, 1), done: { travel, 'obtain/birthCertificatePartner/partner': '2026-10-01' } });
  const american: Answers = { ...atOnce, partnerNationalities: ['US'] };

  it.each([
    ['2027-03-24', '2027-03-30', 'Easter Monday'],
    ['2026-12-21', '2026-12-28', 'a Saturday, and Christmas'],
    ['2026-12-27', '2027-01-04', 'New Year, before a weekend'],
    ['2027-02-01', '2027-02-08', 'a Saturday'],
    ['2027-02-02', '2027-02-08', 'a Sunday'],
    ['2027-02-03', '2027-02-08', 'a Monday'],
  ])('who arrives on %s registers by %s: the fifth day is %s', (travel, day) => {
    expect(task(arrived(american, travel), 'registerMunicipality').deadline).toMatchObject({
      day,
      why: { id: 'registerWithin', weight: 'statutory', term: { days: 5 } },
    });
  });

  it('the 90 days of the decision move, the three months for the mvv do not: embassies are closed then', () => {
    const sent = plan(atOnce, { on: '2026-12-30', done: { apply: '2026-12-29' } });
    expect(task(sent, 'decision').deadline).toMatchObject({ day: '2027-03-30', why: { weight: 'statutory' } }); // Easter
    const approved = plan(atOnce, { on: '2026-11-22', letters: { approved: { on: '2026-10-01' } } });
    expect(task(approved, 'collectMvv').deadline).toMatchObject({ day: '2027-01-01', why: { weight: 'statutory' } });
  });

  it('four months for insurance end where the calendar says: longer than the Act is for', () => {
    const { deadline } = task(arrived(american, '2026-12-25'), 'healthInsurance');
    expect(deadline).toMatchObject({ day: '2027-04-25', why: { id: 'insuranceWithin', weight: 'statutory' } }); // a Sunday
  });

  it('the 90 days without a visa are of the Schengen Convention and do not move', () => {
    const travelled = plan(abroadTogether, { on: '2026-10-01', done: { travel: '2026-09-30' } });
    expect(task(travelled, 'apply').deadline).toMatchObject({
      day: '2026-12-28', // a Monday: the day of arrival is the first of the 90
      why: { id: 'visaFree', weight: 'statutory', term: { days: 90 } },
    });
    const september = plan(abroadTogether, { on: '2026-10-01', done: { travel: '2026-09-10' } });
    expect(task(september, 'apply').deadline?.day).toBe('2026-12-08');
    const weekend = plan(abroadTogether, { on: '2026-10-01', done: { travel: '2026-09-28' } });
    expect(task(weekend, 'apply').deadline?.day).toBe('2026-12-26'); // a Saturday, and Christmas
  });
});

describe('after the decision', () => {
  it('each step has its own last day', () => {
    const { tasks } = plan(atOnce);
    const deadlines = tasks.flatMap(({ id, deadline }) => (deadline ? `${id} ${deadline.day} ${deadline.why.id}` : []));
    expect(deadlines).toEqual([
      'apply 2027-06-15 examValid',
      'payFee 2026-11-29 payAtOnce', // with the form
      'acknowledgement 2026-12-13 receiptWithin',
      'decision 2027-03-01 decisionWithin', // Saturday 27 February
      'collectMvv 2027-06-01 mvvWithin',
      'travel 2027-07-04 travelWithin', // 90 days from 5 April
      'obtain/birthCertificatePartner/partner 2027-04-19 bringOnArrival', // advice: to have it at hand
      'registerMunicipality 2027-04-26 registerWithin', // Saturday 24 April
      'tbTest 2027-08-03 tbWithin', // the card is there on 3 May
      'healthInsurance 2027-08-19 insuranceWithin',
    ]);
  });

  it('is only planned, where it runs from something that is still to come', () => {
    const planned = (told: Told) =>
      plan(atOnce, told).tasks.flatMap(({ id, deadline }) => (deadline?.isPlanned ? id : []));
    expect(planned({})).toEqual([
      'payFee',
      'acknowledgement',
      'decision',
      'collectMvv',
      'travel',
      'obtain/birthCertificatePartner/partner',
      'registerMunicipality',
      'tbTest',
      'healthInsurance',
    ]);
    expect(planned({ on: '2027-04-14', done: { travel: '2027-04-13' } })).toEqual(['tbTest']);
    expect(task(plan(atOnce, { letters: { approved: { on: '2026-11-20' } } }), 'collectMvv').deadline).toEqual({
      day: '2027-02-20',
      why: expect.objectContaining({ id: 'mvvWithin' }),
    });
  });

  it('the papers for the municipality are best there when the partner is; they hold up nobody who has none', () => {
    const paper = 'legalise/birthCertificatePartner/partner';
    const soon = plan();
    expect(task(soon, paper).deadline).toEqual({
      day: task(soon, 'registerMunicipality').start,
      why: expect.objectContaining({ id: 'bringOnArrival', weight: 'practical', task: 'registerMunicipality' }),
      isPlanned: true,
    });
    const slow = plan({}, { days: { [paper]: 400 } }); // until 17 January 2028
    expect(task(slow, paper).end).toBe('2028-01-17');
    expect([slow.together?.day, task(slow, 'registerMunicipality').end]).toEqual(['2027-05-31', '2027-05-31']);
    expect(task(slow, paper).slack).toBe(0);
    expect(slow.broken).toEqual([]);
    const here = plan({}, { on: '2027-06-05', done: { travel: '2027-06-04' } });
    expect(task(here, 'registerMunicipality').start).toBe('2027-06-05');
    expect(task(here, paper).deadline).not.toHaveProperty('isPlanned');
    const registered = { on: '2027-06-05', done: { travel: '2027-06-01', registerMunicipality: '2027-06-04' } };
    expect(task(plan({}, registered), paper)).toMatchObject({ doneOn: null, deadline: null });
  });

  it.each<[string, Answers]>([
    ['with an mvv', atOnce],
    ['who needs no mvv, and comes after the decision', { ...atOnce, partnerNationalities: ['US'] }],
    ['under EU law', { sponsorNationalities: ['DE'] }],
    ['an EU citizen', { partnerNationalities: ['PL'] }],
  ])('the insurance has four months from the arrival: %s', (_, answers) => {
    const { deadline } = task(plan(answers), 'healthInsurance');
    expect(deadline?.why).toMatchObject({ id: 'insuranceWithin', task: 'travel', term: { months: 4 } });
    expect(deadline?.day).toBe(addMonths(task(plan(answers), 'travel').end, 4));
  });

  it('who travels before the decision lives here with a permit from the decision on', () => {
    const first = plan(abroadTogether);
    expect(task(first, 'decision').end).toBe('2027-04-26'); // 90 days from 24 January are a Saturday
    for (const [id, years] of [
      ['independentPermit', 5],
      ['naturalisation', 3],
    ] as const) {
      expect(task(first, id).earliest.start).toMatchObject({
        day: `${2027 + years}-04-26`,
        why: { id: 'residence', task: 'decision', term: { years } },
      });
    }
  });

  it('an independent permit and naturalisation come years after the arrival', () => {
    const sources = (id: string) => task(plan(atOnce), id).earliest.start.why.sources;
    expect([sources('independentPermit'), sources('naturalisation')]).toEqual([
      expect.arrayContaining(['Vb 3.51']),
      expect.arrayContaining(['RWN 8']),
    ]);
    expect(task(plan(atOnce), 'independentPermit').start).toBe('2032-04-19');
    expect(task(plan(atOnce), 'naturalisation').start).toBe('2030-04-19'); // a Dutch sponsor
    const foreign = plan({ ...atOnce, ...foreignSponsor('permanent') });
    expect(task(foreign, 'naturalisation').start).toBe(addMonths(foreign.together?.day ?? '', 60));
  });

  it('the fee of an application on paper is paid within two weeks of the letter that asks for it', () => {
    const onPaper = plan({ sponsorLivesIn: 'SG' });
    expect(task(onPaper, 'payFee').waitsFor).toEqual(['sendByPost', 'acknowledgement']);
    expect(task(onPaper, 'payFee').start).toBe('2027-01-28'); // 10 January, 4 days by post and 14 to the letter
    expect(task(onPaper, 'payFee').deadline).toMatchObject({
      day: addDays(task(onPaper, 'acknowledgement').end, 14),
      why: { id: 'payWithin', weight: 'policy' },
    });
    const letters = { acknowledged: { on: '2027-03-01', receivedOn: '2027-02-20' } };
    const asked = task(plan({ sponsorLivesIn: 'SG' }, { on: '2027-03-05', letters }), 'payFee');
    expect(asked).toMatchObject({ start: '2027-03-05', deadline: { day: '2027-03-15' } });
  });

  it('the fee of an online application is paid with it', () => {
    const online = plan();
    expect(task(online, 'payFee')).toMatchObject({
      start: '2027-01-10',
      end: '2027-01-10',
      waitsFor: ['apply'],
      deadline: { day: '2027-01-10', why: { id: 'payAtOnce', weight: 'policy' } },
    });
  });
});

describe('a route of its own', () => {
  it('together first: the application is made within the 90 days of the visit', () => {
    const { tasks, filing: sent, together } = plan(abroadTogether);
    expect(together?.day).toBe('2027-01-24'); // two weeks after the certificate is there
    expect(sent?.received).toBe('2027-01-24');
    expect(tasks.find(({ id }) => id === 'apply')?.deadline).toMatchObject({
      day: '2027-04-23', // 24 January is the first day
      why: { id: 'visaFree' },
    });
  });

  it('together first: the papers are made ready at home, and then they travel', () => {
    const first = plan(abroadTogether);
    expect(task(first, 'travel').waitsFor).toContain('legalise/marriageCertificate/both');
    expect(task(first, 'travel').start).toBe(task(first, 'legalise/marriageCertificate/both').end);
    expect(task(first, 'apply').waitsFor).toEqual(expect.arrayContaining(['travel', 'registerMunicipality']));
    const early = plan(abroadTogether, { done: { travel: '2026-11-20' } }); // without them: they are still to get
    expect(task(early, 'obtain/marriageCertificate/both').doneOn).toBeNull();
    expect(task(early, 'apply').waitsFor).toContain('legalise/marriageCertificate/both');
  });

  it('together first: nobody travels so early that the 90 days are over before the application is possible', () => {
    const incomes: Answers['incomes'] = [{ kind: 'benefit', benefit: 'pension', gross: 3000, per: 'month' }];
    const young = plan({ ...abroadTogether, incomes, partnerBornOn: '2006-09-18' }); // 21 on 18 September 2027
    expect(young.filing?.received).toBe('2027-09-18');
    expect(addDays(young.together?.day ?? '', 89)).toBe('2027-09-18');
    expect(task(young, 'travel').earliest.start.why.id).toBe('visaFree');
    expect(task(young, 'travel').start).toBe(addDays(young.together?.day ?? '', -14));
    // Nor so early that the declaration of the employer, which is made ready before, is over three months old by then.
    const employed = plan({ ...abroadTogether, partnerBornOn: '2006-09-18' });
    expect(task(employed, 'obtain/employerDeclaration/sponsor').end).toBe('2027-06-18');
    expect([employed.together?.day, employed.filing?.received]).toEqual(['2027-07-02', '2027-09-18']);
  });

  it('together first: who has travelled must apply by the 90th day; papers that take longer follow', () => {
    const travelled = (travel: string) => plan(abroadTogether, { done: { travel, registerMunicipality: travel } });
    expect(task(travelled('2026-11-20'), 'apply').deadline).toMatchObject({ day: '2027-02-17' });
    const short = travelled('2026-10-01'); // until 29 December; the certificate comes on 10 January
    expect([short.papersFollow, short.filing?.received, short.broken]).toEqual([true, '2026-11-22', []]);
    expect(travelled('2026-08-01').broken).toMatchObject([{ why: { id: 'visaFree' }, lastDay: '2026-10-29' }]);
  });

  it('at the embassy: the form is posted within three weeks of the appointment', () => {
    const { tasks } = plan({ sponsorLivesIn: 'SG' });
    const [appointment, post] = ['missionAppointment', 'sendByPost'].map((id) => tasks.find((one) => one.id === id));
    expect(post?.deadline).toMatchObject({ day: addDays(appointment?.end ?? '', 21), why: { id: 'postWithin' } });
    expect((post?.start ?? '') <= (post?.deadline?.day ?? '')).toBe(true);
    expect(appointment?.end).toBe('2026-12-20'); // not earlier: the certificate comes on 10 January
  });

  it('an extension is received from three months before the end of the permit, to the day before it ends', () => {
    const early = plan({ ...extension, ...atOnce });
    expect(early.filing?.received).toBe('2027-02-28'); // three months before 31 May
    expect(task(early, 'apply').earliest.end).toMatchObject({ why: { id: 'windowOpens' } });
    expect(task(early, 'apply').deadline).toMatchObject({
      day: '2027-05-30',
      why: { id: 'windowCloses', weight: 'statutory', day: '2027-05-31', sources: ['Vb 3.80'] },
    });
    expect(early.papersFollow).toBe(false);
  });

  it.each<[string, Answers]>([
    ['an extension', extension],
    ['a change', change],
  ])('%s is sent before the permit ends, though the papers take longer: those follow', (_, answers) => {
    const inTime = plan({ ...answers, partnerDutchPermitEndsOn: '2027-01-11' }); // the day after the certificate comes
    expect([inTime.papersFollow, inTime.filing?.received]).toEqual([false, '2027-01-10']);
    const follows = plan({ ...answers, partnerDutchPermitEndsOn: '2027-01-10' });
    expect([follows.papersFollow, follows.broken]).toEqual([true, []]);
    expect(follows.filing?.received).toBe('2026-11-22');
    expect(task(follows, 'apply').waitsFor).toEqual([]);
    expect(task(follows, 'apply').deadline).toMatchObject({ day: '2027-01-09', why: { id: 'windowCloses' } });
    expect(task(follows, 'legalise/marriageCertificate/both').end).toBe('2027-01-10');
  });

  it.each<[string, Answers, string]>([
    ['on paper it comes two days too late', { digid: 'none', partnerDutchPermitEndsOn: '2026-11-25' }, '2026-11-26'],
    ['the permit ends today', { partnerDutchPermitEndsOn: '2026-11-22' }, '2026-11-22'],
    ['the permit has ended', { partnerDutchPermitEndsOn: '2026-11-20' }, '2026-11-22'],
  ])('an extension that is too late without the papers too is sent at once, and told: %s', (_, answers, firstDay) => {
    const late = plan({ ...extension, ...answers });
    expect([late.papersFollow, late.filing?.received]).toEqual([true, firstDay]);
    expect(late.broken).toMatchObject([
      {
        why: { id: 'windowCloses' },
        task: 'apply',
        lastDay: addDays(answers.partnerDutchPermitEndsOn ?? '', -1),
        firstDay,
      },
    ]);
  });

  it('papers only follow where a last day to apply asks for it', () => {
    expect(plan().papersFollow).toBe(false);
    expect(plan({ examPassedOn: '2025-12-22' }).papersFollow).toBe(false); // that day is of the exam
    const sent = plan({ ...extension, partnerDutchPermitEndsOn: '2026-12-31' }, { done: { apply: '2026-11-20' } });
    expect([sent.papersFollow, sent.broken]).toEqual([false, []]);
  });

  it('the family of a refugee applies by a day', () => {
    expect(task(plan(foreignSponsor('asylumRefugee')), 'apply').deadline).toMatchObject({
      day: '2027-01-01',
      why: { id: 'routeUntil', weight: 'statutory' },
    });
    const slow = plan(foreignSponsor('asylumRefugee'), { days: { 'obtain/partnerPassport/partner': 100 } });
    expect([slow.papersFollow, slow.broken]).toEqual([true, []]);
    expect(slow.filing).toMatchObject({ sent: '2026-11-22', received: '2026-11-26' });
    expect(task(slow, 'obtain/partnerPassport/partner').end).toBe('2027-03-02');
    const late = plan(foreignSponsor('asylumRefugee'), { on: '2026-12-31' });
    expect([late.papersFollow, late.filing?.received]).toEqual([true, '2027-01-04']); // four days by post
    expect(late.broken).toMatchObject([{ why: { id: 'routeUntil' }, lastDay: '2027-01-01', firstDay: '2027-01-04' }]);
  });

  it('with subsidiary protection nothing is sent before it may be received', () => {
    const { filing: sent, broken } = plan(foreignSponsor('asylumSubsidiary'));
    expect(sent).toEqual({ task: 'apply', sent: '2028-09-27', received: '2028-10-01', isDone: false, isDated: true });
    expect(broken).toEqual([]);
  });

  it('for a permit of before the new law nobody can say yet whether that first day holds', () => {
    const weight = (asylumGrantedOn: string) =>
      task(plan({ ...foreignSponsor('asylumSubsidiary'), asylumGrantedOn }), 'apply').earliest.end.why.weight;
    expect([weight('2026-06-11'), weight('2026-06-12')]).toEqual(['estimate', 'statutory']);
  });

  it('under EU law the journey waits for no papers, and the application waits for both', () => {
    const eu = plan({ sponsorNationalities: ['DE'] });
    expect(task(eu, 'travel').waitsFor).toEqual([]);
    expect(task(eu, 'apply').waitsFor).toEqual(
      expect.arrayContaining(['legalise/marriageCertificate/both', 'travel', 'registerMunicipality']),
    );
  });

  it('under EU law the IND has six months', () => {
    const eu = plan({ sponsorNationalities: ['DE'] });
    expect(task(eu, 'decision').deadline).toMatchObject({ day: addMonths(eu.filing?.received ?? '', 6) });
  });

  it('an EU citizen applies for nothing', () => {
    const { filing: sent, range, together } = plan({ partnerNationalities: ['PL'] });
    expect([sent, range, together?.day]).toEqual([null, [], '2026-12-06']);
  });

  it('who is in the Netherlands with a permit is together already', () => {
    expect(plan(change).together).toBeNull();
  });
});
