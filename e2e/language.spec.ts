import { utrechtAndNairobi } from './support/couples';
import { errorsOf } from './support/errors';
import { expect, test } from './support/test';

/* The language of the page is the one in its address. What the device says about itself is not looked at. */

test('a device in Egypt gets the same page, to the letter', async ({ couple, browser }) => {
  const arabic = await browser.newContext({ locale: 'ar-EG', extraHTTPHeaders: { 'Accept-Language': 'xx;q=9,*;;,-' } });
  await arabic.clock.setFixedTime(new Date('2026-11-22T10:00:00+01:00'));
  const elsewhere = couple.at(await arabic.newPage());
  const read = [];
  for (const one of [couple, elsewhere]) {
    await one.has({ answers: utrechtAndNairobi.answers });
    await one.opens('result');
    await expect(one.page.getByText(one.texts.t('steps.naturalisation.title')).first()).toBeVisible();
    read.push(await one.page.getByRole('main').innerText());
  }
  expect(read[1]).toBe(read[0]);
  await arabic.close();
});

test('no page asks the device which languages it speaks', async ({ couple, page }) => {
  const errors = errorsOf(page);
  await page.addInitScript(() => {
    for (const name of ['language', 'languages']) {
      Object.defineProperty(Navigator.prototype, name, {
        get() {
          throw new Error(`somebody read ${name}`);
        },
      });
    }
  });
  await couple.has({ answers: utrechtAndNairobi.answers });
  await page.goto('/');
  await expect(page.getByRole('main')).toBeVisible();
  for (const path of ['start', 'check', 'answers', 'result', 'plan', 'print', 'about'] as const) {
    await couple.opens(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(errors).toEqual([]);
});
