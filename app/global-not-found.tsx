import type { Metadata } from 'next';
import { Mark } from '@/components/ui/Mark';
import { basePath, hrefs } from '@/components/ui/hrefs';
import { loadLanguage } from '@/lib/messages/languages';
import { directions, locales } from '@/lib/messages/locales';
import './globals.css';

export const metadata: Metadata = {
  title: 'Verblijfwijzer',
  referrer: 'no-referrer',
  icons: { icon: `${basePath}/icon.svg` },
};

/** What a wrong address shows, in every language, since it may name none. */
export default async function NotFound() {
  const languages = await Promise.all(locales.map(loadLanguage));
  return (
    <html lang="en">
      <body>
        <main data-text-page className="mx-auto max-w-column px-4 py-10 sm:px-6">
          <Mark className="h-12 w-auto text-accent" />
          <h1 className="mt-4 text-3xl">Verblijfwijzer</h1>
          {languages.map(({ locale, messages: { ui } }) => (
            <section key={locale} lang={locale} dir={directions[locale]} className="mt-8">
              <h2 className="text-2xl">{ui.notFound.title}</h2>
              <p className="mt-2">{ui.notFound.text}</p>
              <a href={hrefs(locale).start} className="link-button">
                {ui.notFound.toStart}
              </a>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
