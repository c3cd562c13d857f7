'use client';
import { useSyncExternalStore } from 'react';
import { deviceStore } from '@/lib/saved/device';
import { nothingSaved } from '@/lib/saved/envelope';
import type { Snapshot } from '@/lib/saved/store';

const beforeTheBrowser: Snapshot = { saved: nothingSaved, notice: null };

/** What is kept on this device, and what to tell about it; empty while the page is made. */
export function useSaved(): Snapshot {
  return useSyncExternalStore(
    (listener) => deviceStore().subscribe(listener),
    () => deviceStore().read(),
    () => beforeTheBrowser,
  );
}
