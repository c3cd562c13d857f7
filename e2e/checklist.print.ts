import { guidanceFor } from '@/lib/interview/guidance';
import { conditionText } from '@/lib/messages/conditionText';
import { endonyms, locales } from '@/lib/messages/locales';
import { verdictText } from '@/lib/messages/verdictText';
import { sources } from '@/lib/rules/facts/sources';
import { TODAY, utrechtAndNairobi } from './support/couples';
import { oneLine, wordsOf } from './support/paper';
import { expect, test } from './support/test';

for (const language of locales) {
  test.describe(`the printed checklist in ${language}`, () => {
    test.use({ language });

    test('holds everything the couple needs, and nothing of the website around it', async ({ couple, page }, info) => {
      const { answers, facts } = utrechtAndNairobi;
      const { t, day } = couple.texts;
      await couple.has({ answers, ticks: ['document/partnerPassport/partner'] });
      await couple.opens('print');
      await couple.seesHeading(t('ui.print.title'));
      const file = info.outputPath('checklist.pdf');
      await page.pdf({ path: file, format: 'A4', tagged: true });
      const words = await wordsOf(file);

      const guidance = guidanceFor(answers, TODAY);
      const { conditions, documents, steps } = guidance;
      const texts = [
        t('ui.print.title'),
        t('ui.print.made', { on: day(TODAY), filing: day(TODAY) }),
        t('ui.print.check'),
        t('ui.site.independent'),
        verdictText(guidance, couple.texts),
        t(`routes.${facts.route}.name`),
        t('ui.result.documentsSponsor'),
        t('ui.result.documentsPartner'),
        t('ui.result.documentsChild', { number: 2 }),
        t('ui.print.sources'),
        ...conditions.map((finding) => conditionText(finding, guidance, answers, couple.texts).reason),
        ...documents.map(({ id }) => t(`documents.${id}.name`)),
        ...facts.papers.map((id) => t(`documents.${id}.name`)),
        ...steps.map(({ id }, index) => `${index + 1}. ${t(`steps.${id}.title`)}`),
        ...conditions.flatMap((finding) => finding.sources.map((id) => sources[id].title)),
        'https://ind.nl/',
        '424', // euros for the three of them
      ].map(oneLine);
      expect(texts.filter((text) => !words.includes(text))).toEqual([]);

      const controls = [
        t('ui.site.skip'),
        t('ui.site.about'),
        t('ui.site.yourResult'),
        t('ui.print.printNow'),
        t('ui.print.backToResult'),
        t('ui.filing.change'),
        t('ui.answers.change'),
        endonyms[language === 'en' ? 'nl' : 'en'],
      ];
      expect(controls.filter((text) => words.includes(text))).toEqual([]);
    });

    test('fits on a handful of pages', async ({ couple, page }) => {
      await couple.has({ answers: utrechtAndNairobi.answers });
      await couple.opens('print');
      await couple.seesHeading(couple.texts.t('ui.print.title'));
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pages.length).toBeGreaterThan(3);
      expect(pages.length).toBeLessThan(16);
    });
  });
}
