import type { MetadataRoute } from 'next';
import { basePath, hrefs } from '@/components/ui/hrefs';
import { directions, locales } from '@/lib/messages/locales';
import { textsFor, type LocaleParams } from '../textsFor';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** What a phone needs to keep the guide as an app, in this language. */
export async function GET(_: Request, { params }: LocaleParams): Promise<Response> {
  const { t, locale } = await textsFor(params);
  const icon = (name: string, size: number, purpose: 'any' | 'maskable') =>
    ({ src: `${basePath}/icons/${name}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose }) as const;
  const manifest: MetadataRoute.Manifest = {
    id: `${basePath}/`,
    name: t('ui.site.name'),
    short_name: t('ui.site.name'),
    description: t('ui.site.description'),
    lang: locale,
    dir: directions[locale],
    start_url: hrefs(locale).start,
    scope: `${basePath}/`,
    display: 'standalone',
    background_color: '#fbf7f0',
    theme_color: '#fbf7f0',
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('maskable', 512, 'maskable')],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
}
