import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { questions, type AnswerKind } from '@/lib/interview/questions';
import { locales } from '@/lib/messages/locales';
import { questionIds, type Answers, type QuestionId } from '@/lib/rules/answers';
import { couples, groningenAndChiangMai, utrechtAndNairobi } from './support/couples';
import type { Interview } from './support/interview';
import { expect, test } from './support/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function nothingWrong(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, where).toEqual([]);
}

/** One question of each kind that the couple is asked. */
function oneOfEachKind(answers: Answers): QuestionId[] {
  const byKind = new Map<AnswerKind, QuestionId>();
  for (const id of questionIds.filter((one) => answers[one] !== undefined)) byKind.set(questions[id].kind, id);
  return [...byKind.values()];
}

async function opensAll(page: Page): Promise<void> {
  await page.locator('details:not([open])').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
}

async function continuesWithNothing(couple: Interview, page: Page): Promise<void> {
  await couple.opens('check');
  await couple.seesQuestion('sponsorNationalities');
  await couple.continues();
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
}

for (const language of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${colorScheme}`, () => {
      test.use({ language, colorScheme });

      test('the pages that are only text pass the rules of WCAG 2.2 AA', async ({ couple, page }) => {
        for (const path of ['/', couple.hrefs.start, couple.hrefs.about, '/no-such-page/']) {
          await page.goto(path);
          await nothingWrong(page, path);
        }
      });

      test('each kind of question passes them', async ({ couple, page }) => {
        const { answers } = utrechtAndNairobi;
        await couple.has({ answers });
        for (const id of oneOfEachKind(answers)) {
          await couple.opensQuestion(id);
          await couple.seesQuestion(id);
          await nothingWrong(page, id);
        }
      });

      test('an error passes them', async ({ couple, page }) => {
        await continuesWithNothing(couple, page);
        await nothingWrong(page, 'the first question with an error');
      });

      for (const { name, answers } of language === 'en' && colorScheme === 'light'
        ? couples
        : [groningenAndChiangMai]) {
        test(`the answers, the result and the paper of ${name} pass them, opened up`, async ({ couple, page }) => {
          await couple.has({ answers });
          for (const view of ['answers', 'result', 'print'] as const) {
            await couple.opens(view);
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
            await opensAll(page);
            await nothingWrong(page, view);
          }
        });
      }
    });
  }
}

test('a visitor without answers finds a way on instead of an empty result', async ({ couple, page }) => {
  await couple.opens('result');
  await couple.seesHeading(couple.texts.t('ui.result.noAnswersTitle'));
  await nothingWrong(page, 'the empty result');
});

test('in forced colours the chosen answer can still be told from the others', async ({ couple, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await couple.opens('check');
  const dutch = page.getByRole('radio', { name: couple.texts.t('ui.first.dutch') });
  await dutch.check();
  await expect(dutch).toBeChecked();
  await nothingWrong(page, 'forced colours');
});

test('nothing moves by itself for who asked for that', async ({ couple, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('result');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
