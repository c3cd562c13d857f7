import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { endingAmounts, lookedAtLongAgo, unofficialFigures, type Facts } from './facts';
import { factsReport } from './factsReport';
import { inFigures } from './inFigures';
import { knownFacts } from './known';
import { dayFrom } from './options';
import { table } from './table';

const TODAY = '2026-11-22';

const names = (all: readonly { name: string }[]) => all.map(({ name }) => name);

describe('an amount', () => {
  test('is named when its last row ends within 60 days: today the income norm and the fees', () => {
    const ending = endingAmounts(knownFacts, TODAY);
    expect(names(ending)).toEqual(expect.arrayContaining(['incomeNorm', 'fees', 'examFee']));
    for (const { until, ended } of ending) expect({ until, ended }).toEqual({ until: '2026-12-31', ended: false });
  });

  test('is named from 60 days before its last day on', () => {
    expect(names(endingAmounts(knownFacts, '2026-10-31'))).not.toContain('incomeNorm');
    expect(names(endingAmounts(knownFacts, '2026-11-01'))).toContain('incomeNorm');
  });

  test('stays named once it has ended', () => {
    const norm = (on: string) => endingAmounts(knownFacts, on).find(({ name }) => name === 'incomeNorm');
    expect(norm('2026-12-31')?.ended).toBe(false);
    expect(norm('2027-01-01')?.ended).toBe(true);
    expect(norm('2030-01-01')?.ended).toBe(true);
  });

  test('that is known for years to come is not named', () => {
    expect(names(endingAmounts(knownFacts, TODAY))).not.toContain('statePensionAge');
  });
});

describe('a source, a rule or a note', () => {
  test('is old when it was looked at more than six months ago', () => {
    expect(lookedAtLongAgo(lookedAt('2026-05-22'), TODAY)).toEqual([]);
    expect(lookedAtLongAgo(lookedAt('2026-05-21'), TODAY)).toEqual([
      { kind: 'rule', name: 'minimumAge', checkedOn: '2026-05-21' },
      { kind: 'note', name: 'indiaApostille', checkedOn: '2026-05-21' },
    ]);
  });

  test('looked at longest ago comes first', () => {
    const facts = lookedAt('2025-02-01');
    const all = lookedAtLongAgo({ ...facts, notes: lookedAt('2025-01-01').notes }, TODAY);
    expect(names(all)).toEqual(['indiaApostille', 'minimumAge']);
  });

  test('of this guide was looked at on the day the facts were gathered', () => {
    expect(lookedAtLongAgo(knownFacts, TODAY)).toEqual([]);
    const later = lookedAtLongAgo(knownFacts, '2027-05-30');
    expect(names(later)).toEqual(expect.arrayContaining(['indPartnerPage', 'minimumAge', 'indiaApostille']));
  });
});

describe('a figure', () => {
  test('is named when its source is a law firm, a guide or the news, or when we concluded it ourselves', () => {
    const unofficial = unofficialFigures(knownFacts);
    expect(unofficial).toContainEqual(
      expect.objectContaining({
        name: 'lateExtensionDays',
        value: 28,
        confidence: 'secondary',
        source: 'extensionLate',
      }),
    );
    expect(unofficial).toContainEqual(
      expect.objectContaining({ period: { from: '2022-07-01', until: '2022-12-31' }, confidence: 'inferred' }),
    );
    expect(unofficial.map(({ confidence }) => confidence)).not.toContain('official-older');
  });

  test('from an official text is not, however old the text', () => {
    expect(names(unofficialFigures(knownFacts))).not.toContain('minimumAge');
  });
});

test('no fact is left out', () => {
  const folder = new URL('../../lib/rules/facts/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const declared = files.flatMap((name) => [
    ...readFileSync(new URL(name, folder), 'utf8').matchAll(
      /^export const (\w+): (readonly Period<|StandingRule<|Term)/gm,
    ),
  ]);
  expect(declared.length).toBeGreaterThan(40);
  const known = [...Object.keys(knownFacts.amounts), ...Object.keys(knownFacts.rules)].sort();
  expect(declared.map(([, name]) => name).sort()).toEqual(known);
});

test('no source is left over', () => {
  const lib = new URL('../../lib/', import.meta.url);
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?!.*(\.test\.|facts\/sources\/)).*\.ts$/.test(name),
  );
  const text = files.map((name) => readFileSync(new URL(name, lib), 'utf8')).join('\n');
  expect(Object.keys(knownFacts.sources).filter((id) => !text.includes(`'${id}'`))).toEqual([]);
});

describe('the report', () => {
  test('names what ends, with its last row, and says where there is nothing', () => {
    const report = factsReport(knownFacts, TODAY);
    expect(report).toMatch(/^incomeNorm +ends on 2026-12-31 +excl 2337, incl 2523\.96 +indAmountsPage +IND$/m);
    expect(report).toMatch(/^fees +ends on 2026-12-31 +family adult 254, family minor 85, turkish adult 85, /m);
    expect(report).toContain('Looked at more than six months before 2026-11-22: none');
  });

  test('says that an amount has ended', () => {
    expect(factsReport(knownFacts, '2027-01-01')).toMatch(/^incomeNorm +ended on 2026-12-31 /m);
  });

  test('stands in columns', () => {
    const rows = [
      ['a', 'bbb'],
      ['aaaa', 'b'],
    ];
    expect(table(['one', 'two'], rows)).toBe('one   two\n----  ---\na     bbb\naaaa  b');
  });

  test.each([
    [21, '21'],
    [{ years: 67, months: 3 }, 'years 67, months 3'],
    [{ family: { adult: 228, minor: 76 }, turkish: null }, 'family adult 228, family minor 76'],
    [['AT', 'BE'], '2 entries'],
    [Object.fromEntries(Array.from({ length: 9 }, (_, index) => [index, 1])), '9 entries'],
  ])('shows a value in short: %j', (value, text) => {
    expect(inFigures(value)).toBe(text);
  });
});

test('it looks from today, or from the day it is given, and from no other words', () => {
  expect(dayFrom([], TODAY)).toEqual({ ok: true, on: TODAY });
  expect(dayFrom(['--on', '2027-01-01'], TODAY)).toEqual({ ok: true, on: '2027-01-01' });
  for (const args of [['--on'], ['--on', '2027-02-30'], ['--on', TODAY, 'x'], ['2027-01-01']]) {
    expect(dayFrom(args, TODAY)).toMatchObject({ ok: false });
  }
});

/** One rule and one note, looked at on this day; the sources are as they are. */
function lookedAt(checkedOn: string): Facts {
  return {
    ...knownFacts,
    rules: { minimumAge: { value: 21, source: 'Vb 3.14', checkedOn } },
    notes: { indiaApostille: { source: 'legalisationIndia', checkedOn } },
  };
}
