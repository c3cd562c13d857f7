import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { endonyms, locales } from '@/lib/messages/locales';
import { piecesOf } from '@/lib/messages/officialNames';
import { before, TODAY, utrechtAndNairobi } from './support/couples';
import { errorsOf } from './support/errors';
import { giveDay } from './support/give';
import type { Interview } from './support/interview';
import { pageStates, unfolds } from './support/pages';
import { getsLetter, openDetails, task, wishes } from './support/plan';
import { expect, test } from './support/test';
import { looseTexts, shown, translates } from './support/translation';

type Look = () => Promise<void>;
/** What a couple does, and when somebody looks at the page. */
type Journey = (couple: Interview, look: Look) => Promise<void>;

const journeys: Record<string, Journey> = {
  'the interview, with its mistakes': async (couple, look) => {
    const { t } = couple.texts;
    await couple.has({ answers: before('sponsorBornOn', utrechtAndNairobi) });
    await couple.opens('check');
    await couple.seesQuestion('sponsorBornOn');
    await look();
    await couple.continues();
    await couple.page.getByRole('main').getByRole('alert').waitFor();
    await look();
    await giveDay(couple, couple.page, t('questionNames.sponsorBornOn'), '1990-2-31');
    await giveDay(couple, couple.page, t('questionNames.partnerBornOn'), '1988-2-29');
    await couple.continues();
    await expect(couple.page.getByRole('alert').getByText(t('ui.dayField.notReal'))).toBeVisible();
    await look();
    await giveDay(couple, couple.page, t('questionNames.sponsorBornOn'), '1990-5-14');
    await expect(couple.page.getByText(t('ui.dayField.understood', { day: '14 May 1990' }))).toBeVisible();
    await look();
    await couple.continues();
    await couple.seesQuestion('marriedIn');
    await look();
    await couple.page.getByRole('searchbox').fill('Keny');
    await expect(couple.page.getByText(t('ui.countryField.found', { count: 1 }))).toBeVisible();
    await look();
  },
  'the whole interview': async (couple, look) => {
    await couple.opens('check');
    await couple.goesThrough(utrechtAndNairobi.answers, look);
  },
  'the result, for another day and with a paper ticked': async (couple, look) => {
    const { t } = couple.texts;
    await couple.has({ answers: utrechtAndNairobi.answers });
    await couple.opens('result');
    const papers = couple.page.getByRole('region', { name: t('ui.result.documentsTitle'), exact: true });
    await papers.getByRole('checkbox').first().waitFor();
    await look();
    await couple.choosesFilingDay('2027-03-01');
    await look();
    await couple.page.getByRole('button', { name: t('ui.filing.today') }).click();
    await look();
    await papers.getByRole('checkbox').first().check();
    await papers.getByRole('checkbox').nth(2).check();
    await look();
    await papers.getByRole('checkbox').first().uncheck();
    await unfolds(couple);
    await couple.page
      .getByRole('link', { name: /IND|Overheid/ })
      .first()
      .waitFor(); // the sources have come
    await look();
  },
  'the plan, with a letter, another day and an end that cannot be met': async (couple, look) => {
    const { t } = couple.texts;
    await couple.has({ answers: utrechtAndNairobi.answers });
    await couple.opens('plan');
    await couple.page.getByRole('table').waitFor();
    await look();
    await wishes(couple, { kind: 'fileOn', day: '2027-03-14' });
    await couple.page
      .getByText(t('ui.plan.answerFileWished', { day: '15 March 2027' }))
      .or(couple.page.getByText(t('ui.plan.answerFileWished', { day: '14 March 2027' })))
      .first()
      .waitFor();
    await look();
    await wishes(couple, { kind: 'soon' });
    await look();
    await wishes(couple, { kind: 'togetherBy', day: '2026-12-24' });
    await look();
    await wishes(couple, { kind: 'soon' });
    const photo = await task(couple, 'sponsor', t('plan.tasks.apply'));
    await openDetails(couple, photo);
    await look();
    await photo.getByRole('checkbox').check();
    await look();
    await couple.page.getByRole('button', { name: t('ui.plan.undo') }).click();
    await look();
    await couple.page.getByLabel(t('ui.plan.paceLabel')).selectOption(t('plan.paces.high'));
    await look();
    await getsLetter(couple, 'acknowledged', { on: '2026-09-04', receivedOn: '2026-09-01', decideBy: '2026-11-30' });
    await look();
    await getsLetter(couple, 'refused', { on: '2026-11-20' });
    await look();
  },
  'the answers, erased': async (couple, look) => {
    const { t } = couple.texts;
    await couple.has({ answers: utrechtAndNairobi.answers });
    await couple.opens('answers');
    await couple.page.getByRole('heading', { level: 1 }).waitFor();
    await look();
    await couple.page.getByRole('button', { name: t('ui.answers.erase') }).click();
    await couple.page.getByRole('button', { name: t('ui.answers.eraseConfirm') }).click();
    await couple.page.getByText(t('ui.answers.erased')).waitFor();
    await look();
  },
  'the paper': async (couple, look) => {
    await couple.has({ answers: utrechtAndNairobi.answers, ticks: ['step/apply'] });
    await couple.opens('print');
    await couple.page.getByRole('heading', { name: couple.texts.t('ui.print.sources') }).waitFor();
    await look();
  },
};

for (const [name, journey] of Object.entries(journeys)) {
  for (const begins of ['before', 'after'] as const) {
    test(`${name}: translated ${begins} React takes over, it shows what it shows otherwise`, async ({
      couple,
      browser,
    }) => {
      test.slow(); // two couples, each with a whole journey
      const twin = await twinOf(couple, browser);
      const errors = errorsOf(couple.page);
      await translates(couple.page, begins);
      const look = meeting(() =>
        expect(async () => {
          expect(await shown(couple.page)).toEqual(await shown(twin.page));
        }).toPass({ timeout: 15_000 }),
      );
      await Promise.all([journey(couple, look), journey(twin, look)]);
      expect(errors).toEqual([]);
      await twin.page.context().close();
    });
  }
}

/** The same couple in another browser, which translates nothing. */
async function twinOf(couple: Interview, browser: Browser): Promise<Interview> {
  const twin = couple.at(await (await browser.newContext()).newPage());
  await twin.page.clock.setFixedTime(new Date(`${TODAY}T10:00:00+01:00`));
  return twin;
}

/** A place where two wait for each other, and where something is done once both are there. */
function meeting(act: () => Promise<void>): () => Promise<void> {
  let goOn: (() => void) | null = null;
  return async () => {
    if (goOn === null) return new Promise((resolve) => (goOn = resolve));
    await act();
    const resume = goOn;
    goOn = null;
    resume();
  };
}

for (const words of ['same', 'marked'] as const) {
  test(`an answer given before React takes over a page translated into ${words} words is kept`, async ({
    couple,
    page,
  }) => {
    const errors = errorsOf(page);
    await translates(page, 'before', words);
    let arrive = () => {};
    const scripts = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/\/_next\/static\/chunks\//, async (route) => {
      await scripts;
      await route.continue();
    });
    await page.goto(couple.hrefs.check, { waitUntil: 'commit' });
    await page.locator('#who-dutch').check();
    await expect(page.locator('main font font').first()).toBeVisible();
    arrive();
    await expect(page.locator('select')).toHaveCount(0); // the list with the filter has taken its place
    await expect(page.locator('#who-dutch')).toBeChecked();
    await page.locator('form button[type=submit]').click();
    await expect(page.locator('#partnerNationalities')).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('the calendar file of a translated plan is that of any other', async ({ couple, browser }) => {
  await translates(couple.page, 'before');
  const twin = await twinOf(couple, browser);
  const [file, other] = await Promise.all([couple, twin].map(savesCalendar));
  expect(file).toContain('BEGIN:VEVENT');
  expect(file).toBe(other);
  await twin.page.context().close();
});

async function savesCalendar(couple: Interview): Promise<string> {
  const { page, texts } = couple;
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('plan');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: texts.t('ui.plan.calendarSave.partner') }).click();
  return readFile(await (await download).path(), 'utf8');
}

for (const language of locales) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('no page holds a text that React would look for in vain, or a Dutch name that would be translated', async ({
      couple,
      page,
    }) => {
      test.setTimeout(600_000); // every page there is
      for (const { name, show } of pageStates) {
        await page.goto('/icon.svg');
        await page.evaluate(() => localStorage.clear());
        await show(couple);
        const names = (await textsToTranslate(page)).flatMap((text) => piecesOf(text) ?? []);
        const translated = names.flatMap(({ text, isName }) => (isName ? [text] : []));
        expect({ name, loose: await looseTexts(page), translated }).toEqual({ name, loose: [], translated: [] });
      }
    });

    test('a page that is translated says which languages the guide has, in them', async ({ couple, page }) => {
      await translates(page, 'before');
      for (const path of ['about', 'check', 'plan'] as const) {
        await couple.opens(path);
        const line = page.locator('#news-translated');
        await expect(line).toBeVisible();
        for (const other of locales) {
          const link = line.getByRole('link', { name: endonyms[other] });
          await expect(link).toHaveAttribute('href', couple.hrefs[path].replace(`/${language}/`, `/${other}/`));
          await expect(link).toHaveAttribute('translate', 'no');
        }
      }
    });
  });
}

test('a page that nobody translates says nothing of it, and one that is not translated any more neither', async ({
  couple,
  page,
}) => {
  await couple.opens('check');
  await page.locator('select').waitFor({ state: 'detached' });
  const line = page.locator('#news-translated');
  await expect(line).toBeHidden();
  await page.evaluate(() => {
    document.documentElement.lang = 'ar';
    document.documentElement.className = 'translated-rtl';
  });
  await expect(line).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
    document.documentElement.className = '';
  });
  await expect(line).toBeHidden();
  await page.evaluate(() => document.querySelector('main h1')?.replaceChildren(document.createElement('font')));
  await expect(line).toBeVisible();
});

test('an add-on that insists on a title of its own gets it', async ({ couple, page }) => {
  await page.addInitScript(insistOnTitle);
  await couple.has({ answers: before('passport', utrechtAndNairobi) });
  await couple.opens('check');
  await couple.seesQuestion('passport');
  await expect(page).toHaveTitle(/^\(1\) /);
  // Those of the framework, and twice each of ours: for the page as it comes, and for the question.
  expect(await page.evaluate(() => Number(document.documentElement.dataset.writes))).toBeLessThanOrEqual(6);
});

/** Runs in the page: puts a number before every title it sees, a hundred times at most. */
function insistOnTitle(): void {
  let writes = 0;
  new MutationObserver(() => {
    if (writes === 100 || document.title === '' || document.title.startsWith('(1) ')) return;
    writes += 1;
    document.documentElement.dataset.writes = String(writes);
    document.title = `(1) ${document.title}`;
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** The texts of the page that a browser would translate; an option can hold no element that keeps it from that. */
function textsToTranslate(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const isLeft = walker.currentNode.parentElement?.closest('script, style, noscript, option, [translate=no]');
      if (!isLeft) texts.push(walker.currentNode.nodeValue ?? '');
    }
    return texts;
  });
}
