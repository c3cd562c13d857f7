import { locales } from '@/lib/messages/locales';
import { before, utrechtAndNairobi } from './support/couples';
import { expect, test } from './support/test';

const otherNames = [
  ['Holland', 'NL'],
  ['Ivory Coast', 'CI'],
  ['Turkey', 'TR'],
  ['Türkiye', 'TR'],
  ['Burma', 'MM'],
  ['the netherlands', 'NL'],
] as const;

for (const language of locales) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a country is found by the other names it has', async ({ couple, page }) => {
      const { t, country } = couple.texts;
      await couple.has({ answers: before('sponsorLivesIn', utrechtAndNairobi) });
      await couple.opens('check');
      await couple.seesQuestion('sponsorLivesIn');
      const box = page.getByRole('searchbox', { name: t('ui.countryField.search') });
      for (const [typed, code] of otherNames) {
        await box.fill(typed);
        await expect(page.getByRole('radio').first()).toHaveAccessibleName(country(code));
      }
      await box.fill('Atlantis');
      await expect(page.getByText(t('ui.countryField.found', { count: 0 }))).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(0);
    });
  });
}

test('Enter takes the only country that fits, and never sends the page', async ({ couple, page }) => {
  const { t } = couple.texts;
  await couple.has({ answers: before('sponsorLivesIn', utrechtAndNairobi) });
  await couple.opens('check');
  await couple.seesQuestion('sponsorLivesIn');
  const box = page.getByRole('searchbox', { name: t('ui.countryField.search') });
  await box.fill('united');
  await box.press('Enter');
  await couple.seesQuestion('sponsorLivesIn');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('radio').first()).toBeFocused();
  await box.fill('burma');
  await box.press('Enter');
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName('Myanmar (Burma)');
  await couple.continues();
  await couple.seesQuestion('partnerLivesIn');
});

test('a person has up to three nationalities; one can be taken away again', async ({ couple, page }) => {
  const { t } = couple.texts;
  await couple.has({ answers: before('partnerNationalities', utrechtAndNairobi) });
  await couple.opens('check');
  await couple.seesQuestion('partnerNationalities');
  await couple.answers('partnerNationalities', ['KE', 'UG', 'TZ']);
  await expect(page.getByRole('button', { name: t('ui.countryField.another') })).toHaveCount(0);
  await couple.continues();
  await couple.seesQuestion('sponsorLivesIn');
  await couple.goesBack();
  await page.getByRole('button', { name: t('ui.countryField.remove', { name: 'Uganda' }) }).click();
  await couple.continues();
  await couple.seesQuestion('sponsorLivesIn');
  await couple.opens('answers');
  await expect(page.getByText('Kenya and Tanzania', { exact: true })).toBeVisible();
});

test('a sponsor with two nationalities, one of them of the EU, hears of the European rules', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  await couple.opens('check');
  await couple.answers('sponsorNationalities', ['NL', 'BE']);
  await couple.continues();
  await couple.seesQuestion('partnerNationalities');
  await couple.answers('partnerNationalities', ['KE']);
  await couple.continues();
  await couple.seesQuestion('sponsorLivesIn');
  await couple.leavesForNow();
  await expect(page.getByText(t('alternatives.euVerification.name'))).toBeVisible();
});

test('someone without a nationality chooses “stateless”', async ({ couple, page }) => {
  await couple.has({ answers: before('partnerNationalities', utrechtAndNairobi) });
  await couple.opens('check');
  await couple.seesQuestion('partnerNationalities');
  await couple.answers('partnerNationalities', ['stateless']);
  await couple.continues();
  await couple.seesQuestion('sponsorLivesIn');
  await couple.opens('answers');
  await expect(page.getByText(couple.texts.country('stateless'), { exact: true })).toBeVisible();
});
