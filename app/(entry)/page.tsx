import { hrefs } from '@/components/ui/hrefs';
import { Mark } from '@/components/ui/Mark';
import { directions, endonyms, locales } from '@/lib/messages/locales';
import { loadLanguage } from '@/lib/messages/languages';

/** The choice of a language, each in its own words. */
export default async function Entry() {
  const languages = await Promise.all(locales.map(loadLanguage));
  return (
    <main data-text-page className="mx-auto flex min-h-dvh max-w-column flex-col justify-center px-4 py-10 sm:px-6">
      <Mark className="h-14 w-auto self-start text-accent" />
      <h1 className="mt-4 text-4xl">Verblijfwijzer</h1>
      <ul className="mt-8 grid gap-4">
        {languages.map(({ locale, messages }) => (
          <li key={locale}>
            <a
              href={hrefs(locale).start}
              lang={locale}
              dir={directions[locale]}
              hrefLang={locale}
              className="block rounded-card border border-line bg-card p-5 text-ink no-underline hover:border-accent"
            >
              <span translate="no" className="block font-heading text-2xl font-semibold text-accent">
                {endonyms[locale]}
              </span>
              <span className="mt-1 block">{messages.ui.site.tagline}</span>
              <span className="mt-1 block text-base text-quiet">{messages.ui.site.independent}</span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
