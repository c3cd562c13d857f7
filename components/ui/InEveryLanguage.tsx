import { loadLanguage } from '@/lib/messages/languages';
import { directions, locales } from '@/lib/messages/locales';
import { Mark } from './Mark';
import { hrefs } from './hrefs';

/** What there is to say at an address that names no language we can use: in all of them, with the way to the start. */
export async function InEveryLanguage({ about }: { about: 'notFound' | 'notKept' }) {
  const languages = await Promise.all(locales.map(loadLanguage));
  return (
    <main data-text-page className="mx-auto max-w-column px-4 py-10 sm:px-6">
      <Mark className="h-12 w-auto text-accent" />
      <h1 className="mt-4 text-3xl">Verblijfwijzer</h1>
      {languages.map(({ locale, messages: { ui } }) => (
        <section key={locale} lang={locale} dir={directions[locale]} className="mt-8">
          <h2 className="text-2xl">{ui[about].title}</h2>
          <p className="mt-2">{ui[about].text}</p>
          <a href={hrefs(locale).start} className="link-button">
            {ui.notFound.toStart}
          </a>
        </section>
      ))}
    </main>
  );
}
