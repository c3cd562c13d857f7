import type { Case } from './cases';
import { decisionIds, ourDecisions, type Decisions } from './decisions';
import { factsOf } from './factsOf';
import { jsonRulesDecisions } from './jsonRules';
import { publicodesDecisions } from './publicodes';

/** Throws at the first case on which the engines do not all decide alike: a race between different rules says nothing. */
export async function assertAgreement(cases: readonly Case[]): Promise<void> {
  for (const one of cases) {
    const ours = ourDecisions(one);
    const facts = factsOf(one);
    assertSame(one, ours, 'json-rules-engine', await jsonRulesDecisions(facts));
    assertSame(one, ours, 'publicodes', publicodesDecisions(facts));
  }
}

function assertSame({ name }: Case, ours: Decisions, engine: string, theirs: Decisions): void {
  const id = decisionIds.find((decision) => ours[decision] !== theirs[decision]);
  if (id === undefined) return;
  throw new Error(
    `${name}: ${id} is ${ours[id]} by our rules and ${theirs[id]} by ${engine}; see scripts/bench/tables.ts`,
  );
}
