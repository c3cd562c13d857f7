/** What zod says of a value that does not fit. Only the command line shows it, so that no page carries it. */
import { config } from 'zod/mini';
import { en, nl } from 'zod/locales';
import type { Locale } from './messages/locales';

const messages = { en, nl } satisfies Record<Locale, unknown>;

/** Sets the language of zod's own messages. */
export function sayInWords(locale: Locale): void {
  config(messages[locale]());
}
