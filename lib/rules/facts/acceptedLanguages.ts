import type { StandingRule } from '../dated';
import type { CountryCode } from './countryCodes';
import { words } from './words';

/** Countries whose civil papers are normally in a language the IND reads: Dutch, English, French or German (inferred). */
export const papersInAcceptedLanguage: StandingRule<readonly CountryCode[]> = {
  value: words(
    'AG AI AS AT AU AW BB BE BF BJ BL BM BQ BS BW BZ CA CC CD CF CG CH CI CK CM CW CX DE DJ DM',
    'FJ FK FM FR GA GB GD GF GG GH GI GM GN GP GU GY HK HT IE IM IO JE JM KE KI KN KY',
    'LC LI LR LS LU MC MF MH ML MP MQ MS MT MU MW NA NC NE NF NG NL NR NU NZ PF PG PH PM PN PW',
    'RE SB SC SG SH SL SN SR SS SX SZ TC TD TF TG TK TO TT TV UG UM US VC VG VI VU WF WS YT',
    'ZA ZM ZW',
  ),
  source: 'indTranslationLegalisation',
  checkedOn: '2026-11-22',
};

/** Countries where it depends on the paper: several official languages, or papers issued in English on request. */
export const papersInMixedLanguages: StandingRule<readonly CountryCode[]> = {
  value: words('AE BD BH BI BN DZ ER ET GQ IL IN KM KW LB LK MA MG MO MR OM PK PR QA RW SO TH TN TR TZ VA'),
  source: 'indTranslationLegalisation',
  checkedOn: '2026-11-22',
};

/** Countries whose civil papers need a translation. */
export const papersInOtherLanguage: StandingRule<readonly CountryCode[]> = {
  value: words(
    'AD AF AL AM AO AQ AR AX AZ BA BG BO BR BT BV BY CL CN CO CR CU CV CY CZ DK DO',
    'EC EE EG EH ES FI FO GE GL GR GS GT GW HM HN HR HU ID IQ IR IS IT JO JP KG KH KP KR KZ',
    'LA LT LV LY MD ME MK MM MN MV MX MY MZ NI NO NP PA PE PL PS PT PY RO RS RU',
    'SA SD SE SI SJ SK SM ST SV SY TJ TL TM TW UA UY UZ VE VN XK YE',
  ),
  source: 'indTranslationLegalisation',
  checkedOn: '2026-11-22',
};

const accepted: ReadonlySet<string> = new Set(papersInAcceptedLanguage.value);
const other: ReadonlySet<string> = new Set(papersInOtherLanguage.value);

/** Whether the IND can read civil papers of this country without a translation; null where it depends on the paper. */
export function acceptedLanguage(country: CountryCode): boolean | null {
  if (accepted.has(country)) return true;
  return other.has(country) ? false : null;
}
