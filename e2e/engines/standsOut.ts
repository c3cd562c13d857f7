/** Runs in the page, read in this direction: how wide it is, and what reaches beyond that. */
export function standsOut(direction: 'ltr' | 'rtl'): { width: number; outside: string[] } {
  const page = document.documentElement;
  page.dir = direction;
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const width = page.clientWidth;
  if (page.scrollWidth <= width) return { width: innerWidth, outside: [] };
  const outside = [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > width + 1;
    })
    .map((element) => `${element.tagName} “${element.textContent.trim().slice(0, 50)}”`);
  return { width: innerWidth, outside: outside.length > 0 ? outside : ['something that is not shown'] };
}
