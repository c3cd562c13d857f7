import { describe, expect, test } from 'vitest';
import { couple, TODAY } from '../../../lib/testing/couple';
import { readLine } from '../readLine';
import { asReport } from './asReport';

describe('for people', () => {
  test('one line gets a report alone; every next one stands below a rule with its number', async () => {
    expect(await printed([{ answers: couple }])).not.toContain('──');
    const text = await printed([{ answers: couple }, { answers: {} }, { answers: couple }]);
    expect(text.match(/^(Your result: .*|── line \d+ (?=─+$))/gm)).toEqual([
      'Your result: Looks in order',
      '── line 2 ',
      'Your result: Not complete yet',
      '── line 3 ',
      'Your result: Looks in order',
    ]);
  });

  test('a line that is no JSON says so where its report would have stood', async () => {
    const text = await printed([{ answers: couple }, 'no', { answers: couple }]);
    expect(text).toContain('There is a problem (line 2)\n===========================\n\nThis line is no JSON: ');
    expect(text.match(/Your result: Looks in order/g)).toHaveLength(2);
  });

  test('an answer that does not fit is named, with its question', async () => {
    const text = await printed([{ answers: { hamster: 1 } }, { on: 'today', answers: {} }]);
    expect(text).toContain('* hamster: not a known answer');
    expect(text).toContain('* on: not a day of the calendar, written as YYYY-MM-DD');
    expect(await printed([{ answers: { sponsorBornOn: '2026-11-23' } }])).toContain(
      '* sponsorBornOn (Your date of birth): a birth day after 2026-11-22',
    );
  });

  test('what stood in the line cannot steer the terminal', async () => {
    const text = await printed([{ answers: { '\u001B[31m\u202E': 1 } }, '\u001B[31m']);
    expect(text).not.toMatch(/[\u001B\u202E]/);
    expect(text).toContain('* \uFFFD[31m\uFFFD: not a known answer');
  });

  test('a long list of what may stand there is broken over lines', async () => {
    const text = await printed([{ answers: { sponsorLivesIn: 'Holland' } }]);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('the words around the reports are in the language too', async () => {
    const text = await printed([{ answers: {} }, 'nee'], 'nl');
    expect(text).toContain('── regel 2 ─');
    expect(text).toContain('Deze regel is geen JSON: ');
  });
});

async function printed(lines: readonly unknown[], locale: 'en' | 'nl' = 'en'): Promise<string> {
  const print = await asReport(locale);
  const bytes = lines.map((line) => Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)));
  return bytes.map((line, index) => print(readLine(line, TODAY), index + 1)).join('');
}
