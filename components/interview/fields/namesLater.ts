import { fetchedLater } from '@/components/ui/fetchedLater';
import type { NamesEverywhere } from './countrySearch';

/** The names that countries have in other languages: a file of its own, fetched once someone looks for a country. */
export const namesLater = fetchedLater<NamesEverywhere>(() =>
  import(/* webpackChunkName: "country-names" */ '@/lib/messages/countryNamesEverywhere').then(
    ({ countryNamesEverywhere }) => countryNamesEverywhere,
  ),
);
