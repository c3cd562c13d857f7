import { utrechtAndNairobi } from './support/couples';
import { answer, getsLetter, task } from './support/plan';
import { expect, test } from './support/test';

/* The application of Utrecht and Nairobi has been with the IND since 1 September 2026. */
test.beforeEach(async ({ couple }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('plan');
  await getsLetter(couple, 'acknowledged', { on: '2026-09-04', receivedOn: '2026-09-01', decideBy: '2026-11-30' });
});

test('the letter of receipt gives the last day to decide, and the papers for the application are done', async ({
  couple,
}) => {
  const { t } = couple.texts;
  await expect(answer(couple)).toContainText(t('ui.plan.answerFiled', { day: '1 September 2026' }));
  const decision = await task(couple, 'ind', t('plan.tasks.decision'));
  await expect(decision).toContainText(t('ui.plan.lastDayOn', { day: '30 November 2026' }));
  await expect(decision).toContainText(t('ui.plan.inLetter'));
  await expect(decision).toContainText(t('plan.weights.statutory'));
});

test('while the IND waits for papers, the clock stands still', async ({ couple }) => {
  const { t } = couple.texts;
  await getsLetter(couple, 'papersAsked', { on: '2026-11-10', answerBy: '2026-11-24' });
  const supply = await task(couple, 'sponsor', t('plan.tasks.supplyMissing'));
  await expect(supply).toContainText(t('ui.plan.lastDayOn', { day: '24 November 2026' }));
  const decision = await task(couple, 'ind', t('plan.tasks.decision'));
  await expect(decision).toContainText(t('ui.plan.lastDayOn', { day: '14 December 2026' })); // 14 days more
});

test('an extension moves the last day by three months', async ({ couple }) => {
  const { t } = couple.texts;
  await getsLetter(couple, 'extended', { on: '2026-11-18' });
  const decision = await task(couple, 'ind', t('plan.tasks.decision'));
  await expect(decision).toContainText(t('ui.plan.lastDayOn', { day: '1 March 2027' })); // 28 February is a Sunday
});

test('when the IND is late, it can be told so in writing, and two weeks later the court can be asked', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  await page.clock.setFixedTime(new Date('2026-12-02T10:00:00+01:00'));
  await page.reload();
  await expect(page.getByText(t('ui.plan.brokenLate', { lastDay: '30 November 2026' }))).toBeVisible();
  await expect(await task(couple, 'sponsor', t('plan.tasks.noticeOfDefault'))).toBeVisible();
  await getsLetter(couple, 'notice', { receivedOn: '2026-12-02' });
  // 14 days from 2 December are over on 16 December.
  await expect(await task(couple, 'sponsor', t('plan.tasks.appealForLateDecision'))).toContainText(
    t('ui.plan.beginsOn', { day: '17 December 2026' }),
  );
});

test('a refusal gives the last day to object, moved off the holidays, and takes the journey out of the plan', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  await page.clock.setFixedTime(new Date('2026-11-28T10:00:00+01:00'));
  await page.reload();
  await getsLetter(couple, 'refused', { on: '2026-11-27' });
  // Four weeks from 27 November end on Christmas Day, a Friday: the next working day is Monday 28 December.
  await expect(await task(couple, 'sponsor', t('plan.tasks.objection'))).toContainText(
    t('ui.plan.lastDayOn', { day: '28 December 2026' }),
  );
  await expect(answer(couple)).toContainText(
    t('ui.plan.answerDeadline', { day: '28 December 2026', task: t('plan.tasks.objection') }),
  );
  await expect(page.getByText(t('plan.tasks.travel'))).toHaveCount(0);
});

test('a positive decision gives the mvv three months, and the sticker its last day', async ({ couple, page }) => {
  const { t } = couple.texts;
  await getsLetter(couple, 'approved', { on: '2026-11-20' });
  await expect(await task(couple, 'partner', t('plan.tasks.collectMvv'))).toContainText(
    t('ui.plan.lastDayOn', { day: '20 February 2027' }),
  );
  await page.clock.setFixedTime(new Date('2026-12-20T10:00:00+01:00'));
  await page.reload();
  await getsLetter(couple, 'mvv', { on: '2026-12-18', until: '2027-03-17' });
  await expect(await task(couple, 'partner', t('plan.tasks.travel'))).toContainText(
    t('ui.plan.lastDayOn', { day: '17 March 2027' }),
  );
});

test('a letter with a day to come, or before its own date, is not taken; one that is saved can be taken away', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  const letters = page.getByRole('region', { name: t('ui.plan.lettersTitle') });
  const extended = letters.locator('li').filter({ hasText: t('plan.letters.extended.title') });
  await extended.locator('summary').click();
  const day = (name: string) => extended.getByRole('group', { name });
  const fill = async (name: string, [dayOfMonth, month, year]: readonly string[]) => {
    await day(name)
      .getByLabel(t('ui.dayField.day'), { exact: true })
      .fill(dayOfMonth ?? '');
    await day(name)
      .getByLabel(t('ui.dayField.month'), { exact: true })
      .fill(month ?? '');
    await day(name)
      .getByLabel(t('ui.dayField.year'), { exact: true })
      .fill(year ?? '');
  };
  const save = extended.getByRole('button', { name: t('ui.plan.letterSave') });
  await fill(t('plan.letterDays.on'), ['1', '12', '2026']);
  await save.click();
  await expect(extended.getByText(t('ui.plan.form.future'))).toBeVisible();
  await fill(t('plan.letterDays.on'), ['18', '11', '2026']);
  await fill(t('plan.letterDays.decideBy'), ['1', '11', '2026']);
  await save.click();
  await expect(extended.getByText(t('ui.plan.letterBackwards'))).toBeVisible();
  await fill(t('plan.letterDays.decideBy'), ['15', '2', '2027']);
  await save.click();
  const decision = await task(couple, 'ind', t('plan.tasks.decision'));
  await expect(decision).toContainText(t('ui.plan.lastDayOn', { day: '15 February 2027' }));
  await extended.getByRole('button', { name: t('ui.plan.letterRemove') }).click();
  await expect(decision).toContainText(t('ui.plan.lastDayOn', { day: '30 November 2026' }));
});
