import { expect, type Locator, type Page } from '@playwright/test';

/** The ways a person works a page: everything the tests do goes through one of them. */
export interface Hands {
  /** Ticks a radio button or a box. */
  choose(box: Locator): Promise<void>;
  /** Types into a field, in place of what stood there. */
  type(field: Locator, text: string): Promise<void>;
  /** Presses a button, a link or the summary of something folded. */
  press(control: Locator): Promise<void>;
}

export const pointer: Hands = {
  choose: (box) => box.check(),
  type: (field, text) => field.fill(text),
  press: (control) => control.click(),
};

/** More than the tab stops of any page, so that a control that cannot be reached fails instead of going round for ever. */
const MOST_STOPS = 120;
/** More than the choices of any list after it has been narrowed down. */
const MOST_CHOICES = 40;

/** Tab, arrows, Space and Enter alone. */
export function keyboard(page: Page): Hands {
  async function tabTo(control: Locator) {
    await expect(control).toBeVisible();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await control.evaluate(isInFocus)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key never reached ${String(control)}`);
  }

  return {
    async choose(box) {
      await tabTo(box);
      for (let choices = 0; choices < MOST_CHOICES; choices++) {
        if (await box.isChecked()) return;
        const here = await box.evaluate((element) => element === document.activeElement);
        await page.keyboard.press(here ? 'Space' : 'ArrowDown');
      }
      throw new Error(`the arrow keys never reached ${String(box)}`);
    },
    async type(field, text) {
      await tabTo(field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      await page.keyboard.type(text);
    },
    async press(control) {
      await tabTo(control);
      await page.keyboard.press('Enter');
    },
  };
}

/** Of a list of radio buttons Tab reaches one; the arrows go on from there. */
function isInFocus(element: Element): boolean {
  const here = document.activeElement;
  const isRadio = (one: Element | null) => one instanceof HTMLInputElement && one.type === 'radio';
  return (
    here === element ||
    (isRadio(here) && isRadio(element) && here?.getAttribute('name') === element.getAttribute('name'))
  );
}
