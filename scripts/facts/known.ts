/** Every fact of lib/rules/facts, found by its shape, so that a new one need not be added to a list of names here. */
import type { Period, StandingRule } from '../../lib/rules/dated';
import * as acceptedLanguages from '../../lib/rules/facts/acceptedLanguages';
import * as apostille from '../../lib/rules/facts/apostille';
import { countryNotes } from '../../lib/rules/facts/countryNotes';
import * as embassyStep from '../../lib/rules/facts/embassyStep';
import * as euEeaSwiss from '../../lib/rules/facts/euEeaSwiss';
import * as examFee from '../../lib/rules/facts/examFee';
import * as fees from '../../lib/rules/facts/fees';
import * as incomeNorm from '../../lib/rules/facts/incomeNorm';
import * as mvvExempt from '../../lib/rules/facts/mvvExempt';
import { sources } from '../../lib/rules/facts/sources';
import * as statePensionAge from '../../lib/rules/facts/statePensionAge';
import * as tbExempt from '../../lib/rules/facts/tbExempt';
import * as terms from '../../lib/rules/facts/terms';
import type { Facts } from './facts';

const files = {
  ...acceptedLanguages,
  ...apostille,
  ...embassyStep,
  ...euEeaSwiss,
  ...examFee,
  ...fees,
  ...incomeNorm,
  ...mvvExempt,
  ...statePensionAge,
  ...tbExempt,
  ...terms,
};

export const knownFacts: Facts = {
  amounts: pick(files, isAmounts),
  rules: pick(files, isRule),
  notes: countryNotes,
  sources,
};

function pick<Kind>(all: Record<string, unknown>, is: (fact: unknown) => fact is Kind): Record<string, Kind> {
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, Kind] => is(entry[1])));
}

function isAmounts(fact: unknown): fact is readonly Period<unknown>[] {
  return Array.isArray(fact) && fact.every((row) => has(row, 'from', 'until', 'value', 'source'));
}

function isRule(fact: unknown): fact is StandingRule<unknown> {
  return has(fact, 'value', 'source', 'checkedOn');
}

function has(fact: unknown, ...keys: string[]): boolean {
  return typeof fact === 'object' && fact !== null && keys.every((key) => key in fact);
}
