/** The moments that are measured, in milliseconds after the visit began. */
export const moments = ['painted', 'heading', 'pressed', 'second', 'third', 'runs'] as const;
export type Moment = (typeof moments)[number];
export type Times = Partial<Record<Moment, number>>;

/** A page that is waited for, and what is done there, in the words on the page. */
export interface Step {
  as: Moment;
  /** The heading of level 1 that must be shown. */
  heading: string;
  /** And this attribute on the root element, where the page tells something there. */
  attribute?: string;
  /** The radio button to choose before Continue is pressed, once: the first there is, or the one with this label. */
  answer?: 'first' | { label: string };
}

export interface Plan {
  steps: readonly Step[];
  continueLabel: string;
  /** Where the page keeps the answers. */
  storageKey: string;
  /** After so many milliseconds it is given up. */
  patience: number;
}

/** What the visitor tells afterwards. */
export interface Seen {
  times: Times;
  presses: number;
  /** What stands on the device at the end. */
  kept: string | null;
  /** The page came from a service worker. */
  byWorker: boolean;
}
