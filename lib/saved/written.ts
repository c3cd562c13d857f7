/** What stands in an envelope, before any of it is believed. */
export interface Written {
  answers: Record<string, unknown>;
  askedAnew: Record<string, unknown>;
  ticks?: unknown;
  fellAway?: unknown;
  plan?: unknown;
}
