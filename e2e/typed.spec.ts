import type { Locator, Page } from '@playwright/test';
import { addDays } from '@/lib/rules/day';
import { TODAY, before, utrechtAndNairobi } from './support/couples';
import { opensForm } from './support/give';
import { expect, test } from './support/test';

/* What is typed and pasted is read as a person sees it; an odd year is asked back; names are found in any language. */

/** As it comes out of a chat in a right-to-left language, or a page with soft hyphens. */
const hidden = (text: string) => `\u{200f}\u{2067}${[...text].join('\u{ad}')}\u{2069}\u{feff}`;

test('days with invisible marks and in Thai figures are read, and kept as any other', async ({ couple, page }) => {
  const { t, day } = couple.texts;
  await couple.has({ answers: before('sponsorBornOn', utrechtAndNairobi) });
  await couple.opens('check');
  await couple.seesQuestion('sponsorBornOn');
  const yours = page.getByRole('group', { name: t('questionNames.sponsorBornOn') });
  await yours.getByLabel(t('ui.dayField.day')).fill(hidden('14-5-1990'));
  await expect(yours).toContainText(t('ui.dayField.understood', { day: day('1990-05-14') }));
  const partners = page.getByRole('group', { name: t('questionNames.partnerBornOn') });
  await partners.getByLabel(t('ui.dayField.day')).fill('๒๙');
  await partners.getByLabel(t('ui.dayField.month')).fill(`Feb\u{200b}ruari`);
  await partners.getByLabel(t('ui.dayField.year')).fill('１９８８\u{a0}');
  await couple.continues();
  await couple.seesQuestion('marriedIn');
  await couple.opens('answers');
  await expect(page.getByText(day('1988-02-29'))).toBeVisible();
});

test('amounts with invisible marks and other figures are read', async ({ couple, page }) => {
  const { t, euros } = couple.texts;
  await couple.has({ answers: before('incomes', utrechtAndNairobi) });
  await couple.opens('check');
  const form = await opensForm(couple, 'incomes', 0);
  await form.getByRole('radio', { name: t('income.kinds.savings'), exact: true }).check();
  const balance = form.getByLabel(t('income.fields.balance.label'));
  for (const typed of [hidden('€ 1.250,50'), '၁၂၅၀.၅၀', '١٬٢٥٠٫٥٠', '１,２５０．５０', "1'250.5"]) {
    await balance.fill(typed);
    await expect(form).toContainText(t('ui.moneyField.understood', { amount: euros(1250.5) }));
  }
  await form.getByRole('button', { name: t('ui.incomes.save') }).click();
  await expect(page.getByText(t('ui.incomes.saved', { number: 1 }))).toBeVisible();
});

test('a Buddhist year is asked back, and one press fills in ours', async ({ couple, page }) => {
  const { t, day } = couple.texts;
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('result');
  const setting = page.getByRole('region', { name: t('ui.filing.title') });
  await setting.getByText(t('ui.filing.change')).click();
  await setting.getByLabel(t('ui.dayField.month')).fill('3');
  await setting.getByLabel(t('ui.dayField.day')).fill('1');
  await setting.getByLabel(t('ui.dayField.year')).fill('2570');
  const meant = day('2027-03-01');
  await expect(setting).toContainText(t('ui.dayField.askDay', { day: meant }));
  await setting.getByRole('button', { name: t('ui.filing.use') }).click();
  await expect(setting).toContainText(t('ui.dayField.tooLate'));
  await expect(setting).toContainText(t('ui.filing.judged', { filing: day(TODAY) }));

  await setting.getByRole('button', { name: t('ui.dayField.useDay', { day: meant }) }).click();
  await expect(setting.getByLabel(t('ui.dayField.year'))).toBeFocused();
  await expect(setting.getByLabel(t('ui.dayField.year'))).toHaveValue('2027');
  await expect(setting).not.toContainText(t('ui.dayField.askDay', { day: meant }));
  await setting.getByRole('button', { name: t('ui.filing.use') }).click();
  await expect(setting).toContainText(t('ui.filing.judged', { filing: meant }));
});

test('a year of two figures is asked back when its box is left, and never guessed', async ({ couple, page }) => {
  const { t, day } = couple.texts;
  await couple.has({ answers: before('sponsorBornOn', utrechtAndNairobi) });
  await couple.opens('check');
  const yours = page.getByRole('group', { name: t('questionNames.sponsorBornOn') });
  await types(yours, ['14', '5', '90']);
  const use = yours.getByRole('button', { name: t('ui.dayField.useDay', { day: day('1990-05-14') }) });
  await types(page.getByRole('group', { name: t('questionNames.partnerBornOn') }), ['29', '2', '1988']);
  await expect(use).toBeVisible();
  await couple.continues();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(t('ui.dayField.yearShort'));
  await use.click();
  await expect(use).toHaveCount(0);
  await couple.continues();
  await couple.seesQuestion('marriedIn');

  async function types(group: Locator, boxes: readonly string[]) {
    for (const [index, text] of boxes.entries()) await group.getByRole('textbox').nth(index).fill(text);
  }
});

test('a day that is odd but possible is asked about, and taken', async ({ couple, page }) => {
  const { t, day } = couple.texts;
  await couple.has({ answers: before('examPassedOn', utrechtAndNairobi) });
  await couple.opens('check');
  await couple.seesQuestion('examPassedOn');
  const tomorrow = addDays(TODAY, 1);
  await couple.answers('examPassedOn', tomorrow);
  await expect(page.getByText(t('ui.dayField.askYear'))).toBeVisible();
  await expect(page.getByRole('group').getByRole('button')).toHaveCount(0);
  await couple.continues();
  await couple.opens('answers');
  await expect(page.getByText(day(tomorrow))).toBeVisible();
});

for (const language of ['en', 'nl'] as const) {
  test.describe(`on the page in ${language}`, () => {
    test.use({ language });

    test('a country is found in either language and by its own name, fetched when one is looked for', async ({
      couple,
      page,
    }) => {
      const { t, country } = couple.texts;
      await couple.has({ answers: before('partnerLivesIn', utrechtAndNairobi) });
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await couple.opens('check');
      await couple.seesQuestion('partnerLivesIn');
      await page.waitForLoadState('networkidle');
      const names = () => fetched.filter((url) => url.includes('country-names'));
      expect(names()).toEqual([]);
      const box = page.getByRole('searchbox', { name: t('ui.countryField.search') });
      await box.focus();
      await expect.poll(names).toHaveLength(1);
      for (const [typed, code] of [
        ['Filipijnen', 'PH'],
        ['Philippines', 'PH'],
        ['Duitsland', 'DE'],
        ['Germany', 'DE'],
        ['مصر', 'EG'],
        ['ไทย', 'TH'],
        ['中国', 'CN'],
        [hidden('Kenya'), 'KE'],
        ['Ｋｅｎｉａ', 'KE'],
      ] as const) {
        await box.fill(typed);
        await expect(page.getByRole('radio').first()).toHaveAccessibleName(country(code));
      }
      await box.fill('Atlantis');
      await expect(page.getByText(t('ui.countryField.found', { count: 0 }))).toBeVisible();
      expect(names()).toHaveLength(1);
    });
  });
}

test('names that cannot be fetched are fetched at the next try, and those of the page are there', async ({
  couple,
  page,
}) => {
  const { t, country } = couple.texts;
  await couple.has({ answers: before('partnerLivesIn', utrechtAndNairobi) });
  await page.route(/country-names/, (route) => route.abort());
  await couple.opens('check');
  await couple.seesQuestion('partnerLivesIn');
  const box = page.getByRole('searchbox', { name: t('ui.countryField.search') });
  await box.fill('Kenya');
  await expect(page.getByRole('radio').first()).toHaveAccessibleName(country('KE'));
  await box.fill('Filipijnen');
  await expect(page.getByText(t('ui.countryField.found', { count: 0 }))).toBeVisible();
  await page.unroute(/country-names/);
  await box.fill('Filipijne');
  await expect(page.getByRole('radio').first()).toHaveAccessibleName(country('PH'));
});

/** The Enter that ends a composition, as Safari tells of it: not composing any more, and with the code 229. */
function endsComposition(field: Locator): Promise<boolean> {
  return field.evaluate((box) => {
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    const enter = { key: 'Enter', code: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
    return box.dispatchEvent(new KeyboardEvent('keydown', enter));
  });
}

/** The same as the browser itself sends it: what it does by itself, such as sending the form, it would do now. */
async function pressesTakenEnter(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', unmodifiedText: '\r', ...key });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

test('the Enter of an input method neither sends a page nor keeps an item nor moves in a list', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  await couple.has({ answers: before('sponsorBornOn', utrechtAndNairobi) });
  await couple.opens('check');
  await couple.seesQuestion('sponsorBornOn');
  const month = page
    .getByRole('group', { name: t('questionNames.sponsorBornOn') })
    .getByRole('textbox')
    .nth(1);
  await month.fill('5');
  expect(await endsComposition(month)).toBe(false);
  await pressesTakenEnter(page);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  await expect(month).toBeFocused();

  await couple.has({ answers: before('partnerLivesIn', utrechtAndNairobi) });
  await couple.opens('check');
  const box = page.getByRole('searchbox', { name: t('ui.countryField.search') });
  await box.fill('Kenya');
  await expect(page.getByRole('radio')).toHaveCount(1);
  await endsComposition(box);
  await pressesTakenEnter(page);
  await expect(box).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await box.press('Enter');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);

  await couple.has({ answers: before('incomes', utrechtAndNairobi) });
  await couple.opens('check');
  const form = await opensForm(couple, 'incomes', 0);
  await form.getByRole('radio', { name: t('income.kinds.savings'), exact: true }).check();
  const balance = form.getByLabel(t('income.fields.balance.label'));
  await balance.fill('1250');
  await endsComposition(balance);
  await pressesTakenEnter(page);
  await expect(form).toBeVisible();
  await balance.press('Enter');
  await expect(page.getByText(t('ui.incomes.saved', { number: 1 }))).toBeVisible();
});
