import type { StandingRule } from '../dated';
import type { CountryCode, NationalityCode } from './countryCodes';
import { words } from './words';

/** The member states of the European Union. */
export const euMemberStates: StandingRule<readonly CountryCode[]> = {
  value: words('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'),
  source: 'euTreaties',
  checkedOn: '2026-11-22',
};

/** States whose nationals have free movement: the EU, the rest of the EEA (Iceland, Liechtenstein, Norway) and Switzerland. */
export const euEeaSwiss: StandingRule<readonly CountryCode[]> = {
  ...euMemberStates,
  value: [...euMemberStates.value, 'IS', 'LI', 'NO', 'CH'],
};

const memberStates: ReadonlySet<string> = new Set(euMemberStates.value);
const freeMovement: ReadonlySet<string> = new Set(euEeaSwiss.value);

/** Whether the country is an EU member state. */
export function isEuMemberState(country: CountryCode | NationalityCode): boolean {
  return memberStates.has(country);
}

/** Whether the country, or the nationality, belongs to the EU, the EEA or Switzerland; the Netherlands included. */
export function isEuEeaSwiss(country: CountryCode | NationalityCode): boolean {
  return freeMovement.has(country);
}
