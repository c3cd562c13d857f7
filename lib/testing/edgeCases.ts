/** The edge cases that the research names, as tables: one for each dossier. */
import { readFileSync } from 'node:fs';
import type { Guidance } from '../interview/guidance';
import type { Answers } from '../rules/answers';
import type { Day } from '../rules/day';
import { deadline, type DeadlineId } from '../rules/deadlines';
import { notesOn, type CountryNoteId } from '../rules/facts/countryNotes';
import { couple, guidance } from './couple';
import { readKeys, type Expected } from './readKeys';

export interface EdgeCase {
  /** The number in the dossier's list; a case with variants has several rows. */
  no: number;
  /** The facts of the dossier it turns on, by id. */
  facts: string;
  /** The case in our own words. */
  says: string;
  /** What differs from the told couple. */
  told?: Answers;
  /** The assessment day; absent = that of the told couple. */
  on?: Day;
  expect?: Expected;
  /** Country notes that stand beside the papers or the mission. */
  beside?: readonly CountryNoteId[];
  /** The last day that follows from a letter. */
  lastDay?: { id: DeadlineId; letterOn: Day; day: Day; extendedTo?: Day };
  /** Where the dossier expects something else: what it says. The contract decides. */
  contractWins?: string;
}

/** The name of a row's test. */
export function titleOf({ no, facts, says, contractWins }: EdgeCase): string {
  return `${no} (${facts}): ${says}${contractWins ? ` [the contract wins; dossier: ${contractWins}]` : ''}`;
}

/** What a row expects, beside what the rules say: equal where the case holds. */
export function compare({ told = {}, on, expect = {}, beside = [], lastDay }: EdgeCase) {
  const result = guidance(told, on);
  const notes = notesBeside(result, told);
  return {
    expected: { ...expect, beside, ...lastDay },
    said: {
      ...readKeys(result, expect),
      beside: beside.filter((note) => notes.includes(note)),
      ...(lastDay && lastDayOf(lastDay)),
    },
  };
}

/** The numbers that a dossier's rows and its list in docs/edge-cases.md hold together, in order. */
export function numbersOf(dossier: string, rows: readonly EdgeCase[]): number[] {
  const numbers = new Set([...rows.map(({ no }) => no), ...undecided(dossier)]);
  return [...numbers].sort((one, other) => one - other);
}

/** The numbers from 1 to `last`. */
export function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

function lastDayOf({ id, letterOn }: NonNullable<EdgeCase['lastDay']>): EdgeCase['lastDay'] {
  const { day, extendedTo } = deadline(id, letterOn);
  return { id, letterOn, day, ...(extendedTo && { extendedTo }) };
}

/** The notes that the result shows: on the papers' countries, and on the partner's for the mission. */
function notesBeside({ documents }: Guidance, told: Answers): CountryNoteId[] {
  const livesIn = told.partnerLivesIn ?? couple.partnerLivesIn;
  const papers = documents.flatMap(({ issuedIn }) => (issuedIn ? notesOn(issuedIn, 'papers') : []));
  return [...papers, ...notesOn(livesIn, 'mission')];
}

/** The numbers in the dossier's list of docs/edge-cases.md: the rows `| 5 | reason |` under its heading. */
function undecided(dossier: string): number[] {
  const text = readFileSync(new URL('../../docs/edge-cases.md', import.meta.url), 'utf8');
  const [, afterHeading = ''] = text.split(`## ${dossier}\n`);
  const [section = ''] = afterHeading.split('\n## ');
  return [...section.matchAll(/^\| +(\d+) +\|/gm)].map(([, number]) => Number(number));
}
