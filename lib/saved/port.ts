/** The storage of the browser, as far as the guide needs it, and the names under which it keeps something there. */

/** The part of Web Storage that is used. */
export type Port = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The answers, ticks and plan. */
export const KEY = 'verblijfwijzer';
/** Where a text that could not be read is kept, so that nothing the person had is lost. */
export const UNREADABLE_KEY = 'verblijfwijzer:unreadable';
/** What is being filled in. */
export const DRAFTS_KEY = 'verblijfwijzer:drafts';
/** Which window this is; in the storage of the window itself. */
export const WINDOW_KEY = 'verblijfwijzer:window';

/** Storage may throw at any touch: barred, or full. Gives whether it did not. */
export function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
