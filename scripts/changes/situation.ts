/** Answers as they stand in the file of couples: what they mean is for the rules of each side to say. */
export type Given = Readonly<Record<string, unknown>>;

export interface Situation {
  answers: Given;
  /** The assessment day. */
  on: string;
}

/** The guidance as far as it is known whatever the version of the rules. */
export type Guidance = Readonly<Record<string, unknown>>;

export type Judged = { known: true; guidance: Guidance } | { known: false; why: string };

/** What some rules say about a situation; `why` tells what they cannot make anything of. */
export type Judge = (situation: Situation) => Judged;
