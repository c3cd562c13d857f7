import { guidanceFor } from '@/lib/interview/guidance';
import { heldDays, type Wish } from '@/lib/plan/input';
import { settledPlan, type SettledPlan } from '@/lib/plan/settled';
import type { Day } from '@/lib/rules/day';
import type { Saved } from '@/lib/saved/envelope';

/** The plan for what is kept on the device. Never throws, whatever was kept there and whatever day it is. */
export function planOf(saved: Saved, today: Day): SettledPlan {
  const { answers, ticks, plan: progress } = saved;
  const { asked } = guidanceFor(answers, today);
  const input = { on: today, held: heldDays(answers, asked), progress, ticks, wish: wishOf(saved, today) };
  return settledPlan(input, (received) => {
    const others = { ...answers };
    delete others.filingOn;
    // What the IND has received is judged as it stood on that day.
    return received < today ? guidanceFor(others, received) : guidanceFor({ ...others, filingOn: received }, today);
  });
}

function wishOf({ answers: { filingOn }, plan: { togetherBy } }: Saved, today: Day): Wish {
  if (filingOn !== undefined && filingOn >= today) return { kind: 'fileOn', day: filingOn };
  return togetherBy === undefined ? { kind: 'soon' } : { kind: 'togetherBy', day: togetherBy };
}
