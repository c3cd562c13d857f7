import { before, utrechtAndNairobi } from './support/couples';
import { expect, test } from './support/test';

test('Back leads through the questions in reverse, each with its answer', async ({ couple }) => {
  await couple.has({ answers: before('marriedIn', utrechtAndNairobi) });
  await couple.opens('check');
  await couple.seesQuestion('marriedIn');
  const saved = await couple.saved();

  await couple.goesBack();
  await couple.seesGiven('sponsorBornOn', '1990-05-14');
  await couple.seesGiven('partnerBornOn', '1988-02-29');
  await couple.goesBack();
  await couple.seesGiven('dutchChildInPartnersCare', 'no');
  await couple.goesBack();
  await couple.seesGiven('freeMovement', 'none');
  await couple.goesBack();
  await couple.seesGiven('partnerDutchPermit', 'none');
  await couple.goesBack();
  await couple.seesGiven('relationship', 'married');
  await couple.goesBack();
  await couple.seesGiven('partnerLivesIn', 'KE');
  await couple.goesBack();
  await couple.seesGiven('sponsorLivesIn', 'NL');
  await couple.goesBack();
  await couple.seesGiven('partnerNationalities', 'KE');
  await couple.goesBack();
  await couple.seesQuestion('sponsorNationalities');
  await expect(couple.page.getByRole('radio', { name: couple.texts.t('ui.first.dutch'), exact: true })).toBeChecked();
  expect(await couple.saved()).toBe(saved);

  await couple.continues();
  await couple.seesGiven('partnerNationalities', 'KE');
  await couple.continues();
  await couple.seesGiven('sponsorLivesIn', 'NL');
});

test('the browser’s Back and Forward move between the questions and lose nothing', async ({ couple, page }) => {
  await couple.opens('check');
  await couple.answers('sponsorNationalities', ['NL']);
  await couple.continues();
  await couple.seesQuestion('partnerNationalities');
  await couple.answers('partnerNationalities', ['KE']);
  await couple.continues();
  await couple.seesQuestion('sponsorLivesIn');
  await couple.answers('sponsorLivesIn', 'NL');
  await couple.continues();
  await couple.seesQuestion('partnerLivesIn');

  await page.goBack();
  await couple.seesGiven('sponsorLivesIn', 'NL');
  await page.goBack();
  await couple.seesGiven('partnerNationalities', 'KE');
  await page.goBack();
  await couple.seesQuestion('sponsorNationalities');
  await expect(page.getByRole('radio', { name: couple.texts.t('ui.first.dutch'), exact: true })).toBeChecked();
  await page.goForward();
  await couple.seesGiven('partnerNationalities', 'KE');
  await page.goForward();
  await page.goForward();
  await couple.seesQuestion('partnerLivesIn');
});

test('from the list of answers the browser’s Back returns to the last question', async ({ couple, page }) => {
  await couple.has({ answers: before('publicBenefit', utrechtAndNairobi) });
  await couple.opens('check');
  await couple.seesQuestion('publicBenefit');
  await couple.answers('publicBenefit', 'no');
  await couple.continues();
  await couple.seesAnswers();
  await page.goBack();
  await couple.seesGiven('publicBenefit', 'no');
});
