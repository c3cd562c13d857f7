'use client';
import { createContext, use, type ReactNode } from 'react';
import type { Guidance } from '@/lib/interview/guidance';
import type { Answers, QuestionId } from '@/lib/rules/answers';

/** Where the result leads to. */
export interface ResultLinks {
  /** The page that asks a question. */
  check: (question: QuestionId) => string;
  answers: string;
  plan: string;
  print: string;
}

interface Result {
  guidance: Guidance;
  answers: Answers;
}
interface Ticks {
  ticked: (id: string) => boolean;
  tick: (id: string, on: boolean) => void;
}

const ResultContext = createContext<Result | null>(null);
const LinksContext = createContext<ResultLinks | null>(null);
const TicksContext = createContext<Ticks>({ ticked: () => false, tick: () => undefined });

/** What follows from which answers, for every part of the result and of the print. */
export function ResultProvider({ guidance, answers, children }: Result & { children: ReactNode }) {
  return <ResultContext value={{ guidance, answers }}>{children}</ResultContext>;
}

export function LinksProvider({ links, children }: { links: ResultLinks; children: ReactNode }) {
  return <LinksContext value={links}>{children}</LinksContext>;
}

interface TicksProps {
  ticks: readonly string[];
  onTick?: Ticks['tick'];
  children: ReactNode;
}

export function TicksProvider({ ticks, onTick, children }: TicksProps) {
  const set = new Set(ticks);
  return (
    <TicksContext value={{ ticked: (id) => set.has(id), tick: onTick ?? (() => undefined) }}>{children}</TicksContext>
  );
}

export function useResult(): Result {
  const result = use(ResultContext);
  if (!result) throw new Error('this part of the page stands outside a result');
  return result;
}

export function useLinks(): ResultLinks {
  const links = use(LinksContext);
  if (!links) throw new Error('this part of the page has nowhere to lead to');
  return links;
}

export function useTicks(): Ticks {
  return use(TicksContext);
}
