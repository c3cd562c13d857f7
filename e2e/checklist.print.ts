import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { guidanceFor } from '@/lib/interview/guidance';
import { locales } from '@/lib/messages/locales';
import { verdictText } from '@/lib/messages/verdictText';
import { sources } from '@/lib/rules/facts/sources';
import { TODAY, utrechtAndNairobi } from './support/couples';
import { expect, test } from './support/test';

/** The words of a PDF, one space between them, however its lines are broken. */
async function wordsOf(pdf: string): Promise<string> {
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', pdf, '-']);
  return oneLine(stdout);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

for (const language of locales) {
  test.describe(`the printed checklist in ${language}`, () => {
    test.use({ language });

    test('holds everything the couple needs, and nothing of the website around it', async ({ couple, page }, info) => {
      const { answers } = utrechtAndNairobi;
      const { t } = couple.texts;
      await couple.has({ answers, ticks: ['document/partnerPassport/partner'] });
      await couple.opens('print');
      await couple.seesHeading(t('ui.print.title'));
      const file = info.outputPath('checklist.pdf');
      await page.pdf({ path: file, format: 'A4', tagged: true });
      const words = await wordsOf(file);

      const guidance = guidanceFor(answers, TODAY);
      const inOneColumn = [t('ui.print.title'), t('ui.print.check'), t('ui.site.independent')];
      for (const text of [...inOneColumn, verdictText(guidance, couple.texts)]) {
        expect(words).toContain(oneLine(text));
      }
      for (const { id } of guidance.steps) expect(words).toContain(t(`steps.${id}.title`));
      // A name may be broken over the lines of its column: its first word is enough to see the paper is there.
      for (const { id } of guidance.documents) {
        expect(words).toContain(t(`documents.${id}.name`).split(' ').slice(0, 2).join(' '));
      }
      const [first] = guidance.conditions.flatMap((condition) => condition.sources);
      expect(words).toContain(`1. ${sources[first ?? 'indPartnerPage'].title}`);
      expect(words).toContain('https://ind.nl/verblijf-partner');

      for (const control of [
        'ui.site.about',
        'ui.print.printNow',
        'ui.print.backToResult',
        'ui.filing.change',
      ] as const) {
        expect(words).not.toContain(t(control));
      }
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
