import type { Locale } from './locales';

/** What a page says that broke. Apart from all other texts, which may be what could not be shown. */
export const crash: Record<Locale, { title: string; text: string; reload: string }> = {
  en: {
    title: 'Something went wrong on this page',
    text: 'This is our mistake, not yours. Your answers are still on this device. Load the page again. If that does not help, try a newer browser or another device.',
    reload: 'Load the page again',
  },
  nl: {
    title: 'Er ging iets mis op deze pagina',
    text: 'Dat is onze fout, niet die van jou. Je antwoorden staan nog op dit apparaat. Laad de pagina opnieuw. Helpt dat niet, probeer dan een nieuwere browser of een ander apparaat.',
    reload: 'Laad de pagina opnieuw',
  },
};
