import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../messages/languages';
import { locales } from '../messages/locales';
import { textsOf } from '../messages/texts';
import type { Person } from '../plan/agenda';
import { entriesFor, type Entry } from '../plan/entries';
import type { Plan } from '../plan/plan';
import { plan } from '../testing/plans';
import { entryCategory, entryText, entryTitle } from './entryWords';

const texts = textsOf(await loadLanguage('en'));
const { t, day } = texts;

function entry(of: Plan, id: string): Entry {
  const found = (['sponsor', 'partner'] as const)
    .flatMap((person) => entriesFor(of, person))
    .find((one) => one.id === id);
  if (!found) throw new Error(`no ${id} in the plan`);
  return found;
}

function lines(of: Plan, id: string, person: Person): string[] {
  return entryText(entry(of, id), of, person, texts).split('\n');
}

const fresh = plan();
const arrived = plan(
  {},
  { on: '2027-06-02', done: { travel: '2027-06-01', 'legalise/birthCertificatePartner/partner': '2027-05-01' } },
);

describe.each(locales)('titles in the language %s', (locale) => {
  it('name papers as the reader would', async () => {
    const words = textsOf(await loadLanguage(locale));
    const birth = entry(fresh, 'obtain-birthCertificatePartner-partner-begin-partner');
    const forPartner = words.t('plan.papersForPartner.birthCertificatePartner');
    expect(entryTitle(birth, 'partner', words)).toContain(forPartner);
    expect(entryTitle(birth, 'partner', words)).not.toContain(words.t('documents.birthCertificatePartner.name'));
  });
});

describe('an entry that tells to begin', () => {
  it('says what comes first, when it is ready and when it must begin at the latest', () => {
    const { task } = entry(fresh, 'legalise-marriageCertificate-both-begin-sponsor');
    const [first, ready, latest, note] = lines(fresh, 'legalise-marriageCertificate-both-begin-sponsor', 'sponsor');
    const before = t('plan.tasks.obtain', { paper: t('documents.marriageCertificate.name') });
    expect(first).toBe(t('ui.plan.entryWaits', { tasks: before }));
    expect(ready).toBe(t('ui.plan.entryReady', { day: day(task.end) }));
    expect(latest).toBe(t('ui.plan.entryLatest', { day: day(task.latest.start?.day ?? '') }));
    expect(note).toBe(t('ui.plan.entryNote'));
  });

  it('names what comes first as the reader would', () => {
    const [first] = lines(fresh, 'legalise-birthCertificatePartner-partner-begin-partner', 'partner');
    const before = t('plan.tasks.obtain', { paper: t('plan.papersForPartner.birthCertificatePartner') });
    expect(first).toBe(t('ui.plan.entryWaits', { tasks: before }));
  });

  it('leaves out what is done, and a day on which it would be ready before it begins', () => {
    const told = lines(arrived, 'naturalisation-begin-partner', 'partner');
    expect(told).toEqual([t('ui.plan.entryWaits', { tasks: t('plan.tasks.collectCard') }), t('ui.plan.entryNote')]);
    const registered = lines(arrived, 'registerMunicipality-begin-partner', 'partner').join();
    expect(registered).not.toContain(t('plan.tasks.travel'));
  });

  it('does not tell to begin on a day that is past', () => {
    const begun = plan({}, { started: { 'legalise/marriageCertificate/both': '2026-11-02' } });
    const told = lines(begun, 'legalise-marriageCertificate-both-begin-sponsor', 'sponsor').join();
    expect(told).not.toContain(day('2026-11-02'));
  });
});

describe('a last day', () => {
  it('says when the thing is ready, why that is the last day and how hard it is, and not when to begin', () => {
    const [ready, deadline, ...rest] = lines(arrived, 'registerMunicipality-lastDay-partner', 'partner');
    expect(ready).toBe(t('ui.plan.entryReady', { day: '2 June 2027' }));
    expect(deadline).toMatch(/^Last day 7 June 2027: .*5 days/);
    expect(rest).toEqual([t('plan.weights.statutory'), t('ui.plan.entryNote')]);
  });

  it('is sorted by how hard it is; other entries are not sorted', () => {
    expect(entryCategory(entry(arrived, 'registerMunicipality-lastDay-partner'), texts)).toBe(
      t('plan.weights.statutory'),
    );
    expect(entryCategory(entry(arrived, 'registerMunicipality-begin-partner'), texts)).toBeNull();
  });
});

it('what is expected from the IND is told with what it waits for', () => {
  const told = lines(fresh, 'decision-expected-partner', 'partner');
  expect(told[0]).toBe(t('ui.plan.entryWaits', { tasks: t('plan.tasks.apply') }));
});

it('what is done says on which day', () => {
  expect(lines(arrived, 'travel-begin-partner', 'partner')).toEqual([
    t('ui.plan.doneOn', { day: '1 June 2027' }),
    t('ui.plan.entryNote'),
  ]);
});
