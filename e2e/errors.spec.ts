import { locales } from '@/lib/messages/locales';
import type { QuestionId } from '@/lib/rules/answers';
import { before, utrechtAndNairobi } from './support/couples';
import { giveDay, opensForm } from './support/give';
import type { Interview } from './support/interview';
import { expect, test } from './support/test';

/** A question of each kind with one field, and what is said when it is sent empty. */
const empty = [
  ['partnerNationalities', 'ui.countryField.missingNationality'],
  ['partnerLivesIn', 'ui.countryField.missing'],
  ['relationship', 'ui.question.chooseOne'],
  ['examPassedOn', 'ui.dayField.missing'],
  ['marriageConcerns', 'ui.question.chooseSome'],
  ['incomes', 'ui.incomes.addOrNone'],
  ['children', 'ui.childrenList.addOrNone'],
] as const;

for (const language of locales) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    for (const [id, problem] of empty) {
      test(`without an answer to ${id} the summary takes the focus and leads to the field`, async ({
        couple,
        page,
      }) => {
        const { t } = couple.texts;
        await arrives(couple, id);
        await couple.continues();
        await seesProblems(couple, [t(problem)]);
        await expect(page).toHaveTitle(
          `${t('ui.question.titleWithError', { title: t(`questions.${id}.title`) })} · Verblijfwijzer`,
        );
        await page
          .getByRole('alert')
          .getByRole('link', { name: t(problem) })
          .click();
        await expect(page.locator(':focus')).toHaveAttribute('id', new RegExp(`^${id}`));
        await expect(page).toHaveURL(new RegExp(`#${id}$`));
      });
    }

    test('the first question asks for a choice, and for the nationality', async ({ couple, page }) => {
      const { t } = couple.texts;
      await couple.opens('check');
      await page.getByRole('radio', { name: t('ui.first.dutch'), exact: true }).waitFor();
      await couple.continues();
      await seesProblems(couple, [t('ui.question.chooseOne')], { atField: false });
      await page.getByRole('radio', { name: t('ui.first.another'), exact: true }).check();
      await couple.continues();
      await seesProblems(couple, [t('ui.countryField.missingNationality')], { atField: false });
      await expect(page.getByRole('radio', { name: t('ui.first.another'), exact: true })).toBeChecked();
      await page.getByRole('main').getByRole('alert').getByRole('link').click();
      await expect(page.locator('#nationality')).toBeFocused();
      await couple.answers('sponsorNationalities', ['PH']);
      await couple.continues();
      await couple.seesQuestion('partnerNationalities');
    });
  });
}

test('days that do not exist are named one by one, and what was typed stays', async ({ couple, page }) => {
  const { t } = couple.texts;
  const [yours, partners] = [t('questionNames.sponsorBornOn'), t('questionNames.partnerBornOn')];
  await arrives(couple, 'sponsorBornOn');
  await giveDay(couple, page, yours, '1990-2-31');
  await giveDay(couple, page, partners, '2027-1-1');
  await couple.continues();
  const problems = [`${yours}: ${t('ui.dayField.notReal')}`, `${partners}: ${t('ui.dayField.inFuture')}`];
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
  await expect(page.getByRole('main').getByRole('alert').getByRole('link')).toHaveText(problems);
  await expect(page.getByRole('group', { name: yours })).toContainText(t('ui.dayField.notReal'));
  await expect(page.getByRole('group', { name: partners })).toContainText(t('ui.dayField.inFuture'));
  await expect(page.getByRole('group', { name: yours }).getByRole('textbox')).toHaveCount(3);
  for (const [index, text] of ['31', '2', '1990'].entries()) {
    await expect(page.getByRole('group', { name: yours }).getByRole('textbox').nth(index)).toHaveValue(text);
  }
  await page.getByRole('main').getByRole('alert').getByRole('link').last().click();
  await expect(page.getByRole('group', { name: partners }).getByLabel(t('ui.dayField.year'))).toBeFocused();

  await giveDay(couple, page, yours, '1990-february-28');
  await expect(page.getByText(t('ui.dayField.understood', { day: '28 February 1990' }))).toBeVisible();
  await giveDay(couple, page, partners, '1991-Mar-3');
  await couple.continues();
  await couple.seesQuestion('marriedIn');
});

test('an income with an amount we cannot read is not kept, and nothing typed is lost', async ({ couple, page }) => {
  const { t } = couple.texts;
  await arrives(couple, 'incomes');
  const form = await opensForm(couple, 'incomes', 0);
  await form.getByRole('radio', { name: t('income.kinds.employment'), exact: true }).check();
  await form.getByRole('radio', { name: t('income.contract.fixedTerm'), exact: true }).check();
  await giveDay(couple, form, t('income.fields.endsOn.label'), '1990-2-31');
  const amount = form.getByLabel(t('income.fields.gross.label'));
  await amount.fill('abc');
  await form.getByRole('button', { name: t('ui.incomes.save') }).click();

  const summary = form.getByRole('alert');
  await expect(summary).toBeFocused();
  const chooseOne = t('ui.question.chooseOne');
  await expect(summary.getByRole('link')).toContainText([
    t('ui.dayField.notReal'),
    t('ui.moneyField.notNumber'),
    chooseOne,
    chooseOne,
  ]);
  await expect(amount).toHaveValue('abc');
  await expect(amount).toHaveAccessibleDescription(new RegExp(escaped(t('ui.moneyField.notNumber'))));
  await expect(form.getByRole('radio', { name: t('income.contract.fixedTerm'), exact: true })).toBeChecked();
  await summary.getByRole('link', { name: t('ui.moneyField.notNumber') }).click();
  await expect(amount).toBeFocused();

  await page.getByRole('button', { name: t('ui.question.continue') }).click();
  await expect(page.getByText(t('ui.incomes.openFirst')).first()).toBeVisible();
});

test('“None of these” beside something else is not taken', async ({ couple, page }) => {
  const { t } = couple.texts;
  await arrives(couple, 'marriageConcerns');
  await couple.answers('marriageConcerns', ['closeRelatives']);
  await couple.answers('marriageConcerns', []);
  await couple.continues();
  await seesProblems(couple, [t('ui.question.noneOrSome')]);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.getByRole('checkbox', { name: t('ui.question.noneOfThese') }).uncheck();
  await couple.continues();
  await couple.seesQuestion('otherPartnerInNl');
});

async function arrives(couple: Interview, id: QuestionId) {
  await couple.has({ answers: before(id, utrechtAndNairobi) });
  await couple.opens('check');
  await couple.seesQuestion(id);
}

/** The summary has the focus, and its words stand at the field too. */
async function seesProblems({ page, texts: { t } }: Interview, problems: string[], { atField = true } = {}) {
  const summary = page.getByRole('main').getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toHaveAccessibleName(t('ui.question.problem'));
  await expect(summary.getByRole('link')).toHaveText(problems);
  if (!atField) return;
  for (const problem of problems) await expect(page.locator('p[id$="-error"]')).toContainText(problem);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
