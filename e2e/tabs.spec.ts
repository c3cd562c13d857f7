import { utrechtAndNairobi } from './support/couples';
import { wishes } from './support/plan';
import { expect, test } from './support/test';

/* Two pages of the guide in one browser, as when somebody opens a link in a new tab. */

test.beforeEach(({ couple }) => couple.has({ answers: utrechtAndNairobi.answers }));

test('two pages that answer different questions lose nothing', async ({ couple, context }) => {
  const other = couple.at(await context.newPage());
  await couple.opens('answers');
  await couple.changes('passport');
  await other.opens('answers');
  await other.changes('digid');
  await other.answers('digid', 'basic');
  await other.continues();
  await other.seesAnswers();
  await couple.answers('passport', 'none');
  await couple.continues();
  await couple.seesAnswers();
  for (const page of [couple, other]) {
    const shown = page.page.getByRole('main');
    await expect(shown).toContainText(couple.texts.t('options.passport.none'));
    await expect(shown).toContainText(couple.texts.t('options.digid.basic'));
  }
});

test('the answer to the question shown is the last one given, in whichever page', async ({ couple, context }) => {
  const other = couple.at(await context.newPage());
  await couple.opensQuestion('passport');
  await couple.seesGiven('passport', 'valid');
  await other.opens('answers');
  await other.changes('passport');
  await other.answers('passport', 'none');
  await other.continues();
  await couple.seesGiven('passport', 'none');
  await expect(couple.page).toHaveURL(/#passport$/);
});

test('what is being filled in for another question stays', async ({ couple, context }) => {
  const other = couple.at(await context.newPage());
  await couple.opensQuestion('passport');
  await couple.answers('passport', 'expiresSoon');
  await other.opens('answers');
  await other.changes('digid');
  await other.answers('digid', 'basic');
  await other.continues();
  await other.seesAnswers();
  await couple.seesGiven('passport', 'expiresSoon');
});

test('a question that the other page made superfluous gives way', async ({ couple, context }) => {
  const other = couple.at(await context.newPage());
  await couple.opensQuestion('examStatus');
  await couple.seesGiven('examStatus', 'passed');
  await other.opens('answers');
  await other.changes('partnerNationalities');
  await other.answers('partnerNationalities', ['US']);
  await other.continues();
  await other.seesAnswers();
  await couple.seesAnswers(); // nothing else is open
});

test('the result and the plan show what another page changes', async ({ couple, context }) => {
  const [result, plan] = [couple.at(await context.newPage()), couple.at(await context.newPage())];
  await result.opens('result');
  await plan.opens('plan');
  await couple.opens('answers');
  await couple.choosesFilingDay('2026-12-15');
  const day = couple.texts.day('2026-12-15');
  await expect(result.page.getByText(couple.texts.t('ui.filing.judged', { filing: day })).first()).toBeVisible();
  await expect(plan.page.getByRole('radio', { name: couple.texts.t('ui.plan.wishes.fileOn') })).toBeChecked();
});

test('taking a change of the plan back leaves what another page changed since', async ({ couple, context }) => {
  const { t } = couple.texts;
  const other = couple.at(await context.newPage());
  await couple.opens('plan');
  await wishes(couple, { kind: 'togetherBy', day: '2027-12-01' });
  await other.opens('result');
  const paper = other.page.getByRole('checkbox', { name: new RegExp(t('documents.sponsorIdentity.name')) });
  await paper.check();
  await couple.page.getByRole('button', { name: t('ui.plan.undo'), exact: true }).click();
  await expect(couple.page.getByText(t('ui.plan.undone'))).toBeVisible();
  await expect(paper).toBeChecked();
  const kept = await couple.saved();
  expect(kept).toContain('"document/sponsorIdentity/sponsor"');
  expect(kept).not.toContain('2027-12-01');
});

test('what was erased in another page is gone here too, and the page says why', async ({ couple, context }) => {
  const { t } = couple.texts;
  const other = couple.at(await context.newPage());
  await couple.opensQuestion('passport');
  await couple.seesGiven('passport', 'valid');
  await other.opens('answers');
  await other.page.getByRole('button', { name: t('ui.answers.erase') }).click();
  await other.page.getByRole('button', { name: t('ui.answers.eraseConfirm') }).click();
  await couple.seesQuestion('sponsorNationalities');
  await expect(couple.page.getByText(t('ui.notices.erased'))).toBeVisible();
  await expect(other.page.getByText(t('ui.notices.erased'))).toHaveCount(0);
  expect(await couple.saved()).toBeNull();
});
