import type { StandingRule } from '../dated';
import type { CountryCode, NationalityCode } from './countryCodes';
import { words } from './words';

/**
 * Nationalities that never need an mvv: EU, EEA, Switzerland and nine other states, from the annex to the Aliens
 * Regulation (mvvExemptAnnex, indMvvExemptions). Territories follow the passport usually held there (inferred).
 */
export const mvvExempt: StandingRule<readonly CountryCode[]> = {
  value: words(
    'AI AS AT AU AW AX BE BG BL BM BQ BV CA CC CH CK CW CX CY CZ DE DK EE ES FI FK FO FR',
    'GB GF GG GI GL GP GR GS GU HM HR HU IE IM IO IS IT JE JP KR KY LI LT LU LV',
    'MC MF MP MQ MS MT NC NF NL NO NU NZ PF PL PM PN PR PT RE RO SE SH SI SJ SK SX TC TF TK',
    'UM US VA VG VI WF YT',
  ),
  source: 'mvvExemptAnnex',
  checkedOn: '2026-11-22',
};

const exempt: ReadonlySet<string> = new Set(mvvExempt.value);

/** Whether holders of this nationality need no mvv, and so no exam abroad. */
export function isMvvExempt(nationality: CountryCode | NationalityCode): boolean {
  return exempt.has(nationality);
}
