import type { Page } from '@playwright/test';

interface Told {
  told: readonly string[];
  /** Comes with the first of them, if there is one. */
  first: Promise<string>;
}

/** Whatever could carry an answer to the server: an address with a query, a body, a second opening. */
export function toldToServer(page: Page): Told {
  const told: string[] = [];
  let openings = 0;
  const first = new Promise<string>((resolve) => {
    const tell = (sentence: string) => {
      told.push(sentence);
      resolve(sentence);
    };
    page.on('request', (request) => {
      if (request.isNavigationRequest() && ++openings > 1) tell(`the page was opened again: ${request.url()}`);
      if (request.postData() !== null) tell(`something was sent to ${request.url()}`);
    });
    page.on('framenavigated', (frame) => {
      if (new URL(frame.url()).search !== '') tell(`an answer may stand in the address: ${frame.url()}`);
    });
  });
  return { told, first };
}
