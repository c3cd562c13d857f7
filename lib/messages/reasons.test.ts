import { describe, expect, it } from 'vitest';
import { argumentsOf, textsByKey } from '../testing/icu';
import { language as english } from './en/language';
import { language as dutch } from './nl/language';
import { translator, type MessageKey, type Values } from './translator';

const inEnglish = textsByKey(english.messages);
const conditionValues =
  'filing from until sponsorAge partnerAge passedOn validUntil permitEndsOn residentSince asylumGrantedOn norm normExcl ' +
  'normUntil total shortfall ends permit permitNow nationalities sponsorNationalities partnerCountry hardship mvv waits';

/** What the texts of a key may be filled with; the chrome of the site only with what its English text uses. */
const allowed: readonly [keys: RegExp, values: string][] = [
  [/^conditions\.\w+\.(reasons|todo)\./, conditionValues],
  [/^fixes\./, conditionValues],
  [/^verdicts\./, 'count list next'],
  [/^verdictDays\./, 'filing more'],
  [/^moreConditions$/, 'count'],
  [/^routes\.\w+\.meaning$/, 'from until ground'],
  [/^routeNotes\.visitorUntil$/, 'arrivedOn lastDay'],
  [/^steps\.\w+\.(variants\.\w+\.)?term$/, 'from until'],
  [/^documents\.\w+\.(how|note)$/, 'country'],
  [/^(legalisation|translation|countryNotes)\./, 'country'],
  [/^plan\.tasks\.(obtain|legalise|translate)$/, 'paper'],
  [/^plan\.reasons(Last)?\./, 'other days weeks months years day condition'],
  [/^income\.amountPer\./, 'amount'],
  [/^income\.outcome\.missing$/, 'fields'],
  [/^income\.outcome\./, 'amount until startsOn since'],
];

function allowedIn(key: string): string[] {
  if (key.startsWith('ui.')) return argumentsOf(inEnglish.get(key) ?? '');
  return allowed.find(([keys]) => keys.test(key))?.[1].split(' ') ?? [];
}

const numbers = 'more sponsorAge partnerAge count number days weeks months years done'.split(' ');

function valuesFor(key: string): Values {
  return Object.fromEntries(allowedIn(key).map((name) => [name, numbers.includes(name) ? 2 : `<${name}>`]));
}

describe.each([english, dutch])('the texts in $locale', (language) => {
  const texts = textsByKey(language.messages);
  const t = translator(language);

  it('are filled only with what their key allows', () => {
    const strangers = [...texts].filter(([key, text]) =>
      argumentsOf(text).some((name) => !allowedIn(key).includes(name)),
    );
    expect(strangers).toEqual([]);
  });

  it('can all be written out, with no brace left over', () => {
    const broken = [...texts.keys()].filter((key) => /[{}]/.test(t(key as MessageKey, valuesFor(key))));
    expect(broken).toEqual([]);
  });

  it('are the same ones as in English, but for the notes on papers', () => {
    const optional = /^documents\.\w+\.note$|^hints\.|^steps\.\w+\.term$/;
    const required = (keys: Iterable<string>) => [...keys].filter((key) => !optional.test(key)).sort();
    expect(required(texts.keys())).toEqual(required(inEnglish.keys()));
  });

  it('use nothing in the chrome that English does without, and nothing less', () => {
    const different = [...texts].filter(
      ([key, text]) => key.startsWith('ui.') && argumentsOf(text).join() !== allowedIn(key).join(),
    );
    expect(different).toEqual([]);
  });
});

it('sees the arguments of a plural and those inside it', () => {
  expect(argumentsOf('{count, plural, one {step {numbers}} other {# steps: {numbers}}} on {filing}')).toEqual([
    'count',
    'filing',
    'numbers',
  ]);
});
