import { locales } from '@/lib/messages/locales';
import { before, utrechtAndNairobi, zwolleAndBeirut } from './support/couples';
import { errorsOf } from './support/errors';
import { expect, test } from './support/test';

test('a question that is not reached yet leads to the one that is open, and says so', async ({ couple, page }) => {
  await couple.has({ answers: before('passport', utrechtAndNairobi) });
  await couple.opensQuestion('digid');
  await couple.seesQuestion('passport');
  await expect(page.getByText(couple.texts.t('ui.question.notAsked'))).toBeVisible();
  await expect(page).toHaveURL(/\/en\/check\/#passport$/);
});

test('a question of another couple leads to the one that is open', async ({ couple }) => {
  await couple.has({ answers: before('passport', utrechtAndNairobi) });
  await couple.opensQuestion('asylumGrantedOn');
  await couple.seesQuestion('passport');
});

test('a question that is not asked leads to the list of answers when all is answered', async ({ couple }) => {
  await couple.has({ answers: zwolleAndBeirut.answers });
  await couple.opensQuestion('digid');
  await couple.seesAnswers();
});

const strange = {
  'of no question': '#nonsense',
  'with the name of what every object has': '#__proto__',
  'with a broken escape': '#%E0%A4%A',
  'in another script': '#%D9%85%D8%B1%D8%AD%D8%A8%D8%A7-🛂',
  'with markup in it': '#<img src=x onerror=alert(1)>',
  'as long as a book': `#${'passport'.repeat(10_000)}`,
};
for (const [what, fragment] of Object.entries(strange)) {
  test(`an address ${what} leads to the question that is open, says so and keeps the answers`, async ({
    couple,
    page,
  }) => {
    const errors = errorsOf(page);
    await couple.has({ answers: before('passport', utrechtAndNairobi) });
    const kept = await couple.saved();
    await page.goto(`/en/check/${fragment}`);
    await couple.seesQuestion('passport');
    await expect(page.getByText(couple.texts.t('ui.question.notAsked'))).toBeVisible();
    await expect(page).toHaveURL(/\/en\/check\/#passport$/);
    expect(await couple.saved()).toBe(kept);
    expect(errors).toEqual([]);
  });
}

test('more than a question in the address is left out', async ({ couple, page }) => {
  await couple.has({ answers: before('passport', utrechtAndNairobi) });
  await page.goto('/en/check/#passport/change/more');
  await couple.seesQuestion('passport');
  await expect(page.getByText(couple.texts.t('ui.question.notAsked'))).toHaveCount(0);
});

test('what follows a question mark in the address changes nothing', async ({ couple, page }) => {
  const errors = errorsOf(page);
  await couple.has({ answers: before('passport', utrechtAndNairobi) });
  await page.goto('/en/check/?passport=none&__proto__[x]=1&%E0%A4%A&<script>#passport');
  await couple.seesQuestion('passport');
  expect(await couple.saved()).not.toContain('"passport"');
  expect(errors).toEqual([]);
});

test('the second question of a page leads to that page', async ({ couple, page }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opensQuestion('partnerBornOn');
  await couple.seesGiven('partnerBornOn', '1988-02-29');
  await expect(page).toHaveURL(/#sponsorBornOn$/);
});

test('without answers the first question is shown, whatever the address asks', async ({ couple, page }) => {
  await couple.opensQuestion('publicBenefit');
  await couple.seesQuestion('sponsorNationalities');
  await expect(page.getByText(couple.texts.t('ui.question.notAsked'))).toBeVisible();
});

for (const path of [
  '/en/nowhere/',
  '/xx/check/',
  '/en-GB/',
  '/__proto__/',
  '/%E0%A4%A/',
  '/en/check/%00',
  `/${'x'.repeat(2000)}`,
]) {
  test(`a wrong address says so in every language: ${path.slice(0, 20)}`, async ({ couple, page }) => {
    const errors = errorsOf(page);
    await couple.has({ answers: utrechtAndNairobi.answers });
    const kept = await couple.saved();
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByText('This page does not exist')).toBeVisible();
    await expect(page.getByText('Deze pagina bestaat niet')).toBeVisible();
    expect(await couple.saved()).toBe(kept);
    expect(errors).toEqual([]);
  });
}

for (const language of locales) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('the title and the focus go along with the question', async ({ couple, page }) => {
      const { t } = couple.texts;
      await couple.opens('check');
      await expect(page).toHaveTitle(`${t('questions.sponsorNationalities.title')} · Verblijfwijzer`);
      await couple.answers('sponsorNationalities', ['NL']);
      await couple.continues();
      for (const id of ['partnerNationalities', 'sponsorLivesIn'] as const) {
        const heading = page.getByRole('heading', { level: 1, name: t(`questions.${id}.title`) });
        await expect(heading).toBeFocused();
        await expect(page).toHaveTitle(`${t(`questions.${id}.title`)} · Verblijfwijzer`);
        await expect(page).toHaveURL(new RegExp(`/${language}/check/#${id}$`));
        if (id === 'partnerNationalities') {
          await couple.answers(id, ['KE']);
          await couple.continues();
        }
      }
      await couple.goesBack();
      await couple.goesBack();
      const first = page.getByRole('heading', { level: 1, name: t('questions.sponsorNationalities.title') });
      await expect(first).toBeFocused();
      await expect(page).toHaveTitle(`${t('questions.sponsorNationalities.title')} · Verblijfwijzer`);
    });

    test('every page says which language it is in', async ({ couple, page }) => {
      for (const path of ['start', 'check', 'answers', 'result', 'print', 'about'] as const) {
        await couple.opens(path);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      }
    });

    test('switching the language keeps the page, the question and the answers', async ({ couple, page }) => {
      const [other, name] = language === 'en' ? ['nl', 'Nederlands'] : ['en', 'English'];
      await couple.has({ answers: utrechtAndNairobi.answers });
      await couple.opensQuestion('passport');
      await couple.seesGiven('passport', 'valid');
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(`/${other}/check/#passport`);
      await expect(page.locator('html')).toHaveAttribute('lang', other ?? '');
      await expect(page.locator('input[value="valid"]')).toBeChecked();

      await couple.opens('result');
      const saved = await couple.saved();
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(`/${other}/result/`);
      await expect(page.getByRole('main')).toContainText('424');
      expect(await couple.saved()).toBe(saved);
    });
  });
}
