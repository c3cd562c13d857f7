import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { utrechtAndNairobi } from './support/couples';
import { locales } from '@/lib/messages/locales';
import { expect, test } from './support/test';

/** The exported site, as the tests serve it. */
const folder = process.env.OUT_DIR ?? 'out';
const KB = 1000;

/** What a page fetched, in bytes as they are sent: brotli. */
interface Weight {
  scripts: number;
  texts: number;
  all: number;
}

for (const language of locales) {
  test.describe(`in ${language} a first visit`, () => {
    test.use({ language });

    for (const path of ['start', 'about', 'checklist', 'questions', 'privacy', 'accessibility'] as const) {
      test(`to a page of text needs at most 25 KB, without the framework: ${path}`, async ({ couple, page }) => {
        const fetched = fetchedBy(page);
        await page.goto(couple.hrefs[path], { waitUntil: 'networkidle' });
        expect(fetched.filter((file) => file.endsWith('.js'))).toEqual([expect.stringMatching(/\/page-\w+\.js$/)]);
        expect(weightOf(fetched).all).toBeLessThanOrEqual(25 * KB);
      });
    }

    test('to the first question needs at most 145 KB of scripts, and 63 KB more for the rest', async ({
      couple,
      page,
    }) => {
      const fetched = fetchedBy(page);
      await couple.opens('check');
      await page.getByRole('radio').first().check();
      await page.waitForLoadState('networkidle');
      const named = new Set(namedIn(couple.hrefs.check));
      const first = weightOf(fetched.filter((file) => named.has(file)));
      const rest = weightOf(fetched.filter((file) => !named.has(file)));
      expect(first.scripts).toBeLessThanOrEqual(145 * KB);
      expect(first.texts).toBe(0);
      expect(rest.scripts).toBeLessThanOrEqual(63 * KB);
      expect(rest.scripts).toBeGreaterThan(30 * KB);
      expect(rest.texts).toBeLessThanOrEqual(30 * KB);
    });

    test('to the result needs at most 168 KB of scripts, without calendar, time line and sources', async ({
      couple,
      page,
    }) => {
      await couple.has({ answers: utrechtAndNairobi.answers });
      const fetched = fetchedBy(page);
      await page.goto(couple.hrefs.result);
      await page.getByRole('heading', { name: couple.texts.t('ui.result.documentsTitle'), exact: true }).waitFor();
      await page.waitForLoadState('networkidle');
      const { scripts, texts } = weightOf(fetched);
      expect(scripts).toBeLessThanOrEqual(168 * KB);
      expect(texts).toBeLessThanOrEqual(30 * KB);
      expect(texts).toBeGreaterThan(10 * KB);
    });

    test('to the result fetches the texts of the papers and the steps when the visitor reads on, at most 20 KB', async ({
      couple,
      page,
    }) => {
      await couple.has({ answers: utrechtAndNairobi.answers });
      const fetched = fetchedBy(page);
      await page.goto(couple.hrefs.result);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const before = weightOf(fetched).texts;
      await couple.readsOn();
      await page.getByText(couple.texts.t('documents.marriageCertificate.name')).first().waitFor();
      const rest = weightOf(fetched).texts - before;
      expect(rest).toBeLessThanOrEqual(20 * KB);
      expect(rest).toBeGreaterThan(5 * KB);
    });

    test('to the paper, which holds all of it, fetches at most 40 KB of texts', async ({ couple, page }) => {
      await couple.has({ answers: utrechtAndNairobi.answers });
      const fetched = fetchedBy(page);
      await couple.opens('print');
      await page.waitForLoadState('networkidle');
      expect(weightOf(fetched).texts).toBeLessThanOrEqual(40 * KB);
      expect(weightOf(fetched).texts).toBeGreaterThan(5 * KB);
    });

    for (const path of ['answers', 'plan'] as const) {
      test(`fetches at most 30 KB of texts: ${path}`, async ({ couple, page }) => {
        await couple.has({ answers: utrechtAndNairobi.answers });
        const fetched = fetchedBy(page);
        await couple.opens(path);
        await page.waitForLoadState('networkidle');
        expect(weightOf(fetched).texts).toBeLessThanOrEqual(30 * KB);
        expect(weightOf(fetched).texts).toBeGreaterThan(5 * KB);
      });
    }

    test('to the plan fetches the time line after the words, and the calendar when it is asked for', async ({
      couple,
      page,
    }) => {
      await couple.has({ answers: utrechtAndNairobi.answers });
      const fetched = fetchedBy(page);
      await couple.opens('plan');
      await page.getByRole('table').waitFor();
      await page.waitForLoadState('networkidle');
      const before = fetched.length;
      const { t } = couple.texts;
      const file = page.waitForEvent('download');
      await page
        .getByRole('group', { name: t('ui.plan.listFor.sponsor'), exact: true })
        .getByRole('button')
        .click();
      await file;
      expect(fetched.slice(before).filter((name) => name.endsWith('.js')).length).toBeGreaterThan(0);
    });
  });
}

/** The files of the site that a page asks for from now on, each once. */
function fetchedBy(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const path = decodeURIComponent(new URL(request.url()).pathname).slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (request.url().startsWith('http') && !fetched.includes(file)) fetched.push(file);
  });
  return fetched;
}

/** The scripts that stand in a page. */
function namedIn(path: string): string[] {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  return [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, file = '']) => decodeURIComponent(file));
}

function weightOf(files: readonly string[]): Weight {
  const sum = (some: readonly string[]) => some.reduce((total, file) => total + packed(file), 0);
  const scripts = files.filter((file) => file.endsWith('.js'));
  // next.config.js names files with texts of a language so.
  const texts = scripts.filter((file) => file.includes('/texts-'));
  return { scripts: sum(scripts) - sum(texts), texts: sum(texts), all: sum(files.filter(isLoaded)) };
}

/** Icons are for the browser’s own furniture, and come after the page. */
function isLoaded(file: string): boolean {
  return /\.(js|css|html)$/.test(file);
}

function packed(file: string): number {
  return brotliCompressSync(readFileSync(join(folder, file))).length;
}
