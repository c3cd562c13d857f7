import type { Locale } from './locales';
import type { Language } from './translator';

/** Loads one language: its texts and country names, as one file of its own. */
export function loadLanguage(locale: Locale): Promise<Language> {
  return loaders[locale]();
}

const loaders: Record<Locale, () => Promise<Language>> = {
  en: () => import('./en/language').then(({ language }) => language),
  nl: () => import('./nl/language').then(({ language }) => language),
};
