import Engine from 'publicodes';
import { decisionIds, type Decisions } from './decisions';
import type { Facts } from './factsOf';
import { tables, type TableRow } from './tables';

const asked = [...new Set(Object.values(tables).flatMap((rows) => rows.flatMap(([tests]) => tests.map(([id]) => id))))];
const factRules = asked.filter((id) => id !== 'mvv').map((id) => [id, { 'par défaut': text('') }] as const);
const decisionRules = decisionIds.map((id) => [id, { variations: variationsOf(tables[id]) }] as const);

const engine = new Engine(Object.fromEntries([...factRules, ...decisionRules]));

/** The decisions by publicodes: one set of rules, made once, and a new situation each time. */
export function publicodesDecisions(facts: Facts): Decisions {
  engine.setSituation(Object.fromEntries(Object.entries(facts).map(([id, word]) => [id, text(word)])));
  const decided = (id: string) => String(engine.evaluate(id).nodeValue);
  return {
    mvv: decided('mvv'),
    exam: decided('exam'),
    route: decided('route'),
    sponsorStatus: decided('sponsorStatus'),
  };
}

/** Its own words are French: if all of these, then; else. */
function variationsOf(rows: readonly TableRow[]) {
  return rows.map(([tests, result]) => {
    if (tests.length === 0) return { sinon: text(result) };
    const all = tests.map(([fact, ...anyOf]) => ({
      'une de ces conditions': anyOf.map((word) => `${fact} = ${text(word)}`),
    }));
    return { si: { 'toutes ces conditions': all }, alors: text(result) };
  });
}

function text(word: string): string {
  return `'${word}'`;
}
