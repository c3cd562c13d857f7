import { expect, type Locator } from '@playwright/test';
import type { MessageKey } from '@/lib/messages/translator';
import type { LetterId } from '@/lib/plan/ids';
import type { LetterDay } from '@/lib/plan/letters';
import { letterDayLabel } from '@/lib/messages/planText';
import type { Wish } from '@/lib/plan/input';
import type { Day } from '@/lib/rules/day';
import { giveDay } from './give';
import type { Interview } from './interview';

/** What the plan says, in the box under the question. */
export function answer({ page, texts: { t } }: Interview): Locator {
  return page.getByRole('region', { name: t('ui.plan.answerTitle') });
}

/** A task in somebody's list, unfolded where it stands among those that can wait. */
export async function task(couple: Interview, who: 'sponsor' | 'partner' | 'ind', name: string): Promise<Locator> {
  const { page, texts } = couple;
  const list = page.getByRole('region', {
    name: who === 'ind' ? texts.t('actors.ind') : texts.t(`ui.plan.listFor.${who}`),
    exact: true,
  });
  const item = list
    .locator('li')
    .filter({ has: page.getByText(name, { exact: true }) })
    .first();
  await item.waitFor({ state: 'attached' });
  const fold = list
    .locator('details')
    .filter({ has: page.locator('li').filter({ has: page.getByText(name, { exact: true }) }) })
    .first();
  if (!(await item.isVisible())) await couple.hands.press(fold.locator('summary').first());
  await expect(item).toBeVisible();
  return item;
}

/** A task about a paper, by its name. */
export function paperTask({ texts: { t } }: Interview, kind: 'obtain' | 'legalise' | 'translate', paper: MessageKey) {
  return t(`plan.tasks.${kind}`, { paper: t(paper) });
}

/** Asks one of the three questions. */
export async function wishes(couple: Interview, wish: Wish): Promise<void> {
  const { page, texts, hands } = couple;
  const { t } = texts;
  await hands.choose(page.getByRole('radio', { name: t(`ui.plan.wishes.${wish.kind}`), exact: true }));
  if (wish.kind === 'soon') return;
  await giveDay(couple, page, t('ui.plan.wishDay'), wish.day);
  await hands.press(page.getByRole('button', { name: t('ui.plan.wishUse') }));
}

/** Opens the reasons and the dates of one's own. */
export async function openDetails(couple: Interview, item: Locator): Promise<void> {
  await couple.hands.press(item.getByText(couple.texts.t('ui.plan.details')).first());
}

/** Enters a letter with the days in it. */
export async function getsLetter(
  couple: Interview,
  id: LetterId,
  days: Partial<Record<LetterDay, Day>>,
): Promise<void> {
  const { page, texts, hands } = couple;
  const { t } = texts;
  const letters = page.getByRole('region', { name: t('ui.plan.lettersTitle') });
  const letter = letters.locator('li').filter({ hasText: t(`plan.letters.${id}.title`) });
  await hands.press(letter.locator('summary'));
  for (const [name, day] of Object.entries(days)) {
    await giveDay(couple, letter, letterDayLabel(id, name as LetterDay, t), day); // the keys of a record over LetterDay
  }
  await hands.press(letter.getByRole('button', { name: t('ui.plan.letterSave') }));
  await expect(page.getByText(t('ui.plan.savedLetter'))).toBeVisible();
}
