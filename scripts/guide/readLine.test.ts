import { describe, expect, test } from 'vitest';
import { readLine } from './readLine';

const TODAY = '2026-11-22';

describe('a line of the command line', () => {
  test('is read as of the day it names', () => {
    expect(read({ on: '2026-12-01', answers: {} })).toEqual({ ok: true, on: '2026-12-01', answers: {} });
  });

  test('without a day is read as of today', () => {
    expect(read({ answers: {} })).toMatchObject({ on: TODAY });
  });

  test.each(['', ' ', 'no', '{"answers":{}', '{"answers":{}}\r{"answers":{}}'])(
    'that is no JSON says so: %j',
    (text) => {
      expect(readLine(Buffer.from(text), TODAY)).toMatchObject({ error: { kind: 'invalidJson' } });
    },
  );

  test('may begin with the byte order mark some editors write', () => {
    expect(readLine(Buffer.from('\uFEFF{"answers":{}}'), TODAY)).toMatchObject({ on: TODAY });
  });

  test('that is not UTF-8 is no JSON', () => {
    const line = Buffer.from([0x22, 0xff, 0x22]);
    expect(readLine(line, TODAY)).toMatchObject({ error: { kind: 'invalidJson' } });
  });

  test('that is too long is no JSON', () => {
    expect(readLine(null, TODAY)).toMatchObject({ error: { kind: 'invalidJson' } });
  });

  test.each([null, 5, 'text', []])('that is no object is no situation: %j', (input) => {
    expect(pathsIn(input)).toEqual(['']);
  });

  test.each(['2026-02-30', '22-11-2026', '', null, 20261122])('cannot be judged on %j', (on) => {
    expect(pathsIn({ on, answers: {} })).toEqual(['on']);
  });

  test.each([{}, { answers: null }, { answers: [] }, { answers: 'none' }])('needs answers: %j', (input) => {
    expect(pathsIn(input)).toEqual(['answers']);
  });

  test('with a key beside on and answers is refused, and every such thing is named', () => {
    expect(pathsIn({ on: 1, answers: {}, filingOn: TODAY, extra: 1 })).toEqual(['filingOn', 'extra', 'on']);
    expect(pathsIn(JSON.parse('{"answers":{},"__proto__":{}}'))).toEqual(['__proto__']);
  });

  test('may say who comes, when the IND receives it and when the partner arrived; a child alone not yet', () => {
    const settings = { coming: 'partner', filingOn: '2027-01-15', arrivedOn: '2026-11-01' };
    expect(read({ answers: settings })).toMatchObject({ ok: true, answers: settings });
    expect(pathsIn({ answers: { coming: 'child' } })).toEqual(['coming']);
  });

  test('may hold known answers that are not asked: they change nothing', () => {
    const answers = { custody: 'shared', siblings: [], sponsorPermitComing: 'study' };
    expect(read({ answers })).toMatchObject({ ok: true, answers });
  });

  test('names the answer that does not fit', () => {
    const income = { kind: 'studyFunding', perMonth: -1 };
    expect(pathsIn({ answers: { incomes: [income] } })).toEqual(['incomes.0.perMonth']);
    expect(pathsIn({ answers: { sponsorBornOn: '2026-11-23' } })).toEqual(['sponsorBornOn']);
  });
});

function read(input: unknown) {
  return readLine(Buffer.from(JSON.stringify(input)), TODAY);
}

function pathsIn(input: unknown): string[] | undefined {
  const line = read(input);
  if (line.ok || line.error.kind !== 'invalidAnswers') return undefined;
  return line.error.issues.map(({ path }) => path);
}
