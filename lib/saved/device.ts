/** The store of this device: one for the whole page. */
import type { Port } from './kept';
import { savedStore, type SavedStore } from './store';

let store: SavedStore | null = null;

/** Only to be called in a browser. */
export function deviceStore(): SavedStore {
  store ??= savedStore(storage(), window);
  return store;
}

function storage(): Port | null {
  try {
    return window.localStorage;
  } catch {
    return null; // a browser may bar the very mention of storage
  }
}
