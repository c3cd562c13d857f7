'use client';
import { createContext, use } from 'react';
import type { Plan } from '@/lib/plan/plan';
import type { Told } from '@/lib/plan/told';
import type { Outcome } from '@/lib/rules/rules';

export interface PlanAtWork {
  plan: Plan;
  /** What the rules say today, and for the day the IND gets the application. */
  today: Outcome;
  then: Outcome;
  told: Told;
  /** Keeps what is told, makes the plan again and says so. */
  tell: (told: Told, message: string) => void;
}

const PlanContext = createContext<PlanAtWork | null>(null);
export const PlanProvider = PlanContext;

export function usePlan(): PlanAtWork {
  const plan = use(PlanContext);
  if (!plan) throw new Error('this part of the page stands outside a plan');
  return plan;
}
