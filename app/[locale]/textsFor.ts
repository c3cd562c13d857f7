import { notFound } from 'next/navigation';
import { loadLanguage } from '@/lib/messages/languages';
import { isLocale } from '@/lib/messages/locales';
import { textsOf, type Texts } from '@/lib/messages/texts';

export interface LocaleParams {
  params: Promise<{ locale: string }>;
}

/** The texts of the language in the address, for pages made at build time. */
export async function textsFor(params: LocaleParams['params']): Promise<Texts> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return textsOf(await loadLanguage(locale));
}
