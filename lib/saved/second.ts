/** From version 1 to version 2 of the rules: answers whose question now means something else are asked anew. */
import { isEuEeaSwiss } from '../rules/facts/euEeaSwiss';
import { isQuestion, type Country, type QuestionId } from '../rules/answers';
import type { Written } from './written';

type Answers = Written['answers'];

/** Who had an asylum permit by then can hold one for an indefinite time when version 2 came: that takes five years. */
const LONG_AGO = '2021-12-31';

/**
 * When an answer of version 1 may no longer be what the couple would say. Every other answer means the same: the end of
 * a permit is the same day though it counts otherwise, and a tick is of the same paper or step.
 */
const changed: Partial<Record<QuestionId, (answers: Answers) => boolean>> = {
  // “Now” became “before the move”: who was here without a permit, and goes home to wait, now lives at home.
  partnerLivesIn: ({ partnerLivesIn, partnerDutchPermit }) =>
    partnerLivesIn === 'NL' && (partnerDutchPermit === undefined || partnerDutchPermit === 'none'),
  // In Dutch this was about today, and is now about the day of filing.
  relationship: ({ relationship }) => relationship === 'unmarried',
  // New beside these: the asylum permit for an indefinite time.
  sponsorPermit: ({ sponsorPermit, asylumGrantedOn }) =>
    sponsorPermit === 'permanent' ||
    sponsorPermit === 'euLongTermResident' ||
    ((sponsorPermit === 'asylumRefugee' || sponsorPermit === 'asylumSubsidiary') && isLongAgo(asylumGrantedOn)),
  // New: the family permit of another EU state, beside these permits.
  partnerEuStatus: ({ partnerEuStatus, partnerLivesIn, sponsorPermit }) =>
    partnerEuStatus === 'none' && isOneOf(sponsorPermit, movesWithin) && isInEurope(partnerLivesIn),
  // New: temporary protection. Who fled from Ukraine could choose nothing that fitted.
  mvvHardship: () => true,
  // New for a job: whether it has begun, and whose company it is. Without an answer it would be read as an ordinary one.
  incomes: ({ incomes }) => Array.isArray(incomes) && incomes.some(isEmployment),
};

/** The questions that some couples are asked anew. */
export const changedInSecond = Object.keys(changed).filter(isQuestion);

const movesWithin = ['highlySkilledMigrant', 'euBlueCard', 'researcher', 'intraCorporateTransferee', 'pending'];

/** Takes those answers out, so that the interview comes to them again; they stay as what was said before. */
export function toSecond(older: Written): Written {
  const again = new Set(
    Object.entries(changed).flatMap(([id, isChanged]) => (id in older.answers && isChanged(older.answers) ? id : [])),
  );
  const entries = Object.entries(older.answers);
  return {
    ...older,
    answers: Object.fromEntries(entries.filter(([id]) => !again.has(id))),
    askedAnew: Object.fromEntries(entries.filter(([id]) => again.has(id))),
  };
}

function isLongAgo(day: unknown): boolean {
  return typeof day === 'string' && day <= LONG_AGO;
}

function isOneOf(value: unknown, values: readonly string[]): boolean {
  return typeof value === 'string' && values.includes(value);
}

function isInEurope(country: unknown): boolean {
  return typeof country === 'string' && isEuEeaSwiss(country as Country); // a lookup in a list: any text may be asked for
}

function isEmployment(income: unknown): boolean {
  return typeof income === 'object' && income !== null && 'kind' in income && income.kind === 'employment';
}
