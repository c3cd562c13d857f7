import type { Country } from '../../rules/answers';
import { countrySynonyms } from '../countrySynonyms';
import { countries as inEnglish } from '../en/countries';

/** Other words by which people look for a country: also its English name. */
export const alsoCalled = (country: Country): readonly string[] => [
  inEnglish[country],
  ...(countrySynonyms[country] ?? []),
];
