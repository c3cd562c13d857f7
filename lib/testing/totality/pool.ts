import type { Line } from './lines';

/** What a question could be answered with. */
export interface Pool {
  /** Answers without an order. */
  answers: readonly unknown[];
  /** Answers that are told apart from the start: each is tried with all the answers to other questions. */
  begin: readonly unknown[];
  /** Answers in an order, between which the rules turn somewhere. */
  lines: readonly Line[];
  /** What to try once the answers so far are sorted into classes: made from one answer of each class. */
  grow: readonly ((representatives: readonly unknown[]) => unknown[])[];
}
