'use client';
import { Loaded } from '@/components/ui/Loaded';
import type { LoadingWords } from '@/components/ui/LoadingNotice';
import type { Locale } from '@/lib/messages/locales';
import { today } from '../today';

const now = () => new Date();

async function load() {
  const { SavedPlan } = await import('@/components/timeline/SavedPlan');
  return function PlanOfToday({ today: on }: { today: string }) {
    return <SavedPlan today={on} now={now} />;
  };
}

export function PlanToday({ locale, words }: { locale: Locale; words: LoadingWords }) {
  return <Loaded locale={locale} words={words} part="plan" load={load} today={today} />;
}
