import { exam } from '../dmn/tables/exam';
import { mvv } from '../dmn/tables/mvv';
import { route } from '../dmn/tables/route';
import { sponsorStatus } from '../dmn/tables/sponsorStatus';
import type { Table } from '../dmn/table';
import type { DecisionId } from './decisions';

/** A fact, or an earlier decision, and the words one of which it must be. */
type Test = readonly [fact: string, ...anyOf: string[]];
/** All tests must hold; the first row that fits wins. */
export type TableRow = readonly [tests: readonly Test[], result: string];

/** What the published tables ask. The first of them is a fact for the others. */
export const askedFacts = [...new Set([mvv, exam, route, sponsorStatus].flatMap(({ columns }) => columns))].filter(
  (id): boolean => id !== 'mvv',
);

/** The published tables (scripts/dmn), as data that any engine can be given. `exam` and `route` build on `mvv`. */
export const tables: Record<DecisionId, readonly TableRow[]> = {
  mvv: rowsOf(mvv, 'result'),
  exam: rowsOf(exam, 'result'),
  route: rowsOf(route, 'route'),
  sponsorStatus: [[[['followsNationalLaw', 'false']], 'none'], ...rowsOf(sponsorStatus, 'status')],
};

function rowsOf<Output extends string>({ rows }: Table<Output>, output: Output): TableRow[] {
  return rows.map(({ when, then }) => {
    const tests = Object.entries(when).map(([fact, test]): Test => {
      if ('feel' in test) throw new Error(`these engines compare no days: ${fact}`);
      return [fact, ...test.map(String)];
    });
    return [tests, String(then[output])];
  });
}
