import { createTranslator } from 'next-intl';
import type { Country } from '../rules/answers';
import type { Locale } from './locales';
import type { Messages } from './type';

/** Everything of one language. */
export interface Language {
  locale: Locale;
  messages: Messages;
  countries: Record<Country, string>;
  /** Other words by which people look for a country, on pages that ask for one. */
  alsoCalled?: (country: Country) => readonly string[];
}

/** The path of a text within `Messages`, such as `questions.passport.title`. */
export type MessageKey = Leaves<Messages>;
/** What an ICU message may be filled with; dates and amounts are given as formatted text. */
export type Values = Record<string, string | number>;

export interface Translate {
  /** The text of a key, filled in. A missing text cannot compile; a missing value throws in tests. */
  (key: MessageKey, values?: Values): string;
  /** Whether an optional text is there. */
  has(key: MessageKey): boolean;
}

type Leaves<Tree> = {
  [Key in keyof Tree & string]-?: NonNullable<Tree[Key]> extends string
    ? Key
    : `${Key}.${Leaves<NonNullable<Tree[Key]>>}`;
}[keyof Tree & string];

/** The texts of a language as a function. Plurals and choices follow ICU. */
export function translator({ locale, messages }: Pick<Language, 'locale' | 'messages'>): Translate {
  // next-intl would derive argument types from each of some thousand texts; MessageKey says what we need of it.
  const translate = createTranslator<Record<string, unknown>>({
    locale,
    messages: messages as unknown as Record<string, unknown>,
    onError(error) {
      throw error;
    },
  }) as unknown as Translate;
  return Object.assign((key: MessageKey, values?: Values) => translate(key, values), {
    has: (key: MessageKey) => translate.has(key),
  });
}
