import type { Locator, Page } from '@playwright/test';
import { questions } from '@/lib/interview/questions';
import { walk } from '@/lib/interview/walk';
import type { Answers, QuestionId } from '@/lib/rules/answers';
import { before, TODAY, utrechtAndNairobi } from './support/couples';
import { opensForm } from './support/give';
import type { Interview } from './support/interview';
import { expect, test } from './support/test';

/* A press that began before a page was shown does nothing on it. Many people click twice on everything. */

const sizes = [
  { width: 1000, height: 900 },
  { width: 1280, height: 720 },
  { width: 1536, height: 730 },
  { width: 360, height: 740 },
];

/** Each question of the couple that follows a Continue, and shows something to choose. */
const choices = walk(utrechtAndNairobi.answers, TODAY).asked.filter((id) =>
  ['choice', 'choices', 'incomes', 'children', 'nationalities', 'country'].includes(questions[id].kind),
);

const SAVED = 'verblijfwijzer';
/** Of the answers: what is on the screen is not there. */
const answersOf = async (couple: Interview) => JSON.parse((await couple.saved(SAVED)) ?? '{}') as { answers: Answers };

/** The middle of a control on the screen. */
async function middleOf(control: Locator) {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Both clicks at one place, as a hand does it: the second one comes when the next page is there. */
async function clicksTwice(page: Page, control: Locator, shown: () => Promise<void>): Promise<void> {
  const { x, y } = await middleOf(control);
  await page.mouse.move(x, y);
  await page.mouse.down({ clickCount: 1 });
  await page.mouse.up({ clickCount: 1 });
  await shown();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
}

/** What is chosen, filled in, open or focused on the page. */
function stateOf(page: Page) {
  return page.getByRole('main').evaluate((main) => ({
    at: window.location.href,
    heading: main.querySelector('h1')?.textContent,
    chosen: [...main.querySelectorAll<HTMLInputElement>('input:checked')].map(({ id, value }) => `${id} ${value}`),
    open: main.querySelectorAll('details[open], dialog[open], [role=group]').length,
    focus: document.activeElement?.tagName,
  }));
}

for (const viewport of sizes) {
  test.describe(`at ${viewport.width} x ${viewport.height} a double click on Continue`, () => {
    test.use({ viewport });

    for (const question of choices.slice(1)) {
      test(`chooses nothing on the next page: ${question}`, async ({ couple, page }) => {
        const [earlier, later] = aroundContinue(question);
        await couple.has({ answers: later });
        await couple.opensQuestion(earlier);
        await couple.seesQuestion(earlier);
        const shown = () => couple.seesQuestion(question);
        await clicksTwice(page, page.getByRole('button', { name: couple.texts.t('ui.question.continue') }), shown);
        const state = await stateOf(page);
        expect(state).toMatchObject({ chosen: [], open: 0, focus: 'H1' });
        expect(state.at).toMatch(new RegExp(`#${question}$`));
        expect((await answersOf(couple)).answers).toEqual(later);
        // One click by itself is not felt to be late.
        const first = page.getByRole('main').locator('input[type=radio], input[type=checkbox]').first();
        await first.click();
        await expect(first).toBeChecked();
      });
    }
  });

  test.describe(`at ${viewport.width} x ${viewport.height} two taps on Continue`, () => {
    test.use({ viewport, hasTouch: true });

    test('choose nothing on the next page', async ({ couple, page }) => {
      for (const question of choices.slice(1)) {
        const [earlier, later] = aroundContinue(question);
        await couple.has({ answers: later });
        await couple.opensQuestion(earlier);
        await couple.seesQuestion(earlier);
        const { x, y } = await middleOf(page.getByRole('button', { name: couple.texts.t('ui.question.continue') }));
        await page.touchscreen.tap(x, y);
        await page.touchscreen.tap(x, y);
        await couple.seesQuestion(question);
        expect(await stateOf(page)).toMatchObject({ chosen: [], open: 0 });
      }
    });
  });
}

/** The question before one, and the answers with which Continue leads from there to it, with nothing chosen on it. */
function aroundContinue(question: QuestionId): [QuestionId, Answers] {
  const { asked } = walk(utrechtAndNairobi.answers, TODAY);
  const shownBefore = asked[asked.indexOf(question) - 1];
  if (shownBefore === undefined) throw new Error('the first question follows no Continue');
  const page = shownBefore === 'partnerBornOn' ? 'sponsorBornOn' : shownBefore; // one page asks both
  return [page, before(question, utrechtAndNairobi)];
}

test.describe('a double click', () => {
  const { incomes } = utrechtAndNairobi.answers;

  test('on what leads into the interview answers nothing there', async ({ couple, page }) => {
    await couple.opens('start');
    const begin = page.getByRole('link', { name: couple.texts.t('ui.start.begin') });
    await clicksTwice(page, begin, () => couple.seesQuestion('sponsorNationalities'));
    expect(await stateOf(page)).toMatchObject({ chosen: [] });
  });

  test('on the last Continue presses nothing in the list of answers', async ({ couple, page }) => {
    await couple.has({ answers: utrechtAndNairobi.answers });
    await couple.opensQuestion('publicBenefit');
    await couple.seesQuestion('publicBenefit');
    const go = page.getByRole('button', { name: couple.texts.t('ui.question.continue') });
    await clicksTwice(page, go, () => couple.seesAnswers());
    await expect(page).toHaveURL(/\/answers\/$/);
  });

  test('on Add, Keep, Remove and Put it back does each of them once, and nothing else', async ({ couple, page }) => {
    const { t } = couple.texts;
    const job = incomes?.[0];
    if (!job) throw new Error('they have a job');
    await couple.has({ answers: { ...utrechtAndNairobi.answers, incomes: [job, job, job] } });
    await couple.opensQuestion('incomes');
    const items = page.getByRole('main').locator('ol > li');
    await expect(items).toHaveCount(3);
    const named = (key: Parameters<typeof t>[0]) => page.getByRole('button', { name: t(key) });

    const said = (key: Parameters<typeof t>[0], number: number) => () =>
      expect(page.getByText(t(key, { number }))).toBeVisible();
    await clicksTwice(page, named('ui.incomes.remove').first(), said('ui.incomes.removed', 1));
    await expect(items).toHaveCount(2);
    await clicksTwice(page, named('ui.incomes.putBack'), () => expect(items).toHaveCount(3));
    await expect(named('ui.incomes.addAnother')).toBeVisible();

    const form = page.getByRole('group', { name: t('ui.incomes.addAnother'), exact: true });
    await clicksTwice(page, named('ui.incomes.addAnother'), () => expect(form).toBeVisible());
    await expect(form.locator('input:checked')).toHaveCount(0);
    await form.locator('input[value="other"]').check();
    await page.locator('#incomes-item-perMonth').fill('750');
    await clicksTwice(page, named('ui.incomes.save'), said('ui.incomes.saved', 4));
    await expect(items).toHaveCount(4);
    await expect(form).toHaveCount(0);
    expect(await stateOf(page)).toMatchObject({ at: expect.stringMatching(/#incomes$/), open: 0 });

    await clicksTwice(page, named('ui.incomes.edit').first(), () =>
      expect(page.locator('#incomes-item-gross')).toBeVisible(),
    );
    await clicksTwice(page, named('ui.incomes.cancel'), () =>
      expect(page.locator('#incomes-item-gross')).toHaveCount(0),
    );
    await expect(items).toHaveCount(4);
    await expect(page.getByText(t('ui.incomes.removed', { number: 1 }))).toHaveCount(0);
  });

  test('on Keep with something missing goes no further than the error', async ({ couple, page }) => {
    const { t } = couple.texts;
    await couple.has({ answers: before('incomes', utrechtAndNairobi) });
    await couple.opensQuestion('incomes');
    await opensForm(couple, 'incomes', 0);
    const keep = page.getByRole('button', { name: t('ui.incomes.save') });
    await clicksTwice(page, keep, () => expect(page.getByText(t('ui.question.problem'))).toBeVisible());
    await expect(page.getByRole('main').locator('input:checked')).toHaveCount(0);
  });

  test('on “Erase everything” asks, and erases nothing', async ({ couple, page }) => {
    const { t } = couple.texts;
    await couple.has({ answers: utrechtAndNairobi.answers });
    await couple.opens('answers');
    for (const viewport of sizes) {
      await page.setViewportSize(viewport);
      const dialog = page.getByRole('dialog');
      await clicksTwice(page, page.getByRole('button', { name: t('ui.answers.erase') }), () =>
        expect(dialog).toBeVisible(),
      );
      await expect(dialog).toBeVisible();
      await clicksTwice(page, dialog.getByRole('button', { name: t('ui.answers.eraseCancel') }), () =>
        expect(dialog).toBeHidden(),
      );
      await expect(page).toHaveURL(/\/answers\/$/);
    }
    expect((await answersOf(couple)).answers).toEqual(utrechtAndNairobi.answers);
  });

  test('in the plan undoes one step, and a tick stays at its task', async ({ couple, page }) => {
    const { t } = couple.texts;
    await couple.has({ answers: utrechtAndNairobi.answers });
    await couple.opens('plan');
    const boxes = page.getByRole('region', { name: t('ui.plan.listFor.sponsor'), exact: true }).getByRole('checkbox');
    const [one, other] = [boxes.first(), boxes.nth(1)];
    await one.check();
    await other.check();
    const undo = page.getByRole('button', { name: t('ui.plan.undo'), exact: true });
    await clicksTwice(page, undo, () => expect(page.getByText(t('ui.plan.undone'))).toBeVisible());
    await expect(one).toBeChecked();
    await expect(other).not.toBeChecked();
    // The line with the way back comes under the pointer of who ticks at the foot of the screen.
    for (const box of [one, other]) {
      const before = (await answersOf(couple)) as unknown as { plan: unknown };
      const was = await box.isChecked();
      await clicksTwice(page, box, () => (was ? expect(box).not.toBeChecked() : expect(box).toBeChecked()));
      await expect(box).toBeChecked({ checked: was });
      expect(((await answersOf(couple)) as unknown as { plan: unknown }).plan).toEqual(before.plan);
    }
  });

  test('on a day that is saved leaves one step to undo', async ({ couple, page }) => {
    const { t } = couple.texts;
    await couple.has({ answers: utrechtAndNairobi.answers });
    await couple.opens('plan');
    await page.getByRole('radio', { name: t('ui.plan.wishes.togetherBy') }).check();
    for (const [part, text] of [
      ['day', '1'],
      ['month', '12'],
      ['year', '2027'],
    ] as const) {
      await page.locator(`#wish-day-${part}`).fill(text);
    }
    const use = page.getByRole('button', { name: t('ui.plan.wishUse') });
    await clicksTwice(page, use, () => expect(page.getByText(t('ui.plan.savedSetting'))).toBeVisible());
    await page.getByRole('button', { name: t('ui.plan.undo'), exact: true }).click();
    await expect(page.getByRole('radio', { name: t('ui.plan.wishes.soon') })).toBeChecked();
    await expect(page.getByRole('button', { name: t('ui.plan.undo'), exact: true })).toHaveCount(0);
  });
});

test.describe('a key that is held down', () => {
  /** Enter, and again and again without letting go. */
  async function holdsEnter(page: Page, shown: () => Promise<void>) {
    await page.keyboard.down('Enter');
    await shown();
    for (let times = 0; times < 5; times++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
  }

  test('on Continue goes one page further', async ({ couple, page }) => {
    await couple.has({ answers: utrechtAndNairobi.answers });
    await couple.opensQuestion('partnerLivesIn');
    await couple.seesQuestion('partnerLivesIn');
    await page.getByRole('button', { name: couple.texts.t('ui.question.continue') }).focus();
    await holdsEnter(page, () => couple.seesQuestion('relationship'));
    await couple.seesQuestion('relationship');
    await expect(page).toHaveURL(/#relationship$/);
  });

  test('in the list of countries chooses one, and does not send it', async ({ couple, page }) => {
    await couple.has({ answers: before('marriedIn', utrechtAndNairobi) });
    await couple.opensQuestion('marriedIn');
    await page.getByRole('searchbox').fill('kenya');
    await expect(page.getByRole('radiogroup').getByRole('radio')).toHaveCount(1);
    await holdsEnter(page, () => expect(page.locator('input[value="KE"]')).toBeFocused());
    await expect(page.locator('input[value="KE"]')).toBeChecked();
    await couple.seesQuestion('marriedIn');
  });

  test('in an income keeps it, and does not open it again', async ({ couple, page }) => {
    const { t } = couple.texts;
    await couple.has({ answers: before('incomes', utrechtAndNairobi) });
    await couple.opensQuestion('incomes');
    const form = await opensForm(couple, 'incomes', 0);
    await form.locator('input[value="other"]').check();
    await page.locator('#incomes-item-perMonth').fill('750');
    await holdsEnter(page, () => expect(page.getByText(t('ui.incomes.saved', { number: 1 }))).toBeVisible());
    await expect(page.getByRole('group')).toHaveCount(0);
    await couple.seesQuestion('incomes');
  });

  test('on Undo undoes one step', async ({ couple, page }) => {
    const { t } = couple.texts;
    await couple.has({ answers: utrechtAndNairobi.answers });
    await couple.opens('plan');
    const boxes = page.getByRole('region', { name: t('ui.plan.listFor.sponsor'), exact: true }).getByRole('checkbox');
    await boxes.first().check();
    await boxes.nth(1).check();
    await page.getByRole('button', { name: t('ui.plan.undo'), exact: true }).focus();
    await holdsEnter(page, () => expect(page.getByText(t('ui.plan.undone'))).toBeVisible());
    await expect(boxes.first()).toBeChecked();
  });

  test('still types spaces into a box and moves in a list', async ({ couple, page }) => {
    await couple.has({ answers: before('marriedIn', utrechtAndNairobi) });
    await couple.opensQuestion('marriedIn');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('a');
    for (let times = 0; times < 3; times++) await page.keyboard.down('Space');
    await page.keyboard.up('Space');
    await expect(page.getByRole('searchbox')).toHaveValue('a   ');
  });
});
