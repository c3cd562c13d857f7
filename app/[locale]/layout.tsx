import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { basePath, hrefs } from '@/components/ui/hrefs';
import { directions, locales } from '@/lib/messages/locales';
import { textsFor, type LocaleParams } from './textsFor';
import '../globals.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf7f0' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1a18' },
  ],
};

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { t, locale } = await textsFor(params);
  return {
    title: { default: `${t('ui.site.name')}: ${t('ui.site.tagline')}`, template: `%s · ${t('ui.site.name')}` },
    description: t('ui.site.description'),
    referrer: 'no-referrer',
    icons: { icon: `${basePath}/icon.svg`, apple: `${basePath}/icons/touch.png` },
    manifest: hrefs(locale).manifest,
  };
}

export default async function Layout({ children, params }: LocaleParams & { children: ReactNode }) {
  const { locale } = await textsFor(params);
  return (
    <html lang={locale} dir={directions[locale]}>
      <body>{children}</body>
    </html>
  );
}
