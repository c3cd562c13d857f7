/** Forms that are begun and not sent: how, and how one sees that what was typed is there, in whatever language. */
import { expect, type Page } from '@playwright/test';
import type { QuestionId } from '@/lib/rules/answers';
import { giveDay, opensForm } from './give';
import type { Interview } from './interview';

export interface Begun {
  question: QuestionId;
  begin: (couple: Interview) => Promise<void>;
  sees: (page: Page) => Promise<void>;
}

const box = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const chosen = (page: Page, value: string) => expect(page.locator(`input[value="${value}"]:checked`)).toHaveCount(1);

async function filters(couple: Interview, id: string, text: string): Promise<void> {
  await couple.hands.type(box(couple.page, id), text);
}

export const begun: Record<string, Begun> = {
  'half a date': {
    question: 'sponsorBornOn',
    async begin({ page, hands }) {
      await hands.type(box(page, 'sponsorBornOn-day'), '31');
      await hands.type(box(page, 'partnerBornOn-month'), 'feb');
    },
    async sees(page) {
      await expect(box(page, 'sponsorBornOn-day')).toHaveValue('31');
      await expect(box(page, 'sponsorBornOn-month')).toHaveValue('');
      await expect(box(page, 'partnerBornOn-month')).toHaveValue('feb');
    },
  },
  'a country and what narrows the list down': {
    question: 'marriedIn',
    async begin(couple) {
      await filters(couple, 'marriedIn', 'uga');
      await couple.hands.choose(couple.page.locator('input[name="marriedIn-list"][value="UG"]'));
      await filters(couple, 'marriedIn', 'ugan');
    },
    async sees(page) {
      await expect(box(page, 'marriedIn')).toHaveValue('ugan');
      await chosen(page, 'UG');
    },
  },
  'a choice without Continue': {
    question: 'passport',
    begin: (couple) => couple.hands.choose(couple.page.locator('input[value="expiresSoon"]')),
    sees: (page) => chosen(page, 'expiresSoon'),
  },
  'some of the boxes': {
    question: 'marriageConcerns',
    begin: (couple) => couple.hands.choose(couple.page.locator('input[type=checkbox]').nth(1)),
    async sees(page) {
      await expect(page.locator('input[type=checkbox]').nth(1)).toBeChecked();
      await expect(page.locator('input[type=checkbox]:checked')).toHaveCount(1);
    },
  },
  'the second of two nationalities': {
    question: 'partnerNationalities',
    async begin(couple) {
      await couple.answers('partnerNationalities', ['KE']);
      await couple.hands.press(couple.page.getByRole('button', { name: couple.texts.t('ui.countryField.another') }));
      await couple.hands.type(couple.page.getByRole('searchbox'), 'ug');
    },
    async sees(page) {
      await expect(page.getByRole('searchbox')).toHaveValue('ug');
      await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(/Kenya|Kenia/);
    },
  },
  'an income that is kept and half of another one': {
    question: 'incomes',
    async begin(couple) {
      await couple.answers('incomes', [{ kind: 'other', perMonth: 750 }]);
      const form = await opensForm(couple, 'incomes', 1);
      await couple.hands.choose(form.locator('input[value="employment"]'));
      await couple.hands.choose(form.locator('input[value="fixedTerm"]'));
      await couple.hands.type(box(couple.page, 'incomes-item-gross'), '2.1');
      await couple.hands.type(box(couple.page, 'incomes-item-endsOn-year'), '20');
    },
    async sees(page) {
      await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('750');
      await chosen(page, 'fixedTerm');
      await expect(box(page, 'incomes-item-gross')).toHaveValue('2.1');
      await expect(box(page, 'incomes-item-endsOn-year')).toHaveValue('20');
    },
  },
  'half a child': {
    question: 'children',
    async begin(couple) {
      const form = await opensForm(couple, 'childrenList', 0);
      await giveDay(couple, form, couple.texts.t('child.fields.bornOn.label'), '2031-2-4');
      await filters(couple, 'children-item-nationality', 'ken');
      await couple.hands.choose(form.locator('input[name="children-item-nationality-list"][value="KE"]'));
      await filters(couple, 'children-item-bornIn', 'ugan');
    },
    async sees(page) {
      await expect(box(page, 'children-item-bornOn-year')).toHaveValue('2031');
      await expect(box(page, 'children-item-nationality')).toHaveValue('ken');
      await chosen(page, 'KE');
      await expect(box(page, 'children-item-bornIn')).toHaveValue('ugan');
    },
  },
};
