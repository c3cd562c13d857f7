import { expect, type Locator } from '@playwright/test';
import { guidanceFor, type Guidance } from '@/lib/interview/guidance';
import { conditionText } from '@/lib/messages/conditionText';
import { verdictText } from '@/lib/messages/verdictText';
import type { MessageKey } from '@/lib/messages/translator';
import type { ConditionId } from '@/lib/rules/ids';
import { TODAY, type ToldCouple } from './couples';
import type { Interview } from './interview';

/** The result page has the part with this heading. */
export function part({ page, texts: { t } }: Interview, title: MessageKey): Locator {
  const heading = page.getByRole('heading', { level: 2, name: t(title), exact: true });
  return page.getByRole('region', { name: t(title), exact: true }).filter({ has: heading });
}

/** The rules come to what was written down by hand. */
function followsFrom({ answers, facts }: ToldCouple): Guidance {
  const guidance = guidanceFor(answers, TODAY);
  const { verdict, route, conditions, documents, steps, income, feeTotal, fees, next } = guidance;
  const papers = documents.map(({ id }) => id);
  const stood = conditions.map(({ id, status, ground }) => [id, ground ? `${status}/${ground}` : status]);
  expect(next).toBeNull();
  expect(verdict).toBe(facts.verdict);
  expect(route.id).toBe(facts.route);
  expect(Object.fromEntries(stood)).toMatchObject(facts.conditions);
  expect(fees.length > 0 ? feeTotal : undefined).toBe(facts.fee);
  if (facts.income) expect(income).toMatchObject({ total: { incl: facts.income.total } });
  expect(income?.shortfall).toBe(facts.income?.shortfall);
  expect(papers).toEqual(expect.arrayContaining([...facts.papers]));
  expect(papers.filter((id) => facts.notPapers.includes(id))).toEqual([]);
  expect(steps.map(({ id }) => id).filter((id) => facts.steps.includes(id))).toEqual(facts.steps);
  return guidance;
}

/** Everything a couple must find on the page of their result, in its language. */
export async function seesResult(couple: Interview, told: ToldCouple): Promise<void> {
  const { page, texts } = couple;
  const { t } = texts;
  const { facts } = told;
  const guidance = followsFrom(told);

  await couple.seesHeading(verdictText(guidance, texts));
  await couple.readsOn();
  await expect(page.getByText(t(`ui.result.verdictWord.${facts.verdict}`), { exact: true }).first()).toBeVisible();
  const route = t(`routes.${facts.route}.name`);
  await expect(part(couple, 'ui.result.routeTitle').getByRole('heading', { name: route })).toBeVisible();
  await seesConditions(couple, told, guidance);
  await seesMoney(couple, told, guidance);
  await seesPapers(couple, told, guidance);
  const titles = guidance.steps.map(({ id }) => t(`steps.${id}.title`));
  const steps = part(couple, 'ui.result.stepsTitle').getByRole('listitem').getByRole('heading', { level: 3 });
  await expect(steps).toHaveText(titles);
}

async function seesConditions(couple: Interview, { answers, facts }: ToldCouple, guidance: Guidance) {
  const conditions = part(couple, 'ui.result.conditionsTitle');
  const told = guidance.conditions.filter(({ id }) => facts.conditions[id] !== undefined);
  if (told.length === 0) {
    await expect(conditions).toHaveCount(0);
    return;
  }
  for (const finding of told) {
    const { reason, todo } = conditionText(finding, guidance, answers, couple.texts);
    const card = condition(couple, finding.id);
    const summary = card.locator('summary').first(); // the sources within have one of their own
    await expect(summary).toContainText(couple.texts.t(`statuses.${finding.status}`));
    // What needs attention stands open; the rest is one tap away.
    const isOpen = finding.status === 'notMet' || finding.status === 'review';
    if (!isOpen) await couple.hands.press(summary);
    await expect(card.getByText(reason, { exact: true })).toBeVisible();
    if (todo !== undefined) await expect(card.getByText(todo, { exact: true })).toBeVisible();
  }
}

/** The card of one condition. */
export function condition(couple: Interview, id: ConditionId): Locator {
  const { t } = couple.texts;
  const heading = couple.page.getByRole('heading', { name: t(`conditionNames.${id}.title`), exact: true });
  return part(couple, 'ui.result.conditionsTitle').locator('details').filter({ has: heading });
}

async function seesMoney(couple: Interview, { facts }: ToldCouple, guidance: Guidance) {
  const { t, day, euros } = couple.texts;
  const apply = part(couple, 'ui.result.applyTitle');
  if (facts.fee === undefined) await expect(apply).toHaveCount(0);
  else if (facts.fee === null) {
    await expect(apply).toContainText(t('ui.result.feeNotPublished', { filing: day(guidance.filing) }));
  } else await expect(apply).toContainText(facts.fee === 0 ? t('ui.result.feeFree') : euros(facts.fee, 'whole'));

  const income = part(couple, 'ui.result.incomeTitle');
  if (!guidance.income) await expect(income).toHaveCount(0);
  if (!facts.income) return;
  const { total, shortfall } = facts.income;
  await expect(income).toContainText(t('ui.incomes.perMonth', { amount: euros(total) }));
  await expect(income).toContainText(euros(2523.96)); // the norm in November 2026
  if (shortfall !== undefined) {
    await expect(income).toContainText(t('ui.result.incomeShort', { amount: euros(shortfall) }));
  }
}

async function seesPapers(couple: Interview, { facts }: ToldCouple, guidance: Guidance) {
  const { t } = couple.texts;
  const papers = part(couple, 'ui.result.documentsTitle');
  await expect(papers.getByRole('checkbox')).toHaveCount(guidance.documents.length);
  for (const id of facts.papers) {
    await expect(papers.getByText(t(`documents.${id}.name`), { exact: true }).first()).toBeVisible();
  }
  for (const id of facts.notPapers) {
    await expect(papers.getByText(t(`documents.${id}.name`), { exact: true })).toHaveCount(0);
  }
}
