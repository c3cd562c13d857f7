import type { ReactNode } from 'react';
import type { Locale } from '@/lib/messages/locales';
import type { Texts } from '@/lib/messages/texts';
import { LanguageLinks } from './LanguageLinks';
import { Mark } from './Mark';
import { SiteNews } from './SiteNews';
import { hrefs } from './hrefs';

interface PageProps {
  texts: Texts;
  /** Within its language: `about/`. */
  path: string;
  /** Nothing but text and links: the build leaves the framework's scripts out (scripts/textPages.mjs). */
  isText?: boolean;
  children: ReactNode;
}

/** The frame of every page: the way home, the languages, the content and what this guide is not. */
export function Page({ texts, path, isText, children }: PageProps) {
  const { t, locale } = texts;
  return (
    <div
      data-text-page={isText}
      className="mx-auto flex min-h-dvh max-w-column flex-col px-4 sm:px-6 print:block print:max-w-none print:px-0"
    >
      <a
        href="#content"
        className="sr-only rounded-card bg-accent px-4 py-3 text-on-accent focus:not-sr-only focus:absolute focus:start-4 focus:top-2"
      >
        {t('ui.site.skip')}
      </a>
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3 print:hidden">
        <a
          href={hrefs(locale).start}
          className="inline-flex min-h-target items-center gap-2.5 font-heading text-xl font-semibold text-ink no-underline hover:text-accent"
        >
          <Mark className="h-7 w-auto text-accent" />
          <span>{t('ui.site.name')}</span>
        </a>
        <LanguageLinks locale={locale} path={path} label={t('ui.site.language')} />
      </header>
      <main id="content" className="grow pt-6 pb-14 sm:pt-10 print:p-0" tabIndex={-1}>
        <SiteNews texts={texts} path={path} />
        {children}
      </main>
      <Foot texts={texts} locale={locale} />
    </div>
  );
}

function Foot({ texts: { t }, locale }: { texts: Texts; locale: Locale }) {
  const { answers, result, plan, checklist, questions, about, privacy, accessibility } = hrefs(locale);
  return (
    <footer className="border-t border-line py-6 text-base text-quiet print:hidden">
      <p className="text-pretty">{t('ui.site.independent')}</p>
      <nav aria-label={t('ui.site.menu')} className="mt-2">
        <ul className="flex flex-wrap gap-x-6">
          {(
            [
              [answers, t('ui.site.yourAnswers')],
              [result, t('ui.site.yourResult')],
              [plan, t('ui.plan.title')],
              [checklist, t('ui.site.checklist')],
              [questions, t('ui.site.questions')],
              [about, t('ui.site.about')],
              [privacy, t('ui.site.privacy')],
              [accessibility, t('ui.site.accessibility')],
            ] as const
          ).map(([href, name]) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-target items-center">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
