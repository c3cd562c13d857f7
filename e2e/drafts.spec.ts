import type { Page } from '@playwright/test';
import { before, utrechtAndNairobi } from './support/couples';
import { begun, type Begun } from './support/drafts';
import { giveDay, opensForm } from './support/give';
import type { Interview } from './support/interview';
import { SAVED } from './support/interview';
import { getsLetter, openDetails, task } from './support/plan';
import { expect, test } from './support/test';

/* What is being filled in, and not sent: it is there whatever happens, until it is answered or erased. */

const DRAFTS = 'verblijfwijzer:drafts';

/** Ways to leave a question and come back to it, in this window or another one. Each gives the page to look at. */
const ways: Record<string, (couple: Interview, question: Begun['question']) => Promise<Page>> = {
  async 'the page is loaded again'({ page }) {
    await page.reload();
    return page;
  },
  async 'the language is changed'({ page }) {
    await page.locator('header a[hreflang="nl"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    return page;
  },
  async 'somebody goes Back and on'(couple) {
    await couple.goesBack();
    await couple.page.getByRole('button', { name: couple.texts.t('ui.question.continue') }).waitFor();
    await couple.page.goBack();
    return couple.page;
  },
  async 'somebody leaves it for now'(couple, question) {
    await couple.leavesForNow();
    await couple.page.getByRole('heading', { level: 1 }).waitFor();
    await couple.opensQuestion(question);
    return couple.page;
  },
  async 'somebody looks at the answers'(couple) {
    await couple.page.getByRole('contentinfo').locator('a[href$="/answers/"]').click();
    await couple.seesAnswers();
    await couple.page.goBack();
    return couple.page;
  },
  async 'the browser is closed'(couple, question) {
    const page = await couple.page.context().newPage();
    await couple.page.close();
    await page.goto(couple.hrefs.question(question));
    return page;
  },
  async 'the page crashes'(couple, question) {
    const session = await couple.page.context().newCDPSession(couple.page);
    const crashed = couple.page.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined); // the answer never comes
    await crashed;
    const page = await couple.page.context().newPage();
    await page.goto(couple.hrefs.question(question));
    return page;
  },
};

for (const [what, { question, begin, sees }] of Object.entries(begun)) {
  test.describe(`${what} is there after`, () => {
    for (const [way, leave] of Object.entries(ways)) {
      test(way, async ({ couple }) => {
        await couple.has({ answers: before(question, utrechtAndNairobi) });
        const saved = await couple.saved();
        await couple.opensQuestion(question);
        await couple.seesQuestion(question);
        await begin(couple);
        await sees(couple.page);
        const page = await leave(couple, question);
        await sees(page);
        expect(await couple.at(page).saved()).toBe(saved); // no answer yet
      });
    }
  });
}

test.describe('the first question', () => {
  const sees = async (page: Page) => {
    await expect(page.locator('input[value="several"]')).toBeChecked();
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(/Philippines|Filipijnen/);
    await expect(page.getByRole('searchbox')).toHaveValue('belg');
  };

  test.beforeEach(async ({ couple, page }) => {
    await couple.opens('check');
    await couple.answers('sponsorNationalities', ['PH', 'BE']);
    await page.getByRole('searchbox').fill('belg');
    await sees(page);
  });

  test('is as it was after a reload, in the other language and in another window', async ({
    couple,
    page,
    context,
  }) => {
    await page.reload();
    await sees(page);
    await page.locator('header a[hreflang="nl"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await sees(page);
    const other = await context.newPage();
    await other.goto(couple.hrefs.check);
    await sees(other);
  });

  test('keeps nothing of it once it is answered', async ({ couple, page }) => {
    await couple.continues();
    await couple.seesQuestion('partnerNationalities');
    expect(await couple.saved(DRAFTS)).toBeNull();
    expect(await couple.saved()).toContain('["PH","BE"]');
    await page.reload();
    await couple.goesBack();
    await expect(page.locator('input[value="several"]')).toBeChecked();
  });

  test('is as it was for who changes it and is called away', async ({ couple, page }) => {
    await couple.continues();
    await couple.seesQuestion('partnerNationalities');
    await couple.goesBack();
    await page.locator('input[value="dutch"]').check();
    await page.reload();
    await expect(page.locator('input[value="dutch"]')).toBeChecked();
    await expect(page.getByText(couple.texts.t('ui.question.begun'))).toBeVisible();
    expect(await couple.saved()).toContain('["PH","BE"]');
  });
});

test('what is chosen before the scripts arrive goes before what was begun earlier', async ({ couple, page }) => {
  await couple.opens('check');
  await page.locator('input[value="several"]').check();
  await expect.poll(() => couple.saved(DRAFTS)).toContain('several');
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const dutch = document.querySelector<HTMLInputElement>('input[value=dutch]');
      if (!dutch) return;
      observer.disconnect();
      dutch.click();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect.poll(() => couple.saved(DRAFTS)).toContain('dutch');
  await expect(page.locator('input[value="dutch"]')).toBeChecked();
  await couple.continues();
  await couple.seesQuestion('partnerNationalities');
  expect(await couple.saved(DRAFTS)).toBeNull();
});

test('a press on Continue before the scripts arrive answers with what is chosen then', async ({ couple, page }) => {
  await couple.opens('check');
  await page.locator('input[value="several"]').check();
  await expect.poll(() => couple.saved(DRAFTS)).toContain('several');
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const button = document.querySelector<HTMLElement>('form button');
      if (!button) return;
      observer.disconnect();
      document.querySelector<HTMLInputElement>('input[value=dutch]')?.click();
      button.click();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await couple.seesQuestion('partnerNationalities');
  await expect.poll(() => couple.saved()).toContain('["NL"]');
  expect(await couple.saved(DRAFTS)).toBeNull();
});

test('what is chosen on the second question before the rest of the interview is there stays too', async ({
  couple,
  page,
  context,
}) => {
  const { t, country } = couple.texts;
  await page.route(/\/texts-/, () => undefined); // on its way for ever
  await couple.opens('check');
  await page.locator('input[value="dutch"]').check();
  await couple.continues();
  await couple.seesQuestion('partnerNationalities');
  await page.getByRole('combobox', { name: t('ui.first.which') }).selectOption({ label: country('KE') });
  expect(await couple.saved()).toBeNull();
  // The answer to the first question was not taken yet, so it is asked again, filled in.
  const later = couple.at(await context.newPage());
  await page.close();
  await later.opensQuestion('partnerNationalities');
  await later.seesQuestion('sponsorNationalities');
  await expect(later.page.locator('input[value="dutch"]')).toBeChecked();
  await later.continues();
  await later.seesQuestion('partnerNationalities');
  await expect(later.page.locator('input[name="partnerNationalities-list"][value="KE"]')).toBeChecked();
});

test('a question that was answered says where it shows something else', async ({ couple, page }) => {
  const note = page.getByText(couple.texts.t('ui.question.begun'));
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('answers');
  await couple.changes('passport');
  await couple.seesGiven('passport', 'valid');
  await couple.answers('passport', 'none');
  await expect(note).toHaveCount(0);
  await couple.opens('answers');
  await couple.changes('passport');
  await couple.seesGiven('passport', 'none');
  await expect(note).toBeVisible();
  await couple.continues();
  await couple.seesAnswers();
  expect(await couple.saved(DRAFTS)).toBeNull();
  await couple.changes('passport');
  await couple.seesGiven('passport', 'none');
  await expect(note).toHaveCount(0);
});

test('what is filled in as it was before leaves nothing behind', async ({ couple }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opensQuestion('passport');
  await couple.seesGiven('passport', 'valid');
  await couple.answers('passport', 'none');
  expect(await couple.saved(DRAFTS)).not.toBeNull();
  await couple.answers('passport', 'valid');
  expect(await couple.saved(DRAFTS)).toBeNull();
});

test.describe('in two windows', () => {
  test.beforeEach(({ couple }) => couple.has({ answers: before('passport', utrechtAndNairobi) }));

  test('each has its own typing at one question, also after a reload', async ({ couple, context }) => {
    const other = couple.at(await context.newPage());
    for (const one of [couple, other]) {
      await one.opensQuestion('sponsorBornOn');
      await one.seesQuestion('sponsorBornOn');
    }
    await couple.page.locator('#sponsorBornOn-day').fill('11');
    await other.page.locator('#sponsorBornOn-day').fill('22');
    await expect(couple.page.locator('#sponsorBornOn-day')).toHaveValue('11');
    await couple.page.reload();
    await other.page.reload();
    await expect(couple.page.locator('#sponsorBornOn-day')).toHaveValue('11');
    await expect(other.page.locator('#sponsorBornOn-day')).toHaveValue('22');
  });

  test('an answer in one leaves what is typed at the same question in the other', async ({ couple, context }) => {
    const other = couple.at(await context.newPage());
    for (const one of [couple, other]) {
      await one.opensQuestion('passport');
      await one.seesQuestion('passport');
    }
    await couple.answers('passport', 'expiresSoon');
    await other.answers('passport', 'none');
    await other.continues();
    await other.seesQuestion('partnerBornIn');
    await couple.seesGiven('passport', 'expiresSoon');
    await couple.continues();
    await couple.seesQuestion('partnerBornIn');
    expect(await couple.saved()).toContain('"passport":"expiresSoon"');
  });
});

test('a page out of the back-forward cache shows what was typed and answered since', async ({
  couple,
  page,
  context,
}) => {
  await couple.has({ answers: before('passport', utrechtAndNairobi) });
  await couple.opensQuestion('sponsorBornOn');
  await page.locator('#sponsorBornOn-day').fill('11');
  // The same window goes on, in another page of it.
  const later = await context.newPage();
  await later.goto(couple.hrefs.print);
  const name = await page.evaluate(() => sessionStorage.getItem('verblijfwijzer:window'));
  await later.evaluate((value) => sessionStorage.setItem('verblijfwijzer:window', String(value)), name);
  await later.goto(couple.hrefs.question('sponsorBornOn'));
  await later.locator('#sponsorBornOn-day').fill('12');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.locator('#sponsorBornOn-day')).toHaveValue('12');
});

test('erasing everything erases what is being filled in', async ({ couple, page }) => {
  const { t } = couple.texts;
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opensQuestion('passport');
  await couple.answers('passport', 'none');
  await couple.opens('answers');
  await page.getByRole('button', { name: t('ui.answers.erase') }).click();
  await page.getByRole('button', { name: t('ui.answers.eraseConfirm') }).click();
  await expect(page.getByText(t('ui.answers.erased'))).toBeVisible();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opensQuestion('passport');
  await couple.seesGiven('passport', 'valid');
});

for (const [what, text] of Object.entries({
  'that broke off': '{"schema":1,"drafts":[{"place":"incomes","in":"1","fields":{"it',
  'of another kind': '{"schema":1,"drafts":[{"place":"incomes","in":"1","fields":{"items":[7],"open":9,"none":"x"}}]}',
  'with an item that cannot be': `{"schema":1,"drafts":[{"place":"incomes","in":"1","fields":{"open":0}},
    {"place":"incomes/item","in":"1","fields":{"typed":{"kind":"__proto__","contract":[],"endsOn":null,"per":"toString"}}}]}`,
})) {
  test(`a draft ${what} does no harm`, async ({ couple, page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await couple.has({ answers: before('incomes', utrechtAndNairobi) });
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [DRAFTS, text] as const);
    await couple.opensQuestion('incomes');
    await couple.seesQuestion('incomes');
    if (what === 'with an item that cannot be') {
      await page.getByRole('button', { name: couple.texts.t('ui.incomes.cancel') }).click();
    }
    await couple.answers(
      'incomes',
      [{ kind: 'other', perMonth: 750 }].map((one) => ({ ...one, kind: 'other' })),
    );
    await couple.continues();
    await couple.seesQuestion('children');
    expect(await couple.saved()).toContain('750');
    expect(errors).toEqual([]);
    expect(await couple.saved(DRAFTS)).toBeNull();
  });
}

test('drafts of a newer version are left as they are, and nothing is said to be kept', async ({ couple, page }) => {
  const { t } = couple.texts;
  const newer = '{"schema":99,"drafts":"otherwise"}';
  await couple.has({ answers: before('incomes', utrechtAndNairobi) });
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [DRAFTS, newer] as const);
  await couple.opensQuestion('incomes');
  const form = await opensForm(couple, 'incomes', 0);
  await form.locator('input[value="other"]').check();
  await page.locator('#incomes-item-perMonth').fill('750');
  await page.getByRole('button', { name: t('ui.incomes.save') }).click();
  await expect(page.getByText(t('ui.incomes.added', { number: 1 }))).toBeVisible();
  await couple.continues();
  await couple.seesQuestion('children');
  expect(await couple.saved()).toContain('750');
  expect(await couple.saved(DRAFTS)).toBe(newer);
});

test.describe('in the plan', () => {
  test.beforeEach(async ({ couple }) => {
    await couple.has({ answers: utrechtAndNairobi.answers });
    await couple.opens('plan');
  });

  test('half a letter is there after a reload, unfolded, until it is saved', async ({ couple, page }) => {
    const { t } = couple.texts;
    const letters = page.getByRole('region', { name: t('ui.plan.lettersTitle') });
    const letter = letters.locator('li').filter({ hasText: t('plan.letters.acknowledged.title') });
    await letter.locator('summary').click();
    await page.locator('#letter-acknowledged-on-day').fill('4');
    await page.reload();
    await expect(page.locator('#letter-acknowledged-on-day')).toBeVisible();
    await expect(page.locator('#letter-acknowledged-on-day')).toHaveValue('4');
    await letter.locator('summary').click();
    await getsLetter(couple, 'acknowledged', { on: '2026-09-04', receivedOn: '2026-09-01', decideBy: '2026-11-30' });
    expect(await couple.saved(DRAFTS)).toBeNull();
  });

  test('the days of a task and the wish are there after a reload, until they are saved', async ({ couple, page }) => {
    const { t } = couple.texts;
    const name = t('plan.tasks.obtain', { paper: t('documents.marriageCertificate.name') });
    const paper = await task(couple, 'partner', name);
    await openDetails(couple, paper);
    await giveDay(couple, paper, t('ui.plan.form.started'), '2026-11-');
    await paper.getByLabel(t('ui.plan.form.days')).fill('4');
    await page.getByRole('radio', { name: t('ui.plan.wishes.togetherBy') }).check();
    await page.locator('#wish-day-day').fill('9');
    await page.reload();
    const again = page
      .getByRole('region', { name: t('ui.plan.listFor.partner'), exact: true })
      .locator('li')
      .filter({ has: page.getByText(name, { exact: true }) });
    await expect(again.getByLabel(t('ui.plan.form.days'))).toBeVisible();
    await expect(again.getByLabel(t('ui.plan.form.days'))).toHaveValue('4');
    await expect(
      again
        .getByRole('group', { name: t('ui.plan.form.started') })
        .getByRole('textbox')
        .nth(1),
    ).toHaveValue('11');
    await expect(page.locator('#wish-day-day')).toHaveValue('9');
  });
});

test('half a day of filing is there after a reload, unfolded', async ({ couple, page }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  for (const path of ['result', 'answers'] as const) {
    await couple.opens(path);
    if (path === 'result') await page.getByText(couple.texts.t('ui.filing.change')).click();
    if (path === 'result') await page.locator('#filing-day').fill('7');
    await page.reload();
    await expect(page.locator('#filing-day')).toBeVisible();
    await expect(page.locator('#filing-day')).toHaveValue('7');
  }
  await page.getByRole('button', { name: couple.texts.t('ui.filing.today') }).click();
  expect(await couple.saved(DRAFTS)).toBeNull();
});

test.describe('nothing says “kept” that is not in storage:', () => {
  /** What the device had at the very moment the page said it. */
  async function hadWhenSaid(page: Page, said: string): Promise<string> {
    await expect(page.getByText(said)).toBeVisible();
    return page.evaluate((words) => (window as unknown as { had: Record<string, string> }).had[words] ?? '', said);
  }

  async function notes(page: Page, said: readonly string[]): Promise<void> {
    await page.addInitScript((all) => {
      const had: Record<string, string> = {};
      Object.assign(window, { had });
      new MutationObserver(() => {
        for (const words of all) {
          if (words in had || !document.body.textContent.includes(words)) continue;
          had[words] = JSON.stringify({ ...localStorage });
        }
      }).observe(document, { childList: true, subtree: true, characterData: true });
    }, said);
  }

  test('an income and a child', async ({ couple, page }) => {
    const { t } = couple.texts;
    const [income, child] = [t('ui.incomes.saved', { number: 1 }), t('ui.childrenList.saved', { number: 1 })];
    await notes(page, [income, child]);
    await couple.has({ answers: before('incomes', utrechtAndNairobi) });
    await couple.opensQuestion('incomes');
    await couple.answers('incomes', [{ kind: 'other', perMonth: 751 }]);
    expect(await hadWhenSaid(page, income)).toContain('751');
    await couple.continues();
    await couple.seesQuestion('children');
    const kept = utrechtAndNairobi.answers.children?.slice(0, 1) ?? [];
    await couple.answers('children', kept);
    expect(await hadWhenSaid(page, child)).toContain(String(kept[0]?.bornOn));
  });

  test('a letter, a task and a number of days', async ({ couple, page }) => {
    const { t } = couple.texts;
    const name = t('plan.tasks.obtain', { paper: t('documents.marriageCertificate.name') });
    const [letter, saved] = [t('ui.plan.savedLetter'), t('ui.plan.saved', { task: name })];
    await notes(page, [letter, saved]);
    await couple.has({ answers: utrechtAndNairobi.answers });
    await couple.opens('plan');
    const paper = await task(couple, 'partner', name);
    await openDetails(couple, paper);
    await paper.getByLabel(t('ui.plan.form.days')).fill('43');
    await paper.getByRole('button', { name: t('ui.plan.form.saveDays') }).click();
    expect(await hadWhenSaid(page, saved)).toContain('43');
    await getsLetter(couple, 'acknowledged', { on: '2026-09-04', receivedOn: '2026-09-01', decideBy: '2026-11-30' });
    expect(await hadWhenSaid(page, letter)).toContain('2026-09-04');
  });

  test('where storage is full, an income is on the list and no more', async ({ couple, page }) => {
    const { t } = couple.texts;
    await couple.has({ answers: before('incomes', utrechtAndNairobi) });
    await fillsUp(page);
    await couple.opensQuestion('incomes');
    await page.getByRole('button', { name: t('ui.incomes.add') }).click();
    await page.locator('input[value="other"]').check();
    await page.locator('#incomes-item-perMonth').fill('750');
    await page.getByRole('button', { name: t('ui.incomes.save') }).click();
    await expect(page.getByText(t('ui.incomes.added', { number: 1 }))).toBeVisible();
    await expect(page.getByText(t('ui.incomes.saved', { number: 1 }))).toHaveCount(0);
    await couple.goesBack();
    await page.goBack();
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('750');
  });

  test('where storage is full, the plan says that the change is not', async ({ couple, page }) => {
    const { t } = couple.texts;
    await couple.has({ answers: utrechtAndNairobi.answers });
    await fillsUp(page);
    await couple.opens('plan');
    const saved = await couple.saved(SAVED);
    const first = page
      .getByRole('region', { name: t('ui.plan.listFor.sponsor') })
      .getByRole('checkbox')
      .first();
    await first.check();
    await expect(page.getByText(t('ui.plan.notSaved'))).toBeVisible();
    expect(await couple.saved(SAVED)).toBe(saved);
  });
});

/** From now on nothing more goes into the storage of the page. */
async function fillsUp(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
}
