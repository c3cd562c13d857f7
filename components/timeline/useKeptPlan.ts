'use client';
import { useMemo, useState } from 'react';
import type { Wish } from '@/lib/plan/input';
import type { Told } from '@/lib/plan/told';
import type { Day } from '@/lib/rules/day';
import { deviceStore } from '@/lib/saved/device';
import type { Saved } from '@/lib/saved/envelope';
import { merged, same } from '@/lib/saved/merge';
import { isKept } from '@/lib/saved/store';
import { useSaved } from '@/components/ui/useSaved';
import { useTexts } from '@/components/ui/TextsContext';
import { planOf } from './planOf';

interface Change {
  was: Saved;
  became: Saved;
}

/** The plan of what is kept on this device, the ways to change it, and the way back. */
export function useKeptPlan(today: Day) {
  const { t } = useTexts();
  const { saved } = useSaved();
  const { answers, plan: progress } = saved;
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const [message, setMessage] = useState<string | null>(null);

  const made = useMemo(() => planOf(saved, today), [saved, today]);

  function change(next: Partial<Saved>, said: string) {
    const became = { ...saved, ...next };
    if (!same(saved, became)) setChanges([...changes, { was: saved, became }]);
    deviceStore().write(became);
    setMessage(isKept(deviceStore().read()) ? said : t('ui.plan.notSaved'));
  }
  return {
    ...made,
    saved,
    message,
    canUndo: changes.length > 0,
    tell: ({ progress: plan, ticks }: Told, said: string) => change({ plan, ticks }, said),
    /** The three questions share the day of filing with the result page: it is judged on the same day. */
    wish(wish: Wish, said: string) {
      const plan = { ...progress };
      delete plan.togetherBy;
      if (wish.kind === 'togetherBy') plan.togetherBy = wish.day;
      const filingOn = wish.kind === 'fileOn' ? wish.day : undefined;
      change({ plan, answers: { ...answers, filingOn } }, said);
    },
    /** The partner's last entry: no answer of the interview, and no rule reads it. */
    arrive: (arrivedOn: Day | undefined, said: string) => change({ answers: { ...answers, arrivedOn } }, said),
    undo(said: string) {
      const last = changes.at(-1);
      if (!last) return;
      // What was changed elsewhere since then stays.
      deviceStore().write(merged(last.became, last.was, deviceStore().read().saved));
      setChanges(changes.slice(0, -1));
      setMessage(said);
    },
  };
}
