import { expect, type Page } from '@playwright/test';
import { basePath, hrefs } from '@/components/ui/hrefs';
import { pageOf } from '@/lib/interview/pages';
import { questions } from '@/lib/interview/questions';
import { walk } from '@/lib/interview/walk';
import type { Texts } from '@/lib/messages/texts';
import type { MessageKey } from '@/lib/messages/translator';
import { countryCodes, nationalityCodes } from '@/lib/rules/facts/countryCodes';
import type { Answer, Answers, QuestionId } from '@/lib/rules/answers';
import type { Day } from '@/lib/rules/day';
import { nothingSaved, writeEnvelope, type Saved } from '@/lib/saved/envelope';
import { TODAY } from './couples';
import { give, giveDay } from './give';
import { pointer, type Hands } from './hands';

/** Where the answers stand on the device. Written here by hand: another key would lose what couples have. */
export const SAVED = 'verblijfwijzer';

/** A couple at the guide, in the verbs of people. */
export class Interview {
  readonly page: Page;
  readonly texts: Texts;
  readonly hands: Hands;

  constructor(page: Page, texts: Texts, hands: Hands = pointer) {
    this.page = page;
    this.texts = texts;
    this.hands = hands;
  }

  /** The same couple with other hands. */
  with(hands: Hands): Interview {
    return new Interview(this.page, this.texts, hands);
  }

  /** The same couple on another page, in another browser perhaps. */
  at(page: Page): Interview {
    return new Interview(page, this.texts);
  }

  get hrefs() {
    return hrefs(this.texts.locale);
  }

  /** The couple has been here before: this stands on their device. */
  async has(saved: Partial<Saved>): Promise<void> {
    await this.hasText(writeEnvelope({ ...nothingSaved, ...saved }));
  }

  async hasText(text: string): Promise<void> {
    await this.page.goto(`${basePath}/icon.svg`); // of this site, and runs none of its scripts
    await this.page.evaluate(([key, value]) => localStorage.setItem(key, value), [SAVED, text] as const);
  }

  /** What stands on the device under a key, or null. */
  saved(key = SAVED): Promise<string | null> {
    return this.page.evaluate((name) => localStorage.getItem(name), key);
  }

  /** From the choice of a language to the first question. */
  async comesIn(): Promise<void> {
    await this.page.goto(`${basePath}/`);
    await this.hands.press(this.page.locator(`main a[hreflang="${this.texts.locale}"]`));
    await this.hands.press(this.page.getByRole('link', { name: this.texts.t('ui.start.begin') }));
  }

  async opens(page: Exclude<keyof Interview['hrefs'], 'question' | 'change' | 'manifest'>): Promise<void> {
    await this.page.goto(this.hrefs[page]);
    if (page === 'result') await this.readsOn();
  }

  /** Begins to read: what stands further down in the result is fetched then. */
  async readsOn(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.page.keyboard.press('Shift');
  }

  async opensQuestion(id: QuestionId): Promise<void> {
    await this.page.goto(this.hrefs.question(id));
  }

  /** Gives an answer on the page shown; `continues` sends it. */
  answers<Id extends QuestionId>(id: Id, value: Answer<Id>): Promise<void> {
    return give(this, id, value);
  }

  async continues(): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: this.texts.t('ui.question.continue') }));
  }

  /** The link of the page. */
  async goesBack(): Promise<void> {
    await this.hands.press(this.page.getByRole('link', { name: this.texts.t('ui.question.back'), exact: true }));
  }

  async leavesForNow(): Promise<void> {
    await this.hands.press(this.page.getByRole('link', { name: this.texts.t('ui.question.leave') }));
  }

  /** From the list of answers to one question. */
  async changes(id: QuestionId): Promise<void> {
    const what = this.texts.t(`questionNames.${id}`);
    const name = this.texts.t('ui.answers.changeWhat', { what });
    await this.hands.press(this.page.getByRole('link', { name, exact: true }));
    await this.seesQuestion(pageOf(id)[0] ?? id);
  }

  async choosesFilingDay(day: Day): Promise<void> {
    const { t } = this.texts;
    const setting = this.page.getByRole('region', { name: t('ui.filing.title') });
    await this.hands.press(setting.getByText(t('ui.filing.change')));
    await giveDay(this, setting, t('ui.filing.title'), day);
    await this.hands.press(setting.getByRole('button', { name: t('ui.filing.use') }));
    await expect(setting.getByRole('status').first()).toHaveText(
      t('ui.filing.judged', { filing: this.texts.day(day) }),
    );
  }

  async seesHeading(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }

  async seesQuestion(id: QuestionId): Promise<void> {
    await this.seesHeading(this.texts.t(`questions.${id}.title`));
  }

  async seesAnswers(): Promise<void> {
    await this.seesHeading(this.texts.t('ui.answers.title'));
  }

  /** The question is shown with this answer given already: a choice, a country or a day. */
  async seesGiven(id: QuestionId, answer: string): Promise<void> {
    const { t, country } = this.texts;
    await this.seesQuestion(pageOf(id)[0] ?? id);
    switch (questions[id].kind) {
      case 'choice': {
        const name = t(`options.${id}.${answer}` as MessageKey); // each choice has its label
        await expect(this.page.getByRole('radio', { name, exact: true })).toBeChecked();
        break;
      }
      case 'day': {
        const boxes = this.page.getByRole('group', { name: t(`questionNames.${id}`) }).getByRole('textbox');
        for (const [index, text] of answer.split('-').reverse().entries()) {
          await expect(boxes.nth(index)).toHaveValue(String(Number(text)));
        }
        break;
      }
      case 'country':
      case 'nationalities': {
        const code = [...countryCodes, ...nationalityCodes].find((known) => known === answer);
        await expect(this.page.getByRole('radio', { checked: true }).locator('..')).toContainText(
          country(code ?? 'stateless'),
        );
        break;
      }
      default:
        throw new Error(`no way to see the answer to ${id}`);
    }
  }

  /**
   * Answers every question that is asked, page by page, from the first one on, and arrives at the list of answers.
   * `look` is called on each page before it is answered.
   */
  async goesThrough(answers: Answers, look?: () => Promise<void>): Promise<void> {
    const told: Answers = {};
    for (let { next } = walk(told, TODAY); next !== null; { next } = walk(told, TODAY)) {
      await this.seesQuestion(next);
      await look?.();
      for (const id of pageOf(next)) {
        await this.tells(id, answers);
        Object.assign(told, { [id]: answers[id] });
      }
      await this.continues();
    }
    await this.seesAnswers();
    await look?.();
  }

  private async tells<Id extends QuestionId>(id: Id, answers: Answers): Promise<void> {
    const answer = answers[id];
    if (answer === undefined) throw new Error(`the story does not tell ${id}`);
    await this.answers(id, answer as Answer<Id>); // what is left of the optional answer
  }
}
