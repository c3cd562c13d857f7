'use client';
import { Loaded } from '@/components/ui/Loaded';
import type { LoadingWords } from '@/components/ui/LoadingNotice';
import type { Locale } from '@/lib/messages/locales';
import { today } from '../today';

async function load() {
  const { SavedPrint } = await import('@/components/print/SavedPrint');
  return SavedPrint;
}

export function PrintToday({ locale, words }: { locale: Locale; words: LoadingWords }) {
  return <Loaded locale={locale} words={words} part="wholeGuidance" load={load} today={today} />;
}
