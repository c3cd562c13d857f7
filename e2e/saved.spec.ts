import { SAVED } from './support/interview';
import { before, utrechtAndNairobi } from './support/couples';
import { part } from './support/result';
import { expect, test } from './support/test';

test('a reload keeps the question and the answers', async ({ couple, page }) => {
  await couple.opens('check');
  await couple.answers('sponsorNationalities', ['NL']);
  await couple.continues();
  await couple.answers('partnerNationalities', ['KE']);
  await couple.continues();
  await couple.seesQuestion('sponsorLivesIn');
  await page.reload();
  await couple.seesQuestion('sponsorLivesIn');
  await couple.goesBack();
  await couple.seesGiven('partnerNationalities', 'KE');
});

test('closing the page keeps the answers for the next visit', async ({ couple, page, context }) => {
  await couple.opens('check');
  await couple.answers('sponsorNationalities', ['NL']);
  await couple.continues();
  await couple.seesQuestion('partnerNationalities');
  await page.close();

  const nextVisit = couple.at(await context.newPage());
  await nextVisit.opens('check');
  await nextVisit.seesQuestion('partnerNationalities');
  await nextVisit.opens('answers');
  await expect(nextVisit.page.getByText(nextVisit.texts.country('NL'), { exact: true })).toBeVisible();
});

test('what one page changes another open page shows', async ({ couple, context }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('answers');
  const other = couple.at(await context.newPage());
  await other.opens('answers');
  await other.changes('passport');
  await other.answers('passport', 'none');
  await other.continues();
  await other.seesAnswers();
  await expect(couple.page.getByText(couple.texts.t('options.passport.none'), { exact: true }).first()).toBeVisible();
});

test('ticks stay after a reload, and on paper', async ({ couple, page }) => {
  const { t } = couple.texts;
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('result');
  const papers = part(couple, 'ui.result.documentsTitle');
  const certificate = papers.getByRole('checkbox', { name: t('documents.marriageCertificate.name') });
  await certificate.check();
  const firstStep = part(couple, 'ui.result.stepsTitle').getByRole('checkbox').first();
  await firstStep.check();
  await expect(papers.getByText(t('ui.result.documentsDone', { done: 1, total: 1 }))).toBeVisible();
  await page.reload();
  await couple.readsOn();
  await expect(certificate).toBeChecked();
  await expect(firstStep).toBeChecked();
  await certificate.uncheck();
  await page.reload();
  await couple.readsOn();
  await expect(certificate).not.toBeChecked();
  await expect(firstStep).toBeChecked();
});

test('“Erase everything” asks once and then leaves nothing on the device', async ({ couple, page }) => {
  const { t } = couple.texts;
  await couple.has({ answers: utrechtAndNairobi.answers, ticks: ['step/apply'] });
  await couple.opens('answers');
  await page.getByRole('button', { name: t('ui.answers.erase') }).click();
  await page.getByRole('button', { name: t('ui.answers.eraseCancel') }).click();
  expect(await couple.saved()).not.toBeNull();

  await page.getByRole('button', { name: t('ui.answers.erase') }).click();
  await page.getByRole('button', { name: t('ui.answers.eraseConfirm') }).click();
  await expect(page.getByText(t('ui.answers.erased'))).toBeVisible();
  await expect(page.getByText(t('ui.answers.empty'))).toBeVisible();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await couple.opens('check');
  await couple.seesQuestion('sponsorNationalities');
  await couple.opens('result');
  await couple.seesHeading(t('ui.result.noAnswersTitle'));
});

for (const page of ['answers', 'result', 'check'] as const) {
  test(`a damaged text gives a notice and a clean start on the page “${page}”, and is kept`, async ({ couple }) => {
    const damaged = '{"schema":2,"answers":{"sponsorNat';
    await couple.hasText(damaged);
    await couple.opens(page);
    await expect(couple.page.getByText(couple.texts.t('ui.notices.damaged'))).toBeVisible();
    expect(await couple.saved(`${SAVED}:unreadable`)).toBe(damaged);

    await couple.opens('check');
    await couple.answers('sponsorNationalities', ['NL']);
    await couple.continues();
    await couple.seesQuestion('partnerNationalities');
    await expect(couple.page.getByText(couple.texts.t('ui.notices.damaged'))).toHaveCount(0);
    expect(await couple.saved(`${SAVED}:unreadable`)).toBe(damaged);
  });
}

test('a text of a newer version is not read, and kept', async ({ couple }) => {
  await couple.hasText('{"schema":99,"answers":{"sponsorNationalities":["NL"]},"ticks":[],"fellAway":[]}');
  await couple.opens('answers');
  await expect(couple.page.getByText(couple.texts.t('ui.notices.newer'))).toBeVisible();
  await expect(couple.page.getByText(couple.texts.t('ui.answers.empty'))).toBeVisible();
  expect(await couple.saved(`${SAVED}:unreadable`)).toContain('"schema":99');
});

test('answers that no longer fit are dropped with a notice, and the others kept', async ({ couple }) => {
  const answers = { ...before('passport', utrechtAndNairobi), relationship: 'engaged', shoeSize: 43 };
  await couple.hasText(JSON.stringify({ schema: 2, answers, ticks: [], fellAway: [] }));
  await couple.opens('answers');
  await expect(couple.page.getByText(couple.texts.t('ui.notices.partly'))).toBeVisible();
  await couple.page.getByRole('link', { name: couple.texts.t('ui.answers.goOn') }).click();
  await couple.seesQuestion('relationship');
});
