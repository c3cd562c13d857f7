import type { StandingRule } from '../dated';
import type { CountryCode, NationalityCode } from './countryCodes';
import { words } from './words';

/**
 * Nationalities without a TB test: those named in article 3.18 of the Aliens Regulation, and the United Kingdom
 * (secondary). The law adds a yearly list (appendix 7644) that could not be read, so never promise more than this.
 */
export const tbExempt: StandingRule<readonly CountryCode[]> = {
  value: words(
    'AI AS AT AU AW AX BE BG BL BM BQ BV CA CC CH CK CW CX CY CZ DE DK EE ES FI FK FO FR',
    'GB GF GG GI GL GP GR GS GU HM HR HU IE IL IM IO IS IT JE JP KY LI LT LU LV',
    'MC MF MP MQ MS MT NC NF NL NO NU NZ PF PL PM PN PR PT RE RO SE SH SI SJ SK SR SX TC TF TK',
    'UM US VG VI WF YT',
  ),
  source: 'VV 3.18',
  checkedOn: '2026-11-29',
};

/** Nationalities that a secondary source says are tested. */
export const tbNotExempt: StandingRule<readonly CountryCode[]> = {
  value: words('ID IN KE KR MA NG PH PK TH VN ZA'),
  source: 'tbExemptionAppendix',
  checkedOn: '2026-11-22',
};

const exempt: ReadonlySet<string> = new Set(tbExempt.value);
const tested: ReadonlySet<string> = new Set(tbNotExempt.value);

/** Whether this nationality is free of the TB test; null where the list is not known, as for the stateless. */
export function tbExemption(nationality: CountryCode | NationalityCode): boolean | null {
  if (exempt.has(nationality)) return true;
  return tested.has(nationality) ? false : null;
}
