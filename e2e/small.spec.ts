import { amsterdamAndBoston, rotterdamAndDavao, utrechtAndNairobi } from './support/couples';
import { fitsSmallScreen } from './support/small';
import { seesResult } from './support/result';
import { expect, test } from './support/test';

test.describe.configure({ timeout: 90_000 });

test.describe('on a small phone, 360 px wide', () => {
  test.use({ language: 'nl', viewport: { width: 360, height: 640 }, hasTouch: true });

  test('Utrecht and Nairobi go all the way without scrolling sideways or aiming at small things', async ({
    couple,
    page,
  }) => {
    await couple.comesIn();
    await couple.goesThrough(utrechtAndNairobi.answers, () => fitsSmallScreen(page));
    await couple.opens('result');
    await seesResult(couple, utrechtAndNairobi);
    await fitsSmallScreen(page);
  });

  test('so do the other pages', async ({ couple, page }) => {
    await page.goto('/');
    await fitsSmallScreen(page);
    for (const path of ['start', 'about', 'answers', 'result', 'print'] as const) {
      await couple.opens(path);
      await fitsSmallScreen(page);
    }
    await couple.has({ answers: rotterdamAndDavao.answers });
    for (const path of ['answers', 'result', 'plan', 'print'] as const) {
      await couple.opens(path);
      await fitsSmallScreen(page);
    }
  });
});

test.describe('at 400 % zoom, 320 px wide', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('Amsterdam and Boston come to their result', async ({ couple, page }) => {
    await couple.comesIn();
    await couple.goesThrough(amsterdamAndBoston.answers, () => fitsSmallScreen(page));
    await couple.choosesFilingDay('2027-03-01');
    await couple.opens('result');
    await seesResult(couple, amsterdamAndBoston);
    await fitsSmallScreen(page);
    for (const path of ['plan', 'print'] as const) {
      await couple.opens(path);
      await fitsSmallScreen(page);
    }
  });

  test('what has the focus is in sight', async ({ couple, page }) => {
    await couple.opens('check');
    await couple.seesQuestion('sponsorNationalities');
    const last = page.getByRole('link', { name: couple.texts.t('ui.site.about') });
    do {
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toBeInViewport();
    } while (!(await last.evaluate((link) => link === document.activeElement)));
  });
});
