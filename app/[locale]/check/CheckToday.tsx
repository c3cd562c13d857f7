'use client';
import type { ComponentProps } from 'react';
import { Check } from '@/components/interview/Check';
import { today } from '../today';

/** The interview with the day of today, which only the browser knows. */
export function CheckToday(props: Omit<ComponentProps<typeof Check>, 'today'>) {
  return <Check {...props} today={today} />;
}
