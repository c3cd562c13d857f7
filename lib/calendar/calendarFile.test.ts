import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadLanguage } from '../messages/languages';
import { textsOf } from '../messages/texts';
import type { Person } from '../plan/agenda';
import { entriesFor } from '../plan/entries';
import type { Plan } from '../plan/plan';
import type { Answers } from '../rules/answers';
import { child, foreignSponsor, job } from '../testing/couple';
import { plan, type Told } from '../testing/plans';
import { addDays } from '../rules/day';
import { calendarFile, calendarFileName } from './calendarFile';

const texts = textsOf(await loadLanguage('en'));
const NOW = new Date('2026-11-22T10:00:00Z');
const people = ['sponsor', 'partner'] as const;

const visiting: Answers = { partnerNationalities: ['US'], partnerLivesIn: 'NL', arrivedOn: '2026-11-01' };
const couples: Record<string, [answers?: Answers, told?: Told]> = {
  'that has just begun': [],
  'whose partner is here on a visit': [visiting],
  'whose partner must still pass the exam': [{ examStatus: 'notYet' }],
  'that is not married and brings two children': [{ relationship: 'unmarried', children: [child(), child()] }],
  'whose partner needs no mvv': [{ partnerNationalities: ['JP'] }],
  'with a sponsor from abroad who has several jobs': [{ ...foreignSponsor('permanent'), incomes: [job(), job()] }],
  'that wants to be together by a day': [{}, { wish: { kind: 'togetherBy', day: '2027-12-24' } }],
  'that waits for the IND': [
    {},
    {
      on: '2027-02-01',
      letters: {
        acknowledged: { on: '2027-01-05', receivedOn: '2027-01-02', decideBy: '2027-04-02' },
        papersAsked: { on: '2027-01-20', answerBy: '2027-02-17' },
      },
    },
  ],
  'that heard no': [{}, { on: '2027-03-05', letters: { refused: { on: '2027-03-01' } } }],
  'that has come together': [
    {},
    {
      on: '2027-06-05',
      letters: { approved: { on: '2027-04-01' }, mvv: { on: '2027-05-01', until: '2027-07-30' } },
      done: { travel: '2027-06-01', registerMunicipality: '2027-06-04' },
    },
  ],
};
const plans = Object.entries(couples).map(([who, told]) => ({ who, plan: plan(...told) }));

interface Read {
  uid: string;
  title: string;
  day: string;
  isWholeDay: boolean;
  until: string;
  rings: string[];
  status: string | null;
  version: number;
}

/** Reads a file with ical.js, which is not what wrote it. */
function calendar(file: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(file));
}

function events(file: string): Read[] {
  return calendar(file).getAllSubcomponents('vevent').map(read);
}

function read(component: ICAL.Component): Read {
  const { uid, summary, startDate, endDate, sequence } = new ICAL.Event(component);
  const status = component.getFirstPropertyValue('status');
  return {
    uid,
    title: summary,
    day: startDate.toString(),
    isWholeDay: startDate.isDate && endDate.isDate,
    until: endDate.toString(),
    rings: component.getAllSubcomponents('valarm').map((alarm) => ringsAt(alarm, startDate)),
    status: typeof status === 'string' ? status : null,
    version: sequence,
  };
}

function byId(file: string): Map<string, Read> {
  return new Map(events(file).map((event) => [event.uid, event]));
}

/** The moment, on the clock of whoever has the calendar. */
function ringsAt(alarm: ICAL.Component, start: ICAL.Time): string {
  const trigger = alarm.getFirstPropertyValue('trigger');
  if (!(trigger instanceof ICAL.Duration)) throw new Error('the reminder is not told from the day itself');
  expect(alarm.getFirstProperty('trigger')?.getParameter('related')).toBe('START');
  expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
  expect(alarm.getFirstPropertyValue('description')).toBeTruthy();
  const at = start.clone();
  at.isDate = false;
  at.addDuration(trigger);
  return at.toString();
}

function fileFor(of: Plan, person: Person = 'sponsor', now = NOW): string {
  return calendarFile(of, person, texts, now);
}

const nineOn = (day: string, daysBefore: number) => {
  const date = new Date(`${day}T09:00:00Z`);
  date.setUTCDate(date.getUTCDate() - daysBefore);
  return date.toISOString().slice(0, 19);
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(plans)('the calendar of a couple $who', ({ plan: theirs }) => {
  it.each(people)('has each day of the %s, as a whole day that leaves the diary free', (person) => {
    const found = events(fileFor(theirs, person));
    for (const { id, day, alarms } of entriesFor(theirs, person)) {
      const event = found.find(({ uid }) => uid === `${id}@verblijfwijzer`);
      expect(event).toMatchObject({ day, isWholeDay: true, until: nineOn(day, -1).slice(0, 10), status: null });
      expect(event?.rings).toEqual(alarms.map((days) => nineOn(day, days)));
    }
    const valuesOf = (name: string) => {
      const components = calendar(fileFor(theirs, person)).getAllSubcomponents('vevent');
      return new Set(components.map((event) => event.getFirstPropertyValue(name)));
    };
    expect(valuesOf('transp')).toEqual(new Set(['TRANSPARENT']));
    expect(valuesOf('x-microsoft-cdo-busystatus')).toEqual(new Set(['FREE']));
  });

  it('has nothing but those days, and the last days of what is done as cancelled', () => {
    for (const person of people) {
      const ids = entriesFor(theirs, person).map(({ id }) => `${id}@verblijfwijzer`);
      const others = events(fileFor(theirs, person)).filter(({ uid }) => !ids.includes(uid));
      expect(others.every(({ uid, status }) => status === 'CANCELLED' && uid.includes('-lastDay-'))).toBe(true);
    }
  });

  it('gives every entry an id that no other has, also not in the calendar of the other', () => {
    const uids = people.flatMap((person) => events(fileFor(theirs, person)).map(({ uid }) => uid));
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('gives only the papers for the municipality a last day of their own: the day to have them there', () => {
    const papers = people.flatMap((person) => entriesFor(theirs, person)).filter(({ task }) => task.paper);
    const register = theirs.tasks.find(({ id }) => id === 'registerMunicipality');
    for (const { what, day, task } of papers) {
      const isForArrival = task.paper?.atStage === 'arrival' && register?.doneOn === null;
      const isSame = (other: typeof task) => other.paper?.id === task.paper?.id && other.paper?.of === task.paper?.of;
      const parts = theirs.tasks.filter(isSame);
      const after = parts.slice(parts.indexOf(task) + 1).reduce((days, part) => days + part.days, 0);
      if (what === 'lastDay') expect([isForArrival, addDays(day, after)]).toEqual([true, register?.start]);
      else expect(task.deadline === null).toBe(!isForArrival || task.doneOn !== null);
    }
  });

  it('cancels the last day of everything that was done on a day that is told', () => {
    for (const person of people) {
      const done = theirs.tasks.filter(({ who, doneOn }) => {
        return doneOn !== null && doneOn !== 'undated' && (who === person || who === 'both' || who === 'ind');
      });
      const cancelled = events(fileFor(theirs, person)).filter(({ status }) => status === 'CANCELLED');
      const expected = done.map(({ id }) => `${id.replaceAll('/', '-')}-lastDay-${person}@verblijfwijzer`);
      expect(cancelled.map(({ uid }) => uid).toSorted()).toEqual(expected.toSorted());
      expect(cancelled.flatMap(({ rings }) => rings)).toEqual([]);
    }
  });
});

describe('a calendar that is read again', () => {
  it('has the same entries with other days when only the days have changed', () => {
    const earlier = byId(fileFor(plan(), 'partner'));
    const later = byId(fileFor(plan({}, { decision: 'extended' }), 'partner', new Date('2026-11-23T08:00:00Z')));
    expect([...later.keys()].sort()).toEqual([...earlier.keys()].sort());
    expect([...later.values()].some(({ uid, day }) => day !== earlier.get(uid)?.day)).toBe(true);
  });

  it('has a higher version with every second', () => {
    const moments = ['2026-11-22T10:00:00Z', '2026-11-22T10:00:01Z', '2031-01-01T00:00:00Z'];
    const versions = moments.map((now) =>
      events(fileFor(plan(), 'sponsor', new Date(now))).map((event) => event.version),
    );
    const [first = [], second = [], third = []] = versions.map((all) => [...new Set(all)]);
    expect(first).toEqual([(Date.UTC(2026, 10, 22, 10) - Date.UTC(2026, 0, 1)) / 1000]);
    expect(second).toEqual([(first[0] ?? 0) + 1]);
    expect(third[0]).toBeGreaterThan(second[0] ?? Infinity);
  });

  it.each([
    ['in 1970', '1970-01-01T00:00:00Z', 0, '1970-01-01T00:00:00Z'],
    ['at the end of 9999', '9999-12-31T23:59:59Z', 2 ** 31 - 1, '9999-12-31T23:59:59Z'],
  ])('is a whole calendar when the clock stands %s', (_, now, version, stamp) => {
    const file = fileFor(plan(), 'sponsor', new Date(now));
    expect(new Set(events(file).map((event) => event.version))).toEqual(new Set([version]));
    const [event] = calendar(file).getAllSubcomponents('vevent');
    expect(String(event?.getFirstPropertyValue('dtstamp'))).toBe(stamp);
    expect(String(event?.getFirstPropertyValue('last-modified'))).toBe(stamp);
  });

  it('turns what told to begin, or to expect something, into what is done', () => {
    const before = byId(fileFor(plan()));
    const progress: Told = { on: '2027-04-05', letters: { approved: { on: '2027-04-01' } } };
    const after = byId(fileFor(plan({}, { ...progress, done: { apply: '2027-01-04' } })));
    const toBegin = before.get('apply-begin-sponsor@verblijfwijzer')?.title ?? '';
    expect(toBegin).toMatch(/^Send /); // a thing to do, on its day
    expect(after.get('apply-begin-sponsor@verblijfwijzer')).toMatchObject({ day: '2027-01-04', rings: [] });
    expect(after.get('apply-begin-sponsor@verblijfwijzer')?.title).toBe(`Done: ${toBegin}`);
    expect(before.get('decision-expected-sponsor@verblijfwijzer')?.title).toMatch(/^Expected: /);
    expect(after.get('decision-expected-sponsor@verblijfwijzer')).toMatchObject({ day: '2027-04-01', rings: [] });
  });

  it('cancels a last day, and its reminders, once the thing is done', () => {
    const uid = 'registerMunicipality-lastDay-partner@verblijfwijzer';
    const done = { travel: '2027-06-01', 'legalise/birthCertificatePartner/partner': '2027-05-01' };
    const told: Told = { on: '2027-06-05', done };
    expect(byId(fileFor(plan({}, told), 'partner')).get(uid)).toMatchObject({
      status: null,
      rings: ['2027-05-24T09:00:00', '2027-06-04T09:00:00'],
    });
    const registered: Told = { ...told, done: { ...done, registerMunicipality: '2027-06-04' } };
    const event = byId(fileFor(plan({}, registered), 'partner')).get(uid);
    expect(event).toMatchObject({ status: 'CANCELLED', day: '2027-06-04', rings: [] });
    expect(event?.title).toMatch(/^Done: /);
  });

  it('has the last day of the visit, with two warnings, once the day of arrival is told', () => {
    const uid = 'apply-lastDay-sponsor@verblijfwijzer';
    expect(byId(fileFor(plan(visiting), 'sponsor')).get(uid)).toMatchObject({ day: '2027-01-29' });
    expect(byId(fileFor(plan(visiting), 'sponsor')).get(uid)?.rings).toHaveLength(2);
    const untold = { partnerNationalities: ['US'], partnerLivesIn: 'NL' } satisfies Answers;
    expect(byId(fileFor(plan(untold), 'sponsor')).has(uid)).toBe(false);
  });

  it('has nothing that is only to be done when somebody asks for it', () => {
    const file = fileFor(plan({ ...foreignSponsor('familyMember'), relationship: 'unmarried' }), 'partner');
    expect(
      [...byId(file).keys()].filter((id) => /^(civicIntegration|independentPermit|supplyMissing)/.test(id)),
    ).toEqual([]);
    expect([...byId(file).keys()].some((id) => id.startsWith('naturalisation'))).toBe(true);
  });

  it('cancels the last day of a paper for the municipality too', () => {
    const [paper, uid] = ['obtain/birthCertificatePartner/partner', 'obtain-birthCertificatePartner-partner'];
    const lastDay = `${uid}-lastDay-partner@verblijfwijzer`;
    const toGet = byId(fileFor(plan(), 'partner')).get(lastDay);
    expect(toGet).toMatchObject({ status: null, day: '2027-05-03' }); // 28 days to legalise it before 31 May
    expect(toGet?.rings).toHaveLength(2);
    const got = byId(fileFor(plan({}, { done: { [paper]: '2026-11-20' } }), 'partner'));
    expect(got.get(`${uid}-begin-partner@verblijfwijzer`)?.title).toMatch(/^Done: /);
    expect(got.get(lastDay)).toMatchObject({ status: 'CANCELLED', day: '2026-11-20', rings: [] });
  });

  it('has nothing by chance: the same plan at the same moment is the same file', () => {
    expect(fileFor(plan())).toBe(fileFor(plan()));
  });
});

it('a leap day is a whole day too', () => {
  const theirs = plan({}, { on: '2028-03-10', done: { travel: '2028-02-29' } });
  const found = events(fileFor(theirs, 'partner', new Date('2028-03-10T10:00:00Z')));
  expect(found).toContainEqual(
    expect.objectContaining({ uid: 'travel-begin-partner@verblijfwijzer', day: '2028-02-29', until: '2028-03-01' }),
  );
});

it('the file is the same wherever the device is', () => {
  const offsets = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Amsterdam'].map((zone) => {
    vi.stubEnv('TZ', zone);
    return { minutes: new Date(2026, 0, 1).getTimezoneOffset(), file: fileFor(plan()) };
  });
  expect(offsets.map(({ minutes }) => minutes)).toEqual([-840, 480, -60]);
  expect(new Set(offsets.map(({ file }) => file)).size).toBe(1);
});

it('a calendar has a name, in the language of its texts, and says what made it', async () => {
  const dutch = textsOf(await loadLanguage('nl'));
  const read = calendar(calendarFile(plan(), 'partner', dutch, NOW));
  expect(read.getFirstPropertyValue('prodid')).toBe('-//Verblijfwijzer//Plan//NL');
  expect(read.getFirstPropertyValue('name')).toBe(dutch.t('ui.plan.calendarName'));
  expect(read.getFirstPropertyValue('x-wr-calname')).toBe(dutch.t('ui.plan.calendarName'));
  expect(read.getFirstPropertyValue('version')).toBe('2.0');
  expect(read.getFirstPropertyValue('method')).toBe('PUBLISH');
});

it('the partner reads of papers as their own', () => {
  const found = byId(fileFor(plan(), 'partner')).get(
    'obtain-birthCertificatePartner-partner-begin-partner@verblijfwijzer',
  );
  expect(found?.title).toContain(texts.t('plan.papersForPartner.birthCertificatePartner'));
});

it('the name of the file says whose it is and in which language, and no more', () => {
  expect(calendarFileName('partner', 'nl')).toBe('verblijfwijzer-partner-nl.ics');
});
