import { utrechtAndNairobi } from './support/couples';
import { answer } from './support/plan';
import { expect, test } from './support/test';

test.beforeEach(async ({ couple }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('plan');
  await answer(couple).waitFor();
});

test('the picture is a table: who, what, from when to when and how long it can wait stand in words', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  const table = page.getByRole('table', { name: new RegExp(t('ui.plan.pictureTitle')) });
  for (const who of ['sponsor', 'partner', 'both', 'ind'] as const) {
    await expect(table.getByRole('rowheader', { name: t(`actors.${who}`), exact: true })).toBeVisible();
  }
  const travel = table.getByRole('row').filter({ hasText: t('plan.tasks.travel') });
  await expect(travel).toContainText('17');
  await expect(travel).toContainText('31 May');
  await expect(travel).toContainText(t('ui.plan.slack', { days: 0 }));
  // One row for the three things to do with one paper.
  const certificate = table.getByRole('row').filter({ hasText: t('documents.marriageCertificate.name') });
  await expect(certificate).toHaveCount(1);
  await expect(certificate).toContainText('13 Dec 2026');
  await expect(certificate).toContainText('10 Jan 2027');
});

test('the lines in the picture are named with their days', async ({ couple, page }) => {
  const { t } = couple.texts;
  const picture = page.getByRole('region', { name: t('ui.plan.pictureTitle') });
  for (const [line, day] of [
    ['today', '22 Nov 2026'],
    ['filing', '10 Jan 2027'],
    ['together', '31 May 2027'],
    ['norm', '1 Jan 2027'],
  ] as const) {
    await expect(picture.getByText(new RegExp(`${t(`ui.plan.marks.${line}`)}: ${day}`))).toBeVisible();
  }
});

test('from the picture the keyboard reaches a task in the list, also one that is folded away', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  const name = t('documents.sponsorIdentity.name');
  const link = page.getByRole('table').getByRole('link', { name: new RegExp(name) });
  await link.focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('listitem').filter({ hasText: t('plan.tasks.obtain', { paper: name }) });
  await expect(item.first()).toBeInViewport();
});
