'use client';
import { Loaded } from '@/components/ui/Loaded';
import type { Locale } from '@/lib/messages/locales';
import { today } from '../today';
import type { LoadingWords } from '../loadingWords';

const load = () => import('@/components/print/SavedPrint').then(({ SavedPrint }) => () => <SavedPrint today={today()} />);

export function PrintToday({ locale, words }: { locale: Locale; words: LoadingWords }) {
  return <Loaded locale={locale} words={words} load={load} />;
}
