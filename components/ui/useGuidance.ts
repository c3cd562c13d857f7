'use client';
import { useMemo } from 'react';
import { guidanceFor, type Guidance } from '@/lib/interview/guidance';
import type { Answers } from '@/lib/rules/answers';

/** The guidance for the answers kept, made again only when they change. */
export function useGuidance(answers: Answers, today: string): Guidance {
  return useMemo(() => guidanceFor(answers, today), [answers, today]);
}
