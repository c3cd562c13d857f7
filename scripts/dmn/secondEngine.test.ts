/** The published files, decided by an engine that is not ours, against our rules over every input class of each table. */
import { describe, expect, test } from 'vitest';
import type { Situation } from '../../lib/rules/situation';
import { coupleInputs, type CoupleInput } from './coupleInputs';
import { inputs } from './inputs';
import { ours } from './reading/ours';
import type { Value, Values } from './reading/engine';
import { product } from './reading/product';
import { Comparison, decider, PATIENCE } from './reading/publishedFile';
import { situationWith, type Wanted } from './reading/situationWith';
import { channel } from './tables/channel';
import { exam } from './tables/exam';
import { mvv } from './tables/mvv';
import { purposeOfStay } from './tables/purposeOfStay';
import { route } from './tables/route';
import { sponsorStatus } from './tables/sponsorStatus';
import { treaty } from './tables/treaty';
import type { Table } from './table';

const tables = { route, mvv, exam, sponsorStatus, channel };
/** The tables that put answers into one word for another table of their file; those of days have a test of their own. */
const small = { purposeOfStay, treaty };

describe('two engines decide alike for every combination of input classes', () => {
  test.each<{ name: keyof typeof tables; compared: number; impossible: number }>([
    { name: 'route', compared: 105_792, impossible: 723_648 },
    { name: 'mvv', compared: 116_640, impossible: 159_840 },
    { name: 'exam', compared: 1344, impossible: 2112 },
    { name: 'sponsorStatus', compared: 22_400, impossible: 20_800 },
    { name: 'channel', compared: 16_832, impossible: 190_528 },
  ])(
    'of the table $name ($compared that a couple can be in)',
    ({ name, ...counts }) => {
      const results = overItsClasses({ file: name, table: tables[name], ours: ours[name] });
      expect(results).toEqual({ ...counts, disagreements: [], neverFits: [] });
    },
    PATIENCE,
  );

  test.each<{ name: keyof typeof small; file: string; compared: number; impossible: number }>([
    { name: 'purposeOfStay', file: 'exam', compared: 675, impossible: 0 },
    { name: 'treaty', file: 'sponsorStatus', compared: 16, impossible: 0 },
  ])('of the table $name within the file $file ($compared that a couple can be in)', ({ name, file, ...counts }) => {
    const own = (situation: Situation) => ({ [name]: coupleInputs[name](situation) });
    const results = overItsClasses({ file, table: small[name], ours: own });
    expect(results).toEqual({ ...counts, disagreements: [], neverFits: [] });
  });
});

/** Impossible: no answers give these inputs, such as a sponsor who is Dutch and not an EU citizen. */
function overItsClasses({ file, table, ours }: { file: string; table: Table; ours: (situation: Situation) => Values }) {
  const columns = table.columns as readonly CoupleInput[]; // none of these tables asks about a paper
  const fitted = new Set<string>();
  const decide = decider(file, (row) => fitted.add(row));
  const comparison = new Comparison();
  let impossible = 0;
  for (const wanted of product<Value>(Object.fromEntries(columns.map((id) => [id, inputs[id].values])))) {
    const situation = situationWith(wanted as Wanted); // each value is one of those of its input
    if (columns.every((id) => coupleInputs[id](situation) === wanted[id])) {
      comparison.compare(wanted, ours(situation), decide(table.id, wanted));
    } else {
      impossible++;
    }
  }
  const neverFits = table.rows.map(({ no }) => `${table.id}_row_${no}`).filter((row) => !fitted.has(row));
  return { ...comparison, impossible, neverFits };
}
