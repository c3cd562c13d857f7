import type { Locale } from './locales';
import type { Language } from './translator';

/** Loads the whole of one language: for what is made at build time, the command line and tests. */
export function loadLanguage(locale: Locale): Promise<Language> {
  return loaders[locale]();
}

const loaders: Record<Locale, () => Promise<Language>> = {
  en: () => import('./en/language').then(({ language }) => language),
  nl: () => import('./nl/language').then(({ language }) => language),
};
