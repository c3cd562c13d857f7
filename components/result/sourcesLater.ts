'use client';
import { fetchedLater } from '@/components/ui/fetchedLater';

/** What shows sources, 7 KB. All lists on the page show it once it is here. */
export const { load: loadSourceItems, useHere: useSourceItems } = fetchedLater(() => import('./SourceItems'));
