import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Download } from '@playwright/test';
import { loadLanguage } from '@/lib/messages/languages';
import { textsOf } from '@/lib/messages/texts';
import { utrechtAndNairobi } from './support/couples';
import { getsLetter } from './support/plan';
import type { Interview } from './support/interview';
import { expect, test } from './support/test';

test.beforeEach(async ({ couple }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('plan');
});

test('the partner gets a calendar file in another language, with the days of the plan', async ({ couple }) => {
  const dutch = textsOf(await loadLanguage('nl'));
  const file = await saves(couple, 'partner', 'Nederlands');
  expect(file.suggestedFilename()).toBe('verblijfwijzer-partner-nl.ics');
  const events = await eventsOf(file);
  const travel = dutch.t('ui.plan.entry.begin', { task: dutch.t('plan.tasks.travel') });
  expect(events).toContainEqual(expect.objectContaining({ summary: travel, day: '2027-05-17', alarms: 1 }));
  const registration = dutch.t('ui.plan.entry.lastDay', { task: dutch.t('plan.tasks.registerMunicipality') });
  expect(events).toContainEqual(expect.objectContaining({ summary: registration, day: '2027-06-07', alarms: 2 }));
});

test('a later file has the same ids with other days, so that a calendar replaces what it has', async ({
  couple,
  page,
}) => {
  const first = await eventsOf(await saves(couple, 'partner', 'English'));
  await page.clock.setFixedTime(new Date('2026-11-25T10:00:00+01:00'));
  await getsLetter(couple, 'acknowledged', { on: '2026-09-04', receivedOn: '2026-09-01', decideBy: '2026-12-01' });
  const second = await eventsOf(await saves(couple, 'partner', 'English'));
  const travel = (events: typeof first) => events.find(({ uid }) => uid.startsWith('travel-begin'));
  expect(travel(second)?.uid).toBe(travel(first)?.uid);
  expect(travel(second)?.day).not.toBe(travel(first)?.day);
  expect(travel(second)?.sequence).toBeGreaterThan(travel(first)?.sequence ?? 0);
});

test('without a connection the page says that the file could not be made, and then makes it', async ({
  couple,
  context,
}) => {
  const { t } = couple.texts;
  const group = files(couple, 'sponsor');
  await group.getByRole('button').waitFor();
  await context.setOffline(true);
  await couple.hands.press(group.getByRole('button'));
  await expect(group.getByRole('alert')).toHaveText(t('ui.plan.calendarFailed'));
  await context.setOffline(false);
  expect((await saves(couple, 'sponsor', 'English')).suggestedFilename()).toBe('verblijfwijzer-sponsor-en.ics');
  await expect(group.getByRole('alert')).toBeEmpty();
});

function files({ page, texts: { t } }: Interview, person: 'sponsor' | 'partner') {
  return page.getByRole('group', { name: t(`ui.plan.listFor.${person}`), exact: true });
}

async function saves(couple: Interview, person: 'sponsor' | 'partner', language: string): Promise<Download> {
  const group = files(couple, person);
  await group.getByLabel(couple.texts.t('ui.plan.calendarLanguage')).selectOption(language);
  const download = couple.page.waitForEvent('download');
  await couple.hands.press(group.getByRole('button'));
  return download;
}

/** What another program reads in the file. */
async function eventsOf(file: Download) {
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      day: event.startDate.toString(),
      sequence: event.sequence,
      alarms: component.getAllSubcomponents('valarm').length,
    };
  });
}
