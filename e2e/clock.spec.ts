import type { Day } from '@/lib/rules/day';
import { utrechtAndNairobi } from './support/couples';
import { errorsOf } from './support/errors';
import { expect, test } from './support/test';

/* Devices whose clock is wrong, or stands at either end of the world. */

const { answers } = utrechtAndNairobi;
const pages = ['check', 'answers', 'result', 'plan', 'print'] as const;

interface Clock {
  moment: string;
  /** The day in the Netherlands at that moment. */
  today: Day;
  /** Whether the guide knows the amounts of that day. */
  published?: true;
}
const clocks: Record<string, Clock> = {
  'in 1970': { moment: '1970-01-01T00:00:01Z', today: '1970-01-01' },
  'in 2000': { moment: '2000-02-29T12:00:00Z', today: '2000-02-29' },
  'a year early': { moment: '2025-11-22T12:00:00Z', today: '2025-11-22', published: true },
  'a year late': { moment: '2027-11-22T12:00:00Z', today: '2027-11-22' },
  'in 2038': { moment: '2038-01-19T03:14:08Z', today: '2038-01-19' },
  'at the end of the calendar': { moment: '9999-12-31T22:59:00Z', today: '9999-12-31' },
  'after the end of the calendar': { moment: '9999-12-31T23:30:00Z', today: '9999-12-31' },
};

for (const [when, { moment, today, published }] of Object.entries(clocks)) {
  test(`on a device whose clock is ${when} every page opens, says its day and guesses no amount`, async ({
    couple,
    page,
  }) => {
    const { t, day } = couple.texts;
    const errors = errorsOf(page);
    await couple.has({ answers });
    const kept = await couple.saved();
    await page.clock.setFixedTime(new Date(moment));
    for (const path of pages) {
      await couple.opens(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await couple.opens('result');
    await expect(page.getByText(t('ui.filing.judged', { filing: day(today) })).first()).toBeVisible();
    const unknown = page.getByText(t('ui.result.feeNotPublished', { filing: day(today) }));
    if (published) await expect(unknown).toHaveCount(0);
    else await expect(unknown.first()).toBeVisible();
    expect(errors).toEqual([]);
    expect(await couple.saved()).toBe(kept);
  });
}

for (const timezoneId of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
  test.describe(`in the time zone ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('today is the day in the Netherlands, on every page', async ({ couple, page }) => {
      const { t, day } = couple.texts;
      const errors = errorsOf(page);
      await couple.has({ answers });
      await page.clock.setFixedTime(new Date('2026-11-22T10:30:00Z')); // the 23rd in one, still the 21st in the other
      for (const path of ['answers', 'result'] as const) {
        await couple.opens(path);
        await expect(page.getByText(t('ui.filing.judged', { filing: day('2026-11-22') })).first()).toBeVisible();
      }
      for (const path of ['plan', 'print'] as const) {
        await couple.opens(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
      expect(errors).toEqual([]);
    });
  });
}

test('each page judges on the day it is opened, also when the year has turned meanwhile', async ({ couple, page }) => {
  const { t, day } = couple.texts;
  await couple.has({ answers });
  await page.clock.setFixedTime(new Date('2026-12-31T22:59:00Z'));
  await couple.opens('answers');
  await expect(page.getByText(t('ui.filing.judged', { filing: day('2026-12-31') }))).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-12-31T23:01:00Z'));
  await page.getByRole('link', { name: t('ui.answers.toResult') }).click();
  await expect(page.getByText(t('ui.filing.judged', { filing: day('2027-01-01') })).first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText(t('ui.result.feeNotPublished', { filing: day('2027-01-01') }));
});

test('a page left open over New Year judges on the new day when it is looked at again', async ({ couple, page }) => {
  const { t, day } = couple.texts;
  const judged = (today: Day) => page.getByText(t('ui.filing.judged', { filing: day(today) })).first();
  await couple.has({ answers });
  await page.clock.setFixedTime(new Date('2026-12-31T22:59:00Z'));
  await couple.opens('result');
  await expect(judged('2026-12-31')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-12-31T23:01:00Z'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(judged('2027-01-01')).toBeVisible();
});

test('the clock goes back and the answers stay', async ({ couple, page }) => {
  await couple.has({ answers });
  const kept = await couple.saved();
  await page.clock.setFixedTime(new Date('1985-06-01T12:00:00Z')); // before the sponsor is born
  await couple.opensQuestion('sponsorBornOn');
  await couple.seesGiven('sponsorBornOn', '1990-05-14');
  await couple.opens('plan');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await couple.saved()).toBe(kept);
});
