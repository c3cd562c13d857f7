/** The main journey of the guide, written once for every engine. */
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { guidanceFor } from '@/lib/interview/guidance';
import { loadLanguage } from '@/lib/messages/languages';
import { endonyms } from '@/lib/messages/locales';
import { textsOf } from '@/lib/messages/texts';
import { verdictText } from '@/lib/messages/verdictText';
import { before, TODAY, utrechtAndNairobi } from '../support/couples';
import type { Launch } from './engine';
import { comesIn, continues, goesThrough, has, hasNothing, pathsOf, savedAnswers, seesQuestion } from './interview';
import { standsOut } from './standsOut';
import { visit, type Visit } from './visit';

const { answers } = utrechtAndNairobi;
const guidance = guidanceFor(answers, TODAY);

/** Reckoned by hand in e2e/plan.spec.ts. */
const TOGETHER = '2027-05-31';

const widePages = ['start', 'question', 'answers', 'result', 'plan', 'print', 'about'] as const;

export function journey(name: string, launch: Launch): void {
  describe(`in ${name}`, () => {
    let here: Visit;
    beforeAll(async () => {
      here = await visit(launch);
      return here.end;
    });
    beforeEach(() => here.visitor.engine.resize(1024, 768));
    afterEach(async () => expect(await here.troubles()).toEqual([]));

    test('a couple comes from the choice of a language to the list of their answers', async () => {
      const { visitor } = here;
      await hasNothing(visitor);
      await comesIn(visitor);
      await goesThrough(visitor, answers);
      expect(await savedAnswers(visitor)).toEqual(answers);
    });

    test('Back, the browser’s and the page’s, leads to the question before, with its answer', async () => {
      const { visitor } = here;
      const { t, country } = visitor.texts;
      await has(visitor, before('partnerLivesIn', utrechtAndNairobi));
      await visitor.opens(pathsOf(visitor).check);
      await seesQuestion(visitor, 'partnerLivesIn');
      await visitor.presses({ role: 'link', name: t('ui.question.back') });
      await seesQuestion(visitor, 'sponsorLivesIn');
      await visitor.seesTicked({ role: 'radio', name: country('NL') });
      await continues(visitor);
      await seesQuestion(visitor, 'partnerLivesIn');
      await visitor.engine.back();
      await seesQuestion(visitor, 'sponsorLivesIn');
      await visitor.seesTicked({ role: 'radio', name: country('NL') });
    });

    test('the result is told, and a paper that is ticked stays so after a reload', async () => {
      const { visitor } = here;
      const { t } = visitor.texts;
      await has(visitor, answers);
      await visitor.opens(pathsOf(visitor).result);
      await visitor.seesHeading(verdictText(guidance, visitor.texts));
      await visitor.reads(t('ui.result.verdictWord.looksGood'), t('routes.regularWithMvv.name'));
      await visitor.readsOn();
      const papers = { role: 'region', name: t('ui.result.documentsTitle') } as const;
      const certificate = { role: 'checkbox', name: t('documents.marriageCertificate.name'), within: papers } as const;
      await visitor.chooses(certificate);
      await visitor.reads(t('ui.result.documentsDone', { done: 1, total: 1 }));
      await visitor.engine.reload();
      await visitor.seesHeading(verdictText(guidance, visitor.texts));
      await visitor.readsOn();
      await visitor.seesTicked(certificate);
      expect(await savedAnswers(visitor)).toEqual(answers);
    });

    test('the plan says when they can be together', async () => {
      const { visitor } = here;
      const { t, day } = visitor.texts;
      await has(visitor, answers);
      await visitor.opens(pathsOf(visitor).plan);
      await visitor.seesHeading(t('ui.plan.title'));
      const together = t('ui.plan.answerTogether', { day: day(TOGETHER) });
      await visitor.reads(t('ui.plan.answerFile', { sent: day('2027-01-10') }), together);
    });

    test('the other language keeps the page and the answers', async () => {
      const { visitor } = here;
      const inDutch = visitor.in(textsOf(await loadLanguage('nl')));
      await has(visitor, answers);
      await visitor.opens(pathsOf(visitor).result);
      await visitor.seesHeading(verdictText(guidance, visitor.texts));
      await visitor.presses({ role: 'link', name: endonyms.nl });
      await inDutch.seesHeading(verdictText(guidance, inDutch.texts));
      expect(await savedAnswers(visitor)).toEqual(answers);
    });

    test('the page for paper holds the checklist', async () => {
      const { visitor } = here;
      const { t } = visitor.texts;
      await has(visitor, answers);
      await visitor.opens(pathsOf(visitor).print);
      await visitor.seesHeading(t('ui.print.title'));
      const papers = guidance.documents.map(({ id }) => t(`documents.${id}.name`));
      const steps = guidance.steps.map(({ id }) => t(`steps.${id}.title`));
      await visitor.reads(...papers, ...steps);
    });

    describe.each(['ltr', 'rtl'] as const)('320 px wide, read %s', (direction) => {
      test.each(widePages)('nothing on the page “%s” stands out at the side', async (page) => {
        const { visitor } = here;
        const { t, day } = visitor.texts;
        const together = t('ui.plan.answerTogether', { day: day(TOGETHER) });
        const words = {
          start: t('ui.start.begin'),
          question: t('ui.incomes.add'),
          answers: t('ui.answers.erase'),
          result: t('ui.result.documentsTitle'),
          plan: together,
          print: t('ui.print.sources'),
          about: t('ui.about.title'),
        };
        const paths = pathsOf(visitor);
        await has(visitor, page === 'question' ? before('incomes', utrechtAndNairobi) : answers);
        await visitor.engine.resize(320, 640);
        await visitor.opens(page === 'question' ? paths.check : paths[page]);
        await visitor.reads(words[page]);
        if (page === 'result') {
          await visitor.readsOn();
          await visitor.reads(t('documents.partnerPassport.name'));
        }
        expect(await visitor.engine.ask(standsOut, direction)).toEqual({ width: 320, outside: [] });
      });
    });

    test('what watches over these tests sees an error, a broken policy and a request elsewhere', async () => {
      const { visitor, troubles } = here;
      await visitor.opens(pathsOf(visitor).start);
      await visitor.engine.ask(() => {
        console.error('complained on purpose');
        setTimeout(() => {
          throw new Error('broken on purpose');
        });
        return fetch('https://refused.example/').catch(() => null);
      }, null);
      const inPage = (await troubles()).join('\n');
      expect(inPage).toContain('complained on purpose');
      expect(inPage).toContain('broken on purpose');
      expect(inPage).toContain('policy: connect-src https://refused.example/');
      expect(inPage).not.toContain('elsewhere:');

      await visitor.opens('/icon.svg'); // without a policy
      await visitor.engine.ask(() => fetch('http://reached.example/').catch(() => null), null);
      expect((await troubles()).join('\n')).toContain('elsewhere: GET http://reached.example/');
    });
  });
}
