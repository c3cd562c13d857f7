import { locales } from '@/lib/messages/locales';
import { utrechtAndNairobi } from './support/couples';
import { oneLine, wordsOf } from './support/paper';
import { answer } from './support/plan';
import { expect, test } from './support/test';

/** Some that can wait, and are folded away on the screen. */
const papers = ['sponsorIdentity', 'employmentContract', 'employerDeclaration', 'partnerPassport'] as const;

for (const language of locales) {
  test.describe(`the printed plan in ${language}`, () => {
    test.use({ language });

    test('holds every task with its days, also those folded away, and no form or button', async ({
      couple,
      page,
    }, info) => {
      const { t, day } = couple.texts;
      await couple.has({ answers: utrechtAndNairobi.answers });
      await couple.opens('plan');
      await expect(answer(couple)).toBeVisible();
      await expect(page.getByRole('table')).toBeVisible(); // the time line comes after the words
      const file = info.outputPath('plan.pdf');
      await page.pdf({ path: file, format: 'A4', tagged: true });
      const words = await wordsOf(file);
      const texts = [
        t('ui.plan.title'),
        t('ui.print.made', { on: day('2026-11-22'), filing: day('2027-01-10') }),
        t('ui.site.independent'),
        t('ui.plan.answerTogether', { day: day('2027-05-31') }),
        t('ui.plan.pictureTitle'),
        ...papers.map((id) => t('plan.tasks.obtain', { paper: t(`documents.${id}.name`) })),
        t('plan.tasks.collectMvv'),
        t('ui.plan.lastDayPlanned', { day: day('2027-06-07') }),
        t('plan.weights.statutory'),
        t('ui.plan.marks.today'),
        t('ui.plan.marks.norm'),
      ].map(oneLine);
      expect(texts.filter((text) => !words.includes(text))).toEqual([]);
      const controls = [t('ui.plan.wishTitle'), t('ui.plan.details'), t('ui.plan.calendarTitle'), t('ui.plan.print')];
      expect(controls.filter((text) => words.includes(text))).toEqual([]);
    });
  });
}
