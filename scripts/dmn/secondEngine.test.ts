/** The published files, decided by an engine that is not ours, against our rules over every input class of each table. */
import { describe, expect, test } from 'vitest';
import { coupleInputs, type CoupleInput } from './coupleInputs';
import { inputs } from './inputs';
import { ours } from './reading/ours';
import type { Value } from './reading/engine';
import { product } from './reading/product';
import { Comparison, decider, PATIENCE } from './reading/publishedFile';
import { situationWith, type Wanted } from './reading/situationWith';
import { channel } from './tables/channel';
import { exam } from './tables/exam';
import { mvv } from './tables/mvv';
import { route } from './tables/route';
import { sponsorStatus } from './tables/sponsorStatus';
import type { Table } from './table';

const tables = { route, mvv, exam, sponsorStatus, channel };

describe('two engines decide alike for every combination of input classes', () => {
  test.each<{ name: keyof typeof tables; compared: number; impossible: number }>([
    { name: 'route', compared: 66_240, impossible: 333_120 },
    { name: 'mvv', compared: 2025, impossible: 1975 },
    { name: 'exam', compared: 3744, impossible: 0 },
    { name: 'sponsorStatus', compared: 432, impossible: 400 },
    { name: 'channel', compared: 13_824, impossible: 19_456 },
  ])(
    'of the table $name ($compared that a couple can be in)',
    ({ name, ...counts }) => {
      expect(overItsClasses(name, tables[name])).toEqual({ ...counts, disagreements: [], neverFits: [] });
    },
    PATIENCE,
  );
});

/** Impossible: no answers give these inputs, such as a sponsor who is Dutch and not an EU citizen. */
function overItsClasses(name: keyof typeof tables, table: Table) {
  const columns = table.columns as readonly CoupleInput[]; // none of these tables asks about a paper
  const fitted = new Set<string>();
  const decide = decider(name, (row) => fitted.add(row));
  const comparison = new Comparison();
  let impossible = 0;
  for (const wanted of product<Value>(Object.fromEntries(columns.map((id) => [id, inputs[id].values])))) {
    const situation = situationWith(wanted as Wanted); // each value is one of those of its input
    if (columns.every((id) => coupleInputs[id](situation) === wanted[id])) {
      comparison.compare(wanted, ours[name](situation), decide(name, wanted));
    } else {
      impossible++;
    }
  }
  const neverFits = table.rows.map(({ no }) => `${name}_row_${no}`).filter((row) => !fitted.has(row));
  return { ...comparison, impossible, neverFits };
}
