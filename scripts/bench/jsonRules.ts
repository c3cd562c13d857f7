import { Engine } from 'json-rules-engine';
import { decisionIds, type Decisions } from './decisions';
import type { Facts } from './factsOf';
import { tables, type TableRow } from './tables';

const engines = {
  mvv: engineOf(tables.mvv),
  exam: engineOf(tables.exam),
  route: engineOf(tables.route),
  sponsorStatus: engineOf(tables.sponsorStatus),
};

/** The decisions by json-rules-engine: an engine for each table, made once. */
export async function jsonRulesDecisions(facts: Facts): Promise<Decisions> {
  const decided: Decisions = { mvv: '', exam: '', route: '', sponsorStatus: '' };
  for (const id of decisionIds) {
    const { events } = await engines[id].run({ ...facts, mvv: decided.mvv });
    decided[id] = events[0]?.type ?? '';
  }
  return decided;
}

/** Rows have a priority each, and the first that fits stops the engine: its way to let the first row win. */
function engineOf(rows: readonly TableRow[]): Engine {
  const engine = new Engine(
    rows.map(([tests, result], index) => ({
      priority: rows.length - index,
      conditions: { all: tests.map(([fact, ...anyOf]) => ({ fact, operator: 'in', value: anyOf })) },
      event: { type: result },
    })),
  );
  engine.on('success', () => engine.stop());
  return engine;
}
