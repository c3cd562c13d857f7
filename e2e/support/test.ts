import { test as base } from '@playwright/test';
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
}

export const test = base.extend<Own>({
  language: ['en', { option: true }],
  couple: async ({ page, language }, provide) => {
    await provide(new Interview(page, textsOf(await loadLanguage(language))));
  },
  // The amounts are those of a day: without this the tests would fail on 1 January.
  today: [
    async ({ context }, provide) => {
      await context.clock.setFixedTime(new Date(`${TODAY}T10:00:00+01:00`));
      await provide();
    },
    { auto: true },
  ],
});
