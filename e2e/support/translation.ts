import type { Page } from '@playwright/test';

/** When the translation begins: before React has taken the page over, or after. */
export type Beginning = 'before' | 'after';

/**
 * The browser translates every page from now on, as Chromium does: each text is taken out and comes back in two `font`
 * elements, again and again, whatever changes; but not where `translate="no"` stands. The words stay the same, so that
 * a page can be compared with one that is not translated; `marked` puts them between ‹ ›.
 */
export async function translates(page: Page, begins: Beginning, words: 'same' | 'marked' = 'same'): Promise<void> {
  await page.addInitScript(translate, { begins, isMarked: words === 'marked' });
}

/** Every line that the page shows, as a person reads it: one space between the words, and no marks. */
export function shown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ours = document.getElementById('news-translated'); // only a translated page says that it is
    const was = ours?.hidden ?? true;
    if (ours) ours.hidden = true;
    const text = document.querySelector('main')?.innerText ?? '';
    if (ours) ours.hidden = was;
    const lines = text.replace(/[‹›]/g, '').split('\n');
    return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  });
}

/** Runs in the page, before anything of it. */
function translate({ begins, isMarked }: { begins: Beginning; isMarked: boolean }): void {
  const left = 'script, style, noscript, title, textarea, [translate=no], .notranslate';
  const done = new WeakSet<Node>();

  function translateAll() {
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = 'fil';
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text); // the walker shows nothing else
    for (const text of texts) {
      if (done.has(text) || text.parentElement?.closest(left)) continue;
      const translated = new Text(isMarked && text.data.trim() !== '' ? `‹${text.data}›` : text.data);
      done.add(translated);
      const outer = document.createElement('font');
      outer.appendChild(document.createElement('font')).append(translated);
      text.replaceWith(outer);
    }
  }
  function begin() {
    const observer = new MutationObserver(translateAll);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    if (document.documentElement) translateAll();
  }
  /** React leaves a mark on what it has taken over. */
  function beginWhenTakenOver() {
    const heading = document.querySelector('main h1');
    const isTakenOver = heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactProps'));
    if (isTakenOver) begin();
    else requestAnimationFrame(beginWhenTakenOver);
  }
  if (begins === 'before') begin();
  else beginWhenTakenOver();
}

/** Texts that React keeps hold of by themselves: it would look for them where a translation has put others. */
export function looseTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** What React keeps of an element or text; 6 is a text that stands beside others. */
    interface Fiber {
      tag: number;
      memoizedProps: unknown;
      stateNode: Node;
      child: Fiber | null;
      sibling: Fiber | null;
    }
    const roots: object[] = [document, document.documentElement];
    const found: string[] = [];
    const key = (node: object) => Object.keys(node).find((name) => name.startsWith('__reactContainer$'));
    const look = (fiber: Fiber | null) => {
      for (let one = fiber; one !== null; one = one.sibling) {
        // The framework announces pages in a tree of its own, where no translation comes.
        const isOurs = one.tag === 6 && !(one.stateNode.getRootNode() instanceof ShadowRoot);
        if (isOurs) found.push(String(one.memoizedProps));
        look(one.child);
      }
    };
    for (const node of roots) {
      const name = key(node);
      if (name === undefined) continue;
      const container = (node as Record<string, { stateNode: { current: Fiber } }>)[name]; // React's own
      look(container?.stateNode.current.child ?? null);
    }
    return found;
  });
}
