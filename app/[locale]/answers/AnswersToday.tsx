'use client';
import { Loaded } from '@/components/ui/Loaded';
import type { LoadingWords } from '@/components/ui/LoadingNotice';
import type { Locale } from '@/lib/messages/locales';
import { today } from '../today';

async function load() {
  const { SavedAnswers } = await import('@/components/answers/SavedAnswers');
  return SavedAnswers;
}

export function AnswersToday({ locale, words }: { locale: Locale; words: LoadingWords }) {
  return <Loaded locale={locale} words={words} part="interview" load={load} today={today} />;
}
