import { words } from './words';

/** Every country and territory a couple can name: ISO 3166-1 alpha-2, and XK for Kosovo. */
export const countryCodes = words(
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ',
  'BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ',
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ',
  'DE DJ DK DM DO DZ',
  'EC EE EG EH ER ES ET',
  'FI FJ FK FM FO FR',
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY',
  'HK HM HN HR HT HU',
  'ID IE IL IM IN IO IQ IR IS IT',
  'JE JM JO JP',
  'KE KG KH KI KM KN KP KR KW KY KZ',
  'LA LB LC LI LK LR LS LT LU LV LY',
  'MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ',
  'NA NC NE NF NG NI NL NO NP NR NU NZ',
  'OM',
  'PA PE PF PG PH PK PL PM PN PR PS PT PW PY',
  'QA',
  'RE RO RS RU RW',
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ',
  'TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ',
  'UA UG UM US UY UZ',
  'VA VC VE VG VI VN VU',
  'WF WS',
  'XK',
  'YE YT',
  'ZA ZM ZW',
);
export type CountryCode = (typeof countryCodes)[number];

/**
 * Dependent territories, which have no nationality of their own, each with the state whose nationality its people
 * usually hold; null where no state can be offered. Read from the notes of the researched country table.
 */
export const stateOfTerritory = {
  AI: 'GB',
  AQ: null,
  AS: 'US',
  AW: 'NL',
  AX: 'FI',
  BL: 'FR',
  BM: 'GB',
  BQ: 'NL',
  BV: 'NO',
  CC: 'AU',
  CK: 'NZ',
  CW: 'NL',
  CX: 'AU',
  EH: null,
  FK: 'GB',
  FO: 'DK',
  GF: 'FR',
  GG: 'GB',
  GI: 'GB',
  GL: 'DK',
  GP: 'FR',
  GS: 'GB',
  GU: 'US',
  HK: 'CN',
  HM: 'AU',
  IM: 'GB',
  IO: 'GB',
  JE: 'GB',
  KY: 'GB',
  MF: 'FR',
  MO: 'CN',
  MP: 'US',
  MQ: 'FR',
  MS: 'GB',
  NC: 'FR',
  NF: 'AU',
  NU: 'NZ',
  PF: 'FR',
  PM: 'FR',
  PN: 'GB',
  PR: 'US',
  RE: 'FR',
  SH: 'GB',
  SJ: 'NO',
  SX: 'NL',
  TC: 'GB',
  TF: 'FR',
  TK: 'NZ',
  UM: 'US',
  VG: 'GB',
  VI: 'US',
  WF: 'FR',
  YT: 'FR',
} as const satisfies Partial<Record<CountryCode, CountryCode | null>>;
export type TerritoryCode = keyof typeof stateOfTerritory;
export type StateCode = Exclude<CountryCode, TerritoryCode>;

/** Every nationality a person can have: the states, and none at all. */
export const nationalityCodes: readonly (StateCode | 'stateless')[] = [...countryCodes.filter(isState), 'stateless'];
export type NationalityCode = (typeof nationalityCodes)[number];

function isState(code: CountryCode): code is StateCode {
  return !isTerritory(code);
}

/** Whether the code is a dependent territory: answerable as a country, not as a nationality. */
export function isTerritory(code: CountryCode): code is TerritoryCode {
  return Object.hasOwn(stateOfTerritory, code);
}
