import config from '../playwright.config';
import { utrechtAndNairobi } from './support/couples';
import { expect, test } from './support/test';
import type { Page } from '@playwright/test';

/* The back-forward cache, which browsers of people have and Playwright turns off. */
test.use({
  launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
});

test('a page taken out of the cache shows what was changed meanwhile', async ({ couple, page }) => {
  const { t, day } = couple.texts;
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('result');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await notesHowShown(page);
  await couple.opens('answers');
  await couple.choosesFilingDay('2026-12-15');
  await goesBackInBrowser(page);
  await cameFromCache(page);
  await expect(page.getByText(t('ui.filing.judged', { filing: day('2026-12-15') })).first()).toBeVisible();
});

test('Back from the list of answers shows the last question, also out of the cache', async ({ couple, page }) => {
  await couple.has({ answers: { ...utrechtAndNairobi.answers, publicBenefit: undefined } });
  await couple.opens('check');
  await couple.seesQuestion('publicBenefit');
  await notesHowShown(page);
  await couple.answers('publicBenefit', 'no');
  await couple.continues();
  await couple.seesAnswers();
  await couple.changes('passport');
  await couple.answers('passport', 'none');
  await couple.continues();
  await couple.seesAnswers();
  await page.evaluate(() => history.go(-3));
  await cameFromCache(page);
  await couple.seesGiven('publicBenefit', 'no');
  await couple.goesBack();
  expect(await couple.saved()).toContain('"passport":"none"');
});

/** The page remembers how it was shown last; another page, or the same one loaded anew, does not know. */
async function notesHowShown(page: Page) {
  await page.evaluate(() => {
    window.addEventListener(
      'pageshow',
      ({ persisted }) => (document.documentElement.dataset.persisted = String(persisted)),
    );
  });
}

async function cameFromCache(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
}

async function goesBackInBrowser(page: Page) {
  await page.evaluate(() => history.back());
}
