import { expect, type Page } from '@playwright/test';

/** Less than half a finger: WCAG asks 24, the design of this guide 44. */
const TARGET = 44;

/** Nothing stands out at the side, and every control is large enough for a thumb. */
export async function fitsSmallScreen(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { outside, small } = await page.evaluate(measure, TARGET);
  expect({ at: page.url(), outside, small }).toEqual({ at: page.url(), outside: [], small: [] });
}

/** Runs in the page. */
function measure(least: number): { outside: string[]; small: string[] } {
  const width = document.documentElement.clientWidth;
  const told = (element: Element) => `${element.tagName} “${element.textContent.trim().slice(0, 50)}”`;
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const visible = [...document.querySelectorAll('body *')].filter(shown);
  // What only scrolls within itself, or is kept for screen readers, does not widen the page.
  const outside =
    document.documentElement.scrollWidth > width
      ? visible.filter((element) => element.getBoundingClientRect().right > width + 1).map(told)
      : [];
  const small = visible
    .filter((element) => element.matches('a, button, summary, input, select, textarea'))
    .filter((element) => !element.closest('.sr-only') && !isWithinText(element))
    .map((element) =>
      element.matches('[type=radio], [type=checkbox]') ? (element.closest('label, .choice') ?? element) : element,
    )
    .filter((element) => element.getBoundingClientRect().height < least - 0.5)
    .map(told);
  return { outside, small };

  /** A link in a sentence, or with words beside it, is as tall as its line. */
  function isWithinText(element: Element): boolean {
    if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, dd, dt');
    return block !== null && block.textContent.trim().length > element.textContent.trim().length;
  }
}
