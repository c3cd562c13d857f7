import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countReport, playwrightCounts, vitestCounts } from './counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'verblijfwijzer-counts-'));
const report = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };

function runner(status: number, json?: unknown) {
  return async () => {
    if (json !== undefined) writeFileSync(report, JSON.stringify(json));
    return status;
  };
}

test('what the report says is counted', async () => {
  expect(await countReport(report, runner(0, vitest), vitestCounts)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  const stats = { expected: 5, unexpected: 2, flaky: 0, skipped: 1 };
  expect(await countReport(report, runner(1, { stats }), playwrightCounts)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 1,
  });
});

test('a runner that fails without a failed test is one failure', async () => {
  expect(await countReport(report, runner(1, vitest), vitestCounts)).toMatchObject({ passed: 3, failed: 1 });
});

test('a report of an earlier run is not counted', async () => {
  writeFileSync(report, JSON.stringify(vitest));
  expect(await countReport(report, runner(1), vitestCounts)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
