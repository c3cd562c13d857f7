/** The two storages of a browser, which may bar the very mention of them. */
import type { Port } from './port';

/** Of the device, shared by all windows of this site. */
export function ofDevice(): Port | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Of this window alone, gone when it is closed for good. */
export function ofWindow(): Port | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
