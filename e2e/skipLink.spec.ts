import { before, utrechtAndNairobi } from './support/couples';
import type { Interview } from './support/interview';
import { expect, test } from './support/test';

/* The link past the header moves the focus. The address stays: on the page of the questions it names the question. */

async function skips({ page, texts: { t } }: Interview): Promise<void> {
  await page.getByRole('link', { name: t('ui.site.skip') }).focus(); // the first stop: e2e/keyboard.spec.ts
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
}

for (const question of ['partnerNationalities', 'marriedIn', 'sponsorBornOn', 'passport', 'incomes'] as const) {
  test(`past the header nobody leaves the question, and nothing typed is lost: ${question}`, async ({
    couple,
    page,
  }) => {
    await couple.has({ answers: before(question, utrechtAndNairobi) });
    await couple.opensQuestion(question);
    await couple.seesQuestion(question);
    if (question === 'incomes') await page.getByRole('button', { name: couple.texts.t('ui.incomes.add') }).click();
    const field = page.getByRole('main').locator('input[type=text], input[type=search], input[type=radio]').first();
    const isText = (await field.getAttribute('type')) !== 'radio';
    await (isText ? field.fill('12') : field.check());
    const [url, history] = [page.url(), await page.evaluate(() => window.history.length)];
    await skips(couple);
    expect([page.url(), await page.evaluate(() => window.history.length)]).toEqual([url, history]);
    await couple.seesQuestion(question);
    if (isText) await expect(field).toHaveValue('12');
    else await expect(field).toBeChecked();
    // From there the next stop is in the content, not in the header.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
}

test('nor the first question, chosen and half typed, before and after the rest has come', async ({ couple, page }) => {
  const { t } = couple.texts;
  let arrives: () => void = () => undefined;
  const rest = new Promise<void>((resolve) => (arrives = resolve));
  await page.route(/\/texts-/, async (route) => {
    await rest;
    await route.continue();
  });
  await couple.opens('check');
  await page.locator('input[value="several"]').check();
  await skips(couple);
  await expect(page).toHaveURL(/\/check\/$/);
  await expect(page.locator('input[value="several"]')).toBeChecked();
  arrives();
  await page.getByRole('searchbox').fill('belg');
  await skips(couple);
  await expect(page).toHaveURL(/\/check\/(#sponsorNationalities)?$/);
  await expect(page.getByRole('searchbox')).toHaveValue('belg');
  await couple.seesQuestion('sponsorNationalities');
  await expect(page.getByText(t('ui.question.notAsked'))).toHaveCount(0);
});

for (const path of [
  'answers',
  'result',
  'plan',
  'print',
  'start',
  'about',
  'checklist',
  'questions',
  'privacy',
] as const) {
  test(`past the header of another page the address stays too: ${path}`, async ({ couple, page }) => {
    await couple.has({ answers: utrechtAndNairobi.answers });
    await couple.opens(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const url = page.url();
    await skips(couple);
    expect(page.url()).toBe(url);
  });
}

for (const fragment of ['#content', '#question', '#passport-valid', '#', '#%E0%A4%A', '#__proto__', '#papers/change']) {
  test(`a fragment that is no question leaves the visitor where they are: ${fragment}`, async ({ couple, page }) => {
    await couple.has({ answers: before('incomes', utrechtAndNairobi) });
    await couple.opensQuestion('sponsorBornOn');
    await couple.seesQuestion('sponsorBornOn');
    await page.locator('#sponsorBornOn-day').fill('12');
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, fragment);
    await expect(page).toHaveURL(/#sponsorBornOn$/);
    await expect(page.locator('#sponsorBornOn-day')).toHaveValue('12');
    await couple.seesQuestion('sponsorBornOn');
    await expect(page.getByText(couple.texts.t('ui.question.notAsked'))).toHaveCount(0);
  });
}

test('who changes an answer still returns to the list after such a fragment', async ({ couple, page }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('answers');
  await couple.changes('passport');
  await page.evaluate(() => {
    window.location.hash = '#content';
  });
  await expect(page).toHaveURL(/#passport\/change$/);
  await couple.continues();
  await couple.seesAnswers();
});
