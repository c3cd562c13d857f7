import { directions, endonyms, locales, type Locale } from '@/lib/messages/locales';
import { basePath } from './hrefs';

interface LanguageListProps {
  locale: Locale;
  /** Of the page, within its language. */
  path: string;
}

/** The languages by their own names. Switching keeps the page, the question (scripts/offline/page.ts) and the answers. */
export function LanguageList({ locale, path }: LanguageListProps) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {locales.map((one) => (
        <li key={one}>
          <a
            href={`${basePath}/${one}/${path}`}
            lang={one}
            hrefLang={one}
            dir={directions[one]}
            translate="no"
            aria-current={one === locale ? 'true' : undefined}
            className="inline-flex min-h-target items-center text-base aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {endonyms[one]}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function LanguageLinks({ label, ...list }: LanguageListProps & { label: string }) {
  return (
    <nav aria-label={label}>
      <LanguageList {...list} />
    </nav>
  );
}
