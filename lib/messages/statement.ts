/**
 * The shape of the pages that are only text. They are written in full at build time: no browser loads these texts, so
 * they are no part of `Messages`, and are functions where the others are ICU messages.
 */

/** A paragraph, a list, a link by itself, or a value with its name. */
export type Block = string | readonly string[] | { href: string; text: string } | { label: string; value: string };

export interface Statement<Section extends string> {
  title: string;
  lead: string;
  sections: Record<Section, { title: string; blocks: readonly Block[] }>;
}

/** Who offers this copy of the guide; empty where the host has not filled it in. */
export interface Host {
  name: string;
  contact: string;
}

/** What the texts are filled with. */
export interface StatementValues {
  /** The day of the text, in words. */
  day: string;
  host: Host;
  /** The address of the list of answers. */
  answers: string;
}

/** In the order of the page. */
export const privacySections = [
  'inShort',
  'kept',
  'erase',
  'browserDeletes',
  'shared',
  'unsafe',
  'copies',
  'server',
  'others',
  'host',
  'enforced',
] as const;

/** The parts of the model form of the EU, Implementing Decision (EU) 2018/1523, in its order. */
export const accessibilitySections = ['scope', 'status', 'gaps', 'preparation', 'feedback', 'enforcement'] as const;

export type PrivacyText = (values: StatementValues) => Statement<(typeof privacySections)[number]>;
export type AccessibilityText = (values: StatementValues) => Statement<(typeof accessibilitySections)[number]>;
