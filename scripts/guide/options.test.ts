import { describe, expect, test } from 'vitest';
import { optionsFrom } from './options';

describe('the command line', () => {
  test('writes JSON unless asked otherwise', () => {
    expect(optionsFrom([])).toEqual({ ok: true, pretty: false, locale: 'en' });
  });

  test('prints for people, in English or in the language they name', () => {
    expect(optionsFrom(['--pretty'])).toEqual({ ok: true, pretty: true, locale: 'en' });
    expect(optionsFrom(['--pretty', '--locale', 'nl'])).toEqual({ ok: true, pretty: true, locale: 'nl' });
    expect(optionsFrom(['--locale=nl', '--pretty'])).toEqual({ ok: true, pretty: true, locale: 'nl' });
  });

  test.each([
    [['--colour'], 'guide does not know --colour. It reads JSON Lines from standard input.'],
    [['couple.json'], 'guide does not know couple.json. It reads JSON Lines from standard input.'],
    [['--pretty', '--locale', 'fr'], 'guide writes in en or nl, so --locale needs one of these, not fr.'],
    [['--pretty', '--locale'], 'guide writes in en or nl, so --locale needs one of these.'],
    [['--locale='], 'guide writes in en or nl, so --locale needs one of these.'],
  ])('does not guess: %j', (args, message) => {
    expect(optionsFrom(args)).toEqual({ ok: false, message });
  });
});
