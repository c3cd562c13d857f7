import { expect, test } from 'vitest';
import { bytesTable, timesTable } from './report';

test('the times stand in seconds, and empty where there was nothing to wait for', () => {
  const [head = '', , line = ''] = timesTable([
    { page: 'check', way: 'cold', runs: [{ painted: 1300, second: 4312 }] },
  ]).split('\n');
  expect(line).toMatch(/^check, cold +1\.30 +4\.31$/);
  expect(line.indexOf('4.31')).toBe(head.indexOf('2nd question'));
});

test('the bytes of all kinds are added up', () => {
  const byKind = { pages: 7000, scripts: 120_040, styles: 6000, other: 300 };
  expect(bytesTable([{ page: 'check', bytes: { requests: 9, byKind } }])).toMatch(
    /check +7\.0 +120\.0 +6\.0 +0\.3 +133\.3 +9$/,
  );
});
