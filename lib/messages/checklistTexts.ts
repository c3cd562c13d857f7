/** What only the general checklist says: the list for everybody, for a phone without JavaScript and for paper. */
import type { DocumentId, Legalisation } from '../rules/ids';

/** The papers by the couple's own order: who brings them, and what they are about. */
export const paperGroupIds = ['both', 'sponsor', 'partner', 'exam', 'children', 'income', 'mvv', 'arrival'] as const;
export type PaperGroupId = (typeof paperGroupIds)[number];

/** Couples to whom other rules apply, so that they have fewer papers. */
export const shortListIds = ['euCitizen', 'euLaw', 'asylum'] as const;
export type ShortListId = (typeof shortListIds)[number];

export interface ChecklistTexts {
  title: string;
  /** What this list is, and that it holds more than one couple needs. */
  lead: string;
  /** Who "you" is. */
  you: string;
  /** Words before "looked up on …". */
  rules: string;
  ownTitle: string;
  ownText: string;
  /** The link to the page with all questions. */
  allQuestions: string;
  shortTitle: string;
  shortLead: string;
  /** Whose list it is: a sentence that ends in a colon, before the names of the papers. */
  short: Record<ShortListId, string>;
  shortAsylumHelp: string;
  papersTitle: string;
  papersLead: string;
  groups: Record<PaperGroupId, { title: string; lead?: string }>;
  /**
   * When a paper is needed, as a heading above it: no full stop. It promises no more than `lib/rules/documentRules.ts`.
   * "Always" is said of the Dutch rules. Papers with the same words stand together.
   */
  when: Record<DocumentId, string>;
  /** In place of a country that only an answer would tell: something to fill in by hand. */
  whichCountry: string;
  foreignTitle: string;
  /** Followed by the names of the papers that this is about. */
  foreignLead: string;
  legalisationLead: string;
  /** The countries, in the place of {country} in the texts on legalisation. */
  legalisation: Record<Exclude<Legalisation, 'notApplicable'>, string>;
  /** Before the names of the countries whose own ministry of foreign affairs is the last step. */
  ministryCountries: string;
  /** Before the names of the countries without an apostille, where the Dutch embassy is the last step. */
  chainCountries: string;
  custodyPaper: string;
  /** In the place of {country} in the text on translation. */
  anyCountry: string;
  euForm: string;
  stepsTitle: string;
  stepsLead: string;
  /** Within brackets. */
  notForEverybody: string;
  otherStepsTitle: string;
  interviewTitle: string;
  interviewLead: string;
}
