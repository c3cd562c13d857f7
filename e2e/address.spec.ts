import { locales } from '@/lib/messages/locales';
import { before, utrechtAndNairobi, zwolleAndBeirut } from './support/couples';
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

test('an address that names no question leads to the one that is open', async ({ couple, page }) => {
  await couple.has({ answers: before('passport', utrechtAndNairobi) });
  for (const fragment of ['#nonsense', '#__proto__', '#%E0%A4%A', '#passport/change/more']) {
    await page.goto(`/en/check/${fragment}`);
    await couple.seesQuestion('passport');
    await page.goto('/en/');
  }
});

test('the second question of a page leads to that page', async ({ couple, page }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opensQuestion('partnerBornOn');
  await couple.seesGiven('partnerBornOn', '1988-02-29');
  await expect(page).toHaveURL(/#sponsorBornOn$/);
});

test('without answers the first question is shown, whatever the address asks', async ({ couple }) => {
  await couple.opensQuestion('publicBenefit');
  await couple.seesQuestion('sponsorNationalities');
});

test('a wrong address says so in every language', async ({ page }) => {
  const response = await page.goto('/en/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.getByText('This page does not exist')).toBeVisible();
  await expect(page.getByText('Deze pagina bestaat niet')).toBeVisible();
});

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
