import type { Page } from '@playwright/test';

/** What goes wrong on a page from now on: errors nobody caught, and what it writes to the console as an error. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    const isMissingPage = /status of 404/.test(message.text()); // what the server is meant to say to a wrong address
    if (message.type() === 'error' && !isMissingPage) errors.push(message.text());
  });
  return errors;
}
