'use client';
import { Loaded } from '@/components/ui/Loaded';
import type { LoadingWords } from '@/components/ui/LoadingNotice';
import type { Locale } from '@/lib/messages/locales';
import { today } from '../today';

async function load() {
  const { SavedResult } = await import('@/components/result/SavedResult');
  return SavedResult;
}

export function ResultToday({ locale, words }: { locale: Locale; words: LoadingWords }) {
  return <Loaded locale={locale} words={words} part="guidance" load={load} today={today} />;
}
