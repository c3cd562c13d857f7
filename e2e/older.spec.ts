import { readFileSync } from 'node:fs';
import { readEnvelope } from '@/lib/saved/envelope';
import type { QuestionId } from '@/lib/rules/answers';
import { locales } from '@/lib/messages/locales';
import type { MessageKey } from '@/lib/messages/translator';
import { expect, test } from './support/test';

/** What the first version kept of a couple of whom one was here without a permit. */
const text = readFileSync('lib/saved/fixtures/v1-here-as-a-visitor.json', 'utf8');
const { saved } = readEnvelope(text);
const asked = ['partnerLivesIn', 'relationship', 'mvvHardship', 'incomes'] as const satisfies readonly QuestionId[];
const why = (id: (typeof asked)[number]): MessageKey => `ui.askedAnew.why.${id}`;

for (const language of locales) {
  test.describe(`answers of the first version, in ${language}`, () => {
    test.use({ language });

    test('open, and what changed its meaning is asked again with what was said, and why', async ({ couple, page }) => {
      const { t } = couple.texts;
      await couple.hasText(text);
      await couple.opens('check');
      await expect(page.getByText(t('ui.notices.newRules'))).toBeVisible();
      for (const id of asked) {
        await couple.seesQuestion(id);
        await expect(page.getByText(t('ui.askedAnew.page', { why: t(why(id)) }))).toBeVisible();
        if (id === 'partnerLivesIn') await couple.seesGiven(id, 'NL');
        if (id === 'relationship') await couple.seesGiven(id, 'unmarried');
        if (id === 'mvvHardship') await couple.seesGiven(id, 'none');
        await couple.continues();
      }
      await couple.seesAnswers();
      const kept: unknown = JSON.parse((await couple.saved()) ?? '');
      expect(kept).toMatchObject({ schema: 2, answers: { ...saved.answers, ...saved.askedAnew }, ticks: saved.ticks });
    });
  });
}

test('the result tells what is asked again, and leads to it', async ({ couple, page }) => {
  const { t, list } = couple.texts;
  await couple.hasText(text);
  await couple.opens('result');
  await expect(page.getByText(t('ui.notices.newRules'))).toBeVisible();
  const names = asked.map((id) => t(`questionNames.${id}`));
  await expect(page.getByText(t('ui.askedAnew.list', { count: asked.length, list: list(names) }))).toBeVisible();
  await page.getByRole('link', { name: t('ui.result.answerIt') }).click();
  await couple.seesQuestion('partnerLivesIn');
});

test('the list of answers shows what was said before', async ({ couple, page }) => {
  const { t, country } = couple.texts;
  await couple.hasText(text);
  await couple.opens('answers');
  await expect(page.getByText(t('ui.askedAnew.before', { answer: country('NL') }))).toBeVisible();
});
