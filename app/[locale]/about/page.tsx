import type { Metadata } from 'next';
import { describeSource } from '@/lib/messages/describeSource';
import { sourceIds } from '@/lib/rules/facts/sources';
import { basePath } from '@/components/ui/hrefs';
import { Page } from '@/components/ui/Page';
import { SourceTitle } from '@/components/ui/SourceTitle';
import { textsFor, type LocaleParams } from '../textsFor';

/** Files of public/rules, written by `npm run dmn`. */
const tables = ['route', 'mvv', 'exam', 'sponsorStatus', 'channel', 'legalisation'] as const;

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { t } = await textsFor(params);
  return { title: t('ui.about.title') };
}

export default async function About({ params }: LocaleParams) {
  const texts = await textsFor(params);
  const { t } = texts;
  const parts = [
    [t('ui.about.whoTitle'), t('ui.about.whoText')],
    [t('ui.about.factsTitle'), t('ui.about.factsText')],
    [t('ui.about.privacyTitle'), t('ui.about.privacyText')],
    [t('ui.about.accessTitle'), t('ui.about.accessText')],
  ] as const;
  const all = sourceIds
    .map((id) => describeSource(id, texts))
    .sort((one, other) => one.publisher.localeCompare(other.publisher, 'nl'));
  return (
    <Page texts={texts} path="about/" isText>
      <h1 className="text-4xl">{t('ui.about.title')}</h1>
      {parts.map(([title, text]) => (
        <section key={title} className="mt-8">
          <h2 className="text-2xl">{title}</h2>
          <p className="mt-2">{text}</p>
        </section>
      ))}
      <section className="mt-8">
        <h2 className="text-2xl">{t('ui.about.tablesTitle')}</h2>
        <p className="mt-2">{t('ui.about.tablesLead')}</p>
        <ul className="mt-2">
          {tables.map((table) => (
            <li key={table}>
              <a href={`${basePath}/rules/${table}.dmn`} download className="inline-flex min-h-target items-center">
                {t(`ui.about.tables.${table}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-10">
        <h2 className="text-2xl">{t('ui.about.sourcesTitle')}</h2>
        <p className="mt-2">{t('ui.about.sourcesLead')}</p>
        <ul className="mt-3 grid gap-3 text-base">
          {all.map((source) => {
            const { title, publisher, url, dates, confidence } = source;
            return (
              <li key={`${url} ${title}`} className="border-s-4 border-line ps-3">
                <a href={url} rel="noreferrer">
                  <bdi>
                    <SourceTitle source={source} />
                  </bdi>
                </a>
                <span className="block text-quiet">{[publisher, dates, confidence].join(' · ')}</span>
              </li>
            );
          })}
        </ul>
      </section>
    </Page>
  );
}
