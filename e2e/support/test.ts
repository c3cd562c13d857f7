import { expect, test as base } from '@playwright/test';
import { loadLanguage } from '@/lib/messages/languages';
import type { Locale } from '@/lib/messages/locales';
import { textsOf } from '@/lib/messages/texts';
import { TODAY } from './couples';
import { Interview } from './interview';

export { expect } from '@playwright/test';

interface Own {
  /** The language of the page; `test.use({ language: 'nl' })` for another one. */
  language: Locale;
  couple: Interview;
  today: void;
  /** `test.use({ triesToBreakPolicy: true })` for a test that is about the policy itself. */
  triesToBreakPolicy: boolean;
  policy: void;
}

export const test = base.extend<Own>({
  language: ['en', { option: true }],
  couple: async ({ page, language }, provide) => {
    await provide(new Interview(page, textsOf(await loadLanguage(language))));
  },
  triesToBreakPolicy: [false, { option: true }],
  // Whatever a test is about: the page never asks for what its Content Security Policy forbids.
  policy: [
    async ({ page, triesToBreakPolicy }, provide) => {
      const broken: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy|Trusted ?Type/i.test(message.text())) broken.push(message.text());
      });
      await provide();
      if (!triesToBreakPolicy) expect(broken).toEqual([]);
    },
    { auto: true },
  ],
  // The amounts are those of a day: without this the tests would fail on 1 January.
  today: [
    async ({ context }, provide) => {
      await context.clock.setFixedTime(new Date(`${TODAY}T10:00:00+01:00`));
      await provide();
    },
    { auto: true },
  ],
});
