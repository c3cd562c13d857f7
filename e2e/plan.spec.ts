import { locales } from '@/lib/messages/locales';
import { amsterdamAndBoston, bredaAndGdansk, utrechtAndNairobi } from './support/couples';
import { giveDay } from './support/give';
import { answer, openDetails, paperTask, task, wishes } from './support/plan';
import { expect, test } from './support/test';

/*
 * Utrecht and Nairobi, on 22 November 2026. Papers from Kenya take 3 weeks to get and 4 to legalise, for its own ministry
 * is the last step: the application goes out on 10 January 2027. 90 days later is 10 April, a Saturday: the law makes it
 * Monday 12 April. Two weeks to the appointment for the mvv, 3 weeks to get it, two weeks to travel: 31 May.
 */
test.beforeEach(async ({ couple }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('plan');
});

test.describe('in every language', () => {
  for (const language of locales) {
    test.describe(language, () => {
      test.use({ language });
      test('a couple asks how soon they can be together, and what that hangs on', async ({ couple }) => {
        const { t, day } = couple.texts;
        const said = answer(couple);
        await expect(said).toContainText(t('ui.plan.answerFile', { sent: day('2027-01-10') }));
        await expect(said).toContainText(t('ui.plan.answerTogether', { day: day('2027-05-31') }));
        await expect(said).toContainText(
          t('ui.plan.rangeTogether', { decision: day('2027-04-12'), together: day('2027-05-31') }),
        );
        await expect(said).toContainText(
          t('ui.plan.rangeTogether', { decision: day('2027-07-12'), together: day('2027-08-30') }), // with 3 months more
        );
        await expect(said).toContainText(t('ui.plan.notPromise'));
      });
    });
  }
});

test('a partner who is here without a visa tells the day of arrival, and sees the last day to apply', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  const section = page.getByRole('region', { name: t('ui.plan.arrivedTitle') });
  await expect(section).toHaveCount(0);
  const { answers } = amsterdamAndBoston;
  await couple.has({ answers: { ...answers, filingOn: undefined, partnerLivesIn: 'NL', partnerWorksInNl: 'no' } });
  await couple.opens('plan');
  await giveDay(couple, section, t('ui.plan.arrivedLabel'), '2026-10-30');
  await section.getByRole('button', { name: t('ui.plan.arrivedSave') }).click();
  await expect(section).toContainText(
    t('ui.plan.arrivedLast', { arrived: '30 October 2026', day: '27 January 2027' }), // the 90th day
  );
  await page.reload();
  await expect(section).toContainText('27 January 2027');
  await section.getByRole('button', { name: t('ui.plan.arrivedRemove') }).click();
  await expect(section).not.toContainText('27 January 2027');
});

test('the amounts that end before the application goes out are told, and not guessed', async ({ couple, page }) => {
  const { t } = couple.texts;
  const changes = page.getByRole('region', { name: t('ui.plan.changesTitle', { day: '10 January 2027' }) });
  await expect(changes).toContainText(
    t('ui.plan.changeNormUnknown', { today: '€2,523.96', until: '31 December 2026' }),
  );
  await expect(changes).toContainText(t('ui.plan.changeFeeUnknown', { today: '€424' }));
});

test('a day to apply that is too early is refused with the nearest day that works, and what takes the time', async ({
  couple,
}) => {
  const { t } = couple.texts;
  await wishes(couple, { kind: 'fileOn', day: '2026-12-20' });
  const said = answer(couple);
  await expect(said).toContainText(
    t('ui.plan.unmetFileEarly', { wish: '20 December 2026', nearest: '10 January 2027' }),
  );
  await expect(said).toContainText(paperTask(couple, 'legalise', 'documents.marriageCertificate.name'));

  await wishes(couple, { kind: 'fileOn', day: '2027-02-14' });
  await expect(said).toContainText(t('ui.plan.answerFileWished', { day: '14 February 2027' }));
});

test('a day to apply on which the exam pass is too old is refused with the last day of the pass', async ({
  couple,
}) => {
  const { t } = couple.texts;
  await wishes(couple, { kind: 'fileOn', day: '2027-07-01' });
  const said = answer(couple);
  await expect(said).toContainText(t('ui.plan.unmetFileLate', { wish: '1 July 2027', nearest: '15 June 2027' }));
  await expect(said).toContainText(t('plan.reasons.examValid', { months: 12 }));
});

test('a day to be together is met or refused, and says until when the application can wait', async ({ couple }) => {
  const { t } = couple.texts;
  const said = answer(couple);
  await wishes(couple, { kind: 'togetherBy', day: '2027-05-01' });
  await expect(said).toContainText(t('ui.plan.unmetTogether', { wish: '1 May 2027', nearest: '31 May 2027' }));
  await wishes(couple, { kind: 'togetherBy', day: '2027-10-01' });
  await expect(said).toContainText(t('ui.plan.answerTogetherWished', { day: '1 October 2027', latest: '15 May 2027' }));
  await couple.page.reload();
  await expect(said).toContainText('15 May 2027');
});

test('a wish in the past, or one that is no day, is not taken', async ({ couple, page }) => {
  const { t } = couple.texts;
  await wishes(couple, { kind: 'togetherBy', day: '2026-11-21' });
  await expect(page.getByText(t('ui.dayField.past'))).toBeVisible();
  await wishes(couple, { kind: 'togetherBy', day: '2027-2-29' });
  await expect(page.getByText(t('ui.dayField.notReal'))).toBeVisible();
  await wishes(couple, { kind: 'togetherBy', day: '2099-01-01' });
  await expect(page.getByText(t('ui.dayField.tooLate'))).toBeVisible();
  await expect(answer(couple)).toContainText('31 May 2027');
});

test('the day to apply is the same on the result page', async ({ couple, page }) => {
  const { t } = couple.texts;
  await wishes(couple, { kind: 'fileOn', day: '2027-03-01' });
  await expect(answer(couple)).toContainText(t('ui.plan.answerFileWished', { day: '1 March 2027' }));
  await couple.opens('result');
  await expect(page.getByText(t('ui.filing.judged', { filing: '1 March 2027' }))).toBeVisible();
});

test('a task that is ticked moves the rest, keeps its day, shows on the result page, and can be undone', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  const name = paperTask(couple, 'obtain', 'documents.sponsorIdentity.name');
  const item = await task(couple, 'sponsor', name);
  await couple.hands.choose(item.getByRole('checkbox'));
  await expect(page.getByText(t('ui.plan.saved', { task: name }))).toBeVisible();
  const done = await task(couple, 'sponsor', name);
  await expect(done).toContainText(t('ui.plan.doneOn', { day: '22 November 2026' }));

  await couple.opens('result');
  const box = page.getByRole('checkbox', { name: new RegExp(t('documents.sponsorIdentity.name')) });
  await expect(box).toBeChecked();
  await box.uncheck();
  await couple.opens('plan');
  await expect(await task(couple, 'sponsor', name)).toContainText(t('ui.plan.beginsOn', { day: '22 November 2026' }));

  await (await task(couple, 'sponsor', name)).getByRole('checkbox').check();
  await expect(await task(couple, 'sponsor', name)).toContainText(t('ui.plan.doneOn', { day: '22 November 2026' }));
  await page.getByRole('button', { name: t('ui.plan.undo'), exact: true }).click();
  await expect(page.getByText(t('ui.plan.undone'))).toBeVisible();
  await expect(await task(couple, 'sponsor', name)).toContainText(t('ui.plan.beginsOn', { day: '22 November 2026' }));
});

test('a tick leaves the keyboard where it was, and the way back in sight', async ({ couple, page }) => {
  const { t } = couple.texts;
  const item = await task(couple, 'partner', paperTask(couple, 'obtain', 'documents.marriageCertificate.name'));
  const box = item.getByRole('checkbox');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await expect(page.getByRole('button', { name: t('ui.plan.undo'), exact: true })).toBeInViewport();
});

test('what a later step implies is done too, is said so, and cannot be unticked by itself', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  const name = paperTask(couple, 'obtain', 'documents.employmentContract.name');
  await couple.hands.choose((await task(couple, 'sponsor', t('plan.tasks.apply'))).getByRole('checkbox'));
  await expect(page.getByText(/earlier tasks now count as done too/)).toBeVisible();
  const implied = await task(couple, 'sponsor', name);
  await expect(implied).toContainText(t('ui.plan.doneImplied'));
  await expect(implied.getByRole('checkbox')).toBeDisabled();
});

test('a condition that is not in order stands beside the plan', async ({ couple, page }) => {
  const { t } = couple.texts;
  await couple.has({ answers: { ...utrechtAndNairobi.answers, publicOrder: 'conviction' } });
  await couple.opens('plan');
  const conditions = page.getByRole('region', { name: t('ui.plan.onlyIfTitle') });
  await expect(conditions).toContainText(`${t('conditionNames.publicOrder.title')}: ${t('statuses.review')}`);
});

test('own numbers of days move the plan, and a number that is none is not taken', async ({ couple, page }) => {
  const { t } = couple.texts;
  const ofChild = (paper: 'childBirthCertificate' | 'childCustodyProof', number: number) =>
    t('ui.plan.ofChild', { name: t(`documents.${paper}.name`), number });
  // Whoever knows that the papers are legalised within 3 weeks says so.
  for (const paper of [
    t('documents.marriageCertificate.name'),
    t('documents.deathCertificatePartner.name'),
    ofChild('childBirthCertificate', 1),
    ofChild('childBirthCertificate', 2),
    ofChild('childCustodyProof', 2),
  ]) {
    const label = t('plan.tasks.legalise', { paper });
    const item = await task(couple, 'partner', label);
    await openDetails(couple, item);
    const days = item.getByLabel(t('ui.plan.form.days'));
    const save = item.getByRole('button', { name: t('ui.plan.form.saveDays') });
    await days.fill('soon');
    await save.click();
    await expect(item.getByText(t('ui.plan.form.wrongDays', { most: 1825 }))).toBeVisible();
    await days.fill('21');
    await save.click();
    await expect(page.getByText(t('ui.plan.saved', { task: label }))).toBeVisible();
  }
  // 21 days to get the papers and 21 to legalise them.
  await expect(answer(couple)).toContainText(t('ui.plan.answerFile', { sent: '3 January 2027' }));
});

test('a task that is under way keeps its first day until that is taken back', async ({ couple }) => {
  const { t } = couple.texts;
  const item = await task(couple, 'partner', paperTask(couple, 'obtain', 'documents.birthCertificatePartner.name'));
  await openDetails(couple, item);
  const save = item.getByRole('button', { name: t('ui.plan.form.saveStarted') });
  await giveDay(couple, item, t('ui.plan.form.started'), '2026-11-10');
  await save.click();
  await expect(item).toContainText(t('ui.plan.beginsOn', { day: '10 November 2026' }));
  await expect(item).toContainText(t('ui.plan.readyOn', { day: '1 December 2026' })); // three weeks
  await giveDay(couple, item, t('ui.plan.form.started'), '');
  await save.click();
  await expect(item).toContainText(t('ui.plan.beginsOn', { day: '22 November 2026' }));
});

test('a recent paper that is dated too long ago is told to be too old', async ({ couple, page }) => {
  const { t } = couple.texts;
  const label = paperTask(couple, 'obtain', 'documents.employerDeclaration.name');
  const item = await task(couple, 'sponsor', label);
  await openDetails(couple, item);
  await giveDay(couple, item, t('ui.plan.form.donePaper'), '2026-11-30');
  await item.getByRole('button', { name: t('ui.plan.form.saveDone') }).click();
  await expect(item.getByText(t('ui.plan.form.future'))).toBeVisible();
  await giveDay(couple, item, t('ui.plan.form.donePaper'), '2026-10-06');
  await item.getByRole('button', { name: t('ui.plan.form.saveDone') }).click();
  // Three months from 6 October end four days before the application can go out.
  const broken = page.getByRole('region', { name: t('ui.plan.brokenTitle') });
  await expect(broken).toContainText(t('documents.employerDeclaration.name'));
  await expect(broken).toContainText('6 January 2027');
});

test('a couple that applies on paper is told to post it in time', async ({ couple }) => {
  const { t } = couple.texts;
  await couple.has({ answers: amsterdamAndBoston.answers });
  await couple.opens('plan');
  await expect(answer(couple)).toContainText(
    t('ui.plan.answerFilePost', { sent: '25 February 2027', received: '1 March 2027' }),
  );
});

test('who needs no permit has a short plan, and who has no answers is sent to the questions', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  await couple.has({ answers: bredaAndGdansk.answers });
  await couple.opens('plan');
  await expect(await task(couple, 'partner', t('plan.tasks.travel'))).toBeVisible();
  await expect(page.getByRole('radio', { name: t('ui.plan.wishes.fileOn') })).toHaveCount(0);
  await couple.has({});
  await couple.opens('plan');
  await couple.seesHeading(t('ui.result.noAnswersTitle'));
});
