/** The languages of the guide. A new one adds its line here, and its folder. */
export const locales = ['en', 'nl'] as const;
export type Locale = (typeof locales)[number];

/** How each language calls itself. */
export const endonyms: Record<Locale, string> = { en: 'English', nl: 'Nederlands' };

export const directions: Record<Locale, 'ltr' | 'rtl'> = { en: 'ltr', nl: 'ltr' };

/** The regional form used for dates and amounts. */
export const formatLocales: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL' };

/** Whether the text names a language of the guide. */
export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}
