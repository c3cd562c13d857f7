'use client';
import { useMemo, useState } from 'react';
import type { Wish } from '@/lib/plan/input';
import type { Told } from '@/lib/plan/told';
import type { Day } from '@/lib/rules/day';
import { deviceStore } from '@/lib/saved/device';
import type { Saved } from '@/lib/saved/envelope';
import { useSaved } from '@/components/ui/useSaved';
import { planOf } from './planOf';

type Kept = Pick<Saved, 'plan' | 'ticks'> & { filingOn: Day | undefined };

/** The plan of what is kept on this device, the ways to change it, and the way back. */
export function useKeptPlan(today: Day) {
  const { saved } = useSaved();
  const { answers, ticks, plan: progress } = saved;
  const [before, setBefore] = useState<readonly Kept[]>([]);
  const [message, setMessage] = useState<string | null>(null);

  const made = useMemo(() => planOf(saved, today), [saved, today]);

  function keep(next: Kept) {
    const { filingOn, ...rest } = next;
    const { saved: now } = deviceStore().read();
    deviceStore().write({ ...now, ...rest, answers: { ...now.answers, filingOn } });
  }
  function change(next: Partial<Kept>, said: string) {
    const now: Kept = { plan: progress, ticks, filingOn: answers.filingOn };
    setBefore([...before, now]);
    setMessage(said);
    keep({ ...now, ...next });
  }
  return {
    ...made,
    saved,
    message,
    canUndo: before.length > 0,
    tell: ({ progress: plan, ticks: ticked }: Told, said: string) => change({ plan, ticks: ticked }, said),
    /** The three questions share the day of filing with the result page: it is judged on the same day. */
    wish(wish: Wish, said: string) {
      const plan = { ...progress };
      delete plan.togetherBy;
      if (wish.kind === 'togetherBy') plan.togetherBy = wish.day;
      change({ plan, filingOn: wish.kind === 'fileOn' ? wish.day : undefined }, said);
    },
    undo(said: string) {
      const last = before.at(-1);
      if (!last) return;
      keep(last);
      setBefore(before.slice(0, -1));
      setMessage(said);
    },
  };
}
