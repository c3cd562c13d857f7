/** Answers as they stand in the file of couples: what they mean is for the rules of each side to say. */
export type Given = Readonly<Record<string, unknown>>;

export interface Situation {
  answers: Given;
  /** The assessment day. */
  on: string;
}

/** The guidance as far as it is known whatever the version of the rules. */
export type Guidance = Readonly<Record<string, unknown>>;

/** `without` are the answers these rules know no question or no such choice for, and do not ask of this couple. */
export type Judged = { known: true; guidance: Guidance; without: readonly string[] } | { known: false; why: string };

/** What some rules say about a situation; `why` tells what they cannot make anything of. */
export type Judge = (situation: Situation) => Judged;
