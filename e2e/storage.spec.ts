import { before, utrechtAndNairobi } from './support/couples';
import { expect, test } from './support/test';
import { SAVED } from './support/interview';
import type { Interview } from './support/interview';
import type { Page } from '@playwright/test';

/* Storage that is full or barred. */

test('where storage is full the questions go on, and the page says what is lost', async ({ couple, page }) => {
  const { t } = couple.texts;
  await couple.has({ answers: before('passport', utrechtAndNairobi) });
  await fillStorage(page);
  await couple.opens('check');
  await couple.seesQuestion('passport');
  await expect(page.getByText(t('ui.notices.full'))).toHaveCount(0);
  await answersPassportAndMore(couple);
  await expect(page.getByText(t('ui.notices.full'))).toBeVisible();
  await couple.goesBack();
  await couple.seesGiven('passport', 'expiresSoon');

  await page.reload();
  await couple.seesQuestion('passport');
  await couple.goesBack();
  await couple.seesGiven('willLiveTogether', 'yes');
});

test('once there is room again, what was filled in before is kept too', async ({ couple, page }) => {
  await couple.has({ answers: before('passport', utrechtAndNairobi) });
  await fillStorage(page);
  await couple.opens('check');
  await couple.seesQuestion('passport');
  await answersPassportAndMore(couple);
  await page.evaluate(() => localStorage.removeItem('filler'));
  await couple.answers('partnerBornIn', 'KE');
  await couple.continues();
  await couple.seesQuestion('publicOrder');
  await expect(page.getByText(couple.texts.t('ui.notices.full'))).toHaveCount(0);
  expect(await couple.saved()).toContain('"passport":"expiresSoon"');
});

test('a tick on the result page that cannot be kept is told', async ({ couple, page }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  await fillStorage(page);
  await couple.opens('result');
  const paper = page.getByRole('checkbox').first();
  await paper.check();
  await expect(page.getByText(couple.texts.t('ui.notices.full'))).toBeVisible();
  await expect(paper).toBeChecked();
  expect(await couple.saved()).not.toContain('document/');
});

test('where storage is barred the questions go on, and every page says that nothing is kept', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  const notice = page.getByText(t('ui.notices.notKept'));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('barred', 'SecurityError');
      },
    });
  });
  await couple.opens('check');
  await couple.answers('sponsorNationalities', ['NL']);
  await couple.continues();
  await couple.answers('partnerNationalities', ['KE']);
  await couple.continues();
  await couple.seesQuestion('sponsorLivesIn');
  await expect(notice).toBeVisible();
  await couple.goesBack();
  await couple.seesGiven('partnerNationalities', 'KE');
  for (const path of ['result', 'plan', 'print', 'answers'] as const) {
    await couple.opens(path);
    await expect(notice).toBeVisible();
  }
});

test('what a newer version keeps is not written over', async ({ couple, page }) => {
  const newer = '{"schema":99,"everything":"otherwise"}';
  await couple.hasText(newer);
  await couple.opens('check');
  await couple.answers('sponsorNationalities', ['NL']);
  await couple.continues();
  await couple.seesQuestion('partnerNationalities');
  await expect(page.getByText(couple.texts.t('ui.notices.newer'))).toBeVisible();
  expect(await couple.saved(SAVED)).toBe(newer);
});

async function answersPassportAndMore(couple: Interview) {
  await couple.answers('passport', 'expiresSoon');
  await couple.continues();
  await couple.seesQuestion('partnerBornIn');
}

/** Fills the storage of this site up to the last character, as other pages of it or the browser may. */
async function fillStorage(page: Page) {
  await page.evaluate(() => {
    let filler = '';
    for (let more = 2 ** 22; more >= 1; more /= 2) {
      try {
        for (;;) {
          localStorage.setItem('filler', filler + 'x'.repeat(more));
          filler += 'x'.repeat(more);
        }
      } catch {
        // full for this many; half as many may fit
      }
    }
  });
}
