import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_EUROS, readMoney, writeMoney } from './typedMoney';

const euros = (amount: number) => ({ ok: true, euros: amount });
const problem = (id: string) => ({ ok: false, problem: id });

describe('an amount', () => {
  it.each([
    ['2337', 2337],
    ['2337.5', 2337.5],
    ['2337,5', 2337.5],
    ['2337,05', 2337.05],
    ['2.337,00', 2337],
    ['2,337.00', 2337],
    ['2 337,00', 2337],
    ['2\u202f337,00', 2337],
    ['2’337.00', 2337],
    ['€ 2337,-', 2337],
    ['€2.337,–', 2337],
    ['EUR 2337', 2337],
    ['2337 euro', 2337],
    ['2.337,50 €', 2337.5],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ['1 234 567', 1_234_567],
    ['0', 0],
    ['-0', 0],
    ['0,50', 0.5],
    ['.5', 0.5],
    ['2337,', 2337],
    ['٢٣٣٧', 2337],
    ['٢٬٣٣٧٫٥٠', 2337.5],
    ['۲۳۳۷', 2337],
  ])('%s is read', (text, amount) => {
    expect(readMoney(text)).toEqual(euros(amount));
  });

  it('with three figures after one mark is in thousands', () => {
    expect(readMoney('2.337')).toEqual(euros(2337));
    expect(readMoney('2,337')).toEqual(euros(2337));
    expect(readMoney('23.370')).toEqual(euros(23_370));
  });

  it.each([
    '2.33.7',
    '1.234.56',
    '1,23,456',
    '2 33 7',
    '2337-',
    'about 2000',
    '2k',
    '2337 a month',
    '.',
    '1e3',
    '(5)',
    '--5',
  ])('%s is not guessed at', (text) => {
    expect(readMoney(text)).toEqual(problem('notNumber'));
  });

  it.each(['2337.123', '2.3375', '0.337', '2.337,001', '٢٫٣٣٧'])('%s has too many decimals', (text) => {
    expect(readMoney(text)).toEqual(problem('decimals'));
  });

  it('is missing where nothing stands but a currency', () => {
    expect(readMoney(' ')).toEqual(problem('missing'));
    expect(readMoney('€')).toEqual(problem('missing'));
  });

  it('is not below zero', () => {
    for (const text of ['-5', '−5', '€ -5', '-€5']) expect(readMoney(text)).toEqual(problem('negative'));
  });

  it('is at most 9,999,999.99', () => {
    expect(readMoney('9.999.999,99')).toEqual(euros(MOST_EUROS));
    expect(readMoney('10.000.000')).toEqual(problem('tooMuch'));
    expect(readMoney('99999999999999999999')).toEqual(problem('tooMuch'));
  });
});

describe('an amount that was kept', () => {
  it('is put into the box the way the language writes it', () => {
    expect(writeMoney(2337, 'nl')).toBe('2337');
    expect(writeMoney(2337.5, 'nl')).toBe('2337,50');
    expect(writeMoney(2337.5, 'en')).toBe('2337.50');
  });

  it('is read back as the same amount, also where people write it with thousands marks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('en' as const, 'nl' as const),
        (cents, locale) => {
          const amount = cents / 100;
          expect(readMoney(writeMoney(amount, locale))).toEqual(euros(amount));
          const written = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(amount);
          expect(readMoney(written)).toEqual(euros(amount));
        },
      ),
    );
  });
});
