/** Where the page notes what went wrong in it. A page change keeps it, another test does not see it. */
export const TROUBLES = 'troubles';

/**
 * Runs in every page before anything else of it: stops the clock, since the amounts are those of a day, and notes what
 * the page cannot tell by itself. WebDriver has no way to do either.
 */
export function early({ now, key }: { now: number; key: string }): void {
  const RealDate = Date;
  class StoppedDate extends RealDate {
    constructor(...given: unknown[]) {
      // A date of something is a date of that; only the empty one is "now".
      super(...((given.length > 0 ? given : [now]) as [number]));
    }
    static override now() {
      return now;
    }
  }
  globalThis.Date = StoppedDate as DateConstructor; // called without `new` nowhere in the guide

  const note = (trouble: string) =>
    sessionStorage.setItem(key, `${sessionStorage.getItem(key) ?? ''}${location.pathname}: ${trouble}\n`);
  const { error } = console;
  console.error = (...words: unknown[]) => {
    note(`console: ${words.map(String).join(' ')}`);
    error(...words);
  };
  const loaded = (target: EventTarget | null) => (target instanceof Element ? target.outerHTML : '');
  // Who goes to another page breaks off what was still being fetched; Firefox tells that as an error.
  let isLeaving = false;
  window.addEventListener('beforeunload', () => (isLeaving = true));
  window.addEventListener(
    'error',
    (event) => {
      if (!isLeaving || event.message !== undefined) note(`error: ${event.message ?? loaded(event.target)}`);
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => note(`rejected: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    note(`policy: ${effectiveDirective} ${blockedURI} ${sample}`),
  );
}
