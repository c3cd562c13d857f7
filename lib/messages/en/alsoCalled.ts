import type { Country } from '../../rules/answers';
import { countrySynonyms } from '../countrySynonyms';

/** Other words by which people look for a country. */
export const alsoCalled = (country: Country): readonly string[] => countrySynonyms[country] ?? [];
