import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  acceptedLanguage,
  papersInAcceptedLanguage,
  papersInMixedLanguages,
  papersInOtherLanguage,
} from './acceptedLanguages';
import { apostilleOn, apostilleParties, apostilleUnknown, notApostilleParties } from './apostille';
import { type CountryCode, countryCodes, isTerritory, nationalityCodes, stateOfTerritory } from './countryCodes';
import { notesOn } from './countryNotes';
import { ownMinistryIsLastStep } from './embassyStep';
import { euEeaSwiss, euMemberStates, isEuEeaSwiss, isEuMemberState } from './euEeaSwiss';
import { isMvvExempt, mvvExempt } from './mvvExempt';
import { tbExemption } from './tbExempt';

describe('the countries', () => {
  it('are the 249 of ISO 3166-1 and Kosovo, each once', () => {
    expect(countryCodes).toHaveLength(250);
    expect(new Set(countryCodes).size).toBe(250);
    expect(countryCodes).toContain('XK');
  });
});

describe('the nationalities', () => {
  it('are the states, and none at all', () => {
    expect(nationalityCodes).toContain('stateless');
    expect(nationalityCodes).toContain('XK');
    expect(nationalityCodes).toHaveLength(250 - 53 + 1);
  });

  it('leave out the territories, each of which leads to a state or to none', () => {
    expect(nationalityCodes).not.toContain('AW');
    for (const [territory, state] of Object.entries(stateOfTerritory)) {
      expect(nationalityCodes).not.toContain(territory);
      if (state !== null) expect(nationalityCodes).toContain(state);
    }
    expect(stateOfTerritory).toMatchObject({ AW: 'NL', PR: 'US', HK: 'CN', GL: 'DK', AQ: null, EH: null });
  });

  it('the territories are exactly those that cannot be answered', () => {
    const territories =
      'AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU ' +
      'PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT';
    expect(countryCodes.filter(isTerritory).join(' ')).toBe(territories);
  });
});

describe('the mvv', () => {
  it('is not asked of nine nationalities beside the EU, the EEA and Switzerland', () => {
    const others = mvvExempt.value.filter((code) => !isTerritory(code) && !isEuEeaSwiss(code));
    expect(others).toEqual(['AU', 'CA', 'GB', 'JP', 'KR', 'MC', 'NZ', 'US', 'VA']);
    expect(euEeaSwiss.value.every(isMvvExempt)).toBe(true);
  });

  it('is asked of Andorra, San Marino, Israel and the stateless', () => {
    for (const nationality of ['AD', 'SM', 'IL', 'stateless'] as const) expect(isMvvExempt(nationality)).toBe(false);
  });
});

describe('the European Union', () => {
  it('has 27 members, and free movement reaches four states more', () => {
    expect(euMemberStates.value).toHaveLength(27);
    expect(euEeaSwiss.value.filter((code) => !isEuMemberState(code)).sort()).toEqual(['CH', 'IS', 'LI', 'NO']);
    expect(isEuEeaSwiss('GB')).toBe(false);
    expect(isEuEeaSwiss('NL')).toBe(true);
  });
});

describe('the TB test', () => {
  it('is not asked of those named in the regulation, although Israel and Suriname need an mvv', () => {
    for (const code of ['AU', 'CA', 'IL', 'JP', 'MC', 'NZ', 'SR', 'US', 'CH', 'DE'] as const) {
      expect(tbExemption(code)).toBe(true);
    }
  });

  it('is asked of South Koreans, who need no mvv', () => {
    expect(tbExemption('KR')).toBe(false);
  });

  it('is not known for nationalities on the list that could not be read, nor for the stateless', () => {
    for (const code of ['TR', 'VA', 'XK', 'stateless'] as const) expect(tbExemption(code)).toBeNull();
  });
});

describe('an apostille', () => {
  it('is enough from the day the Convention takes effect', () => {
    expect(apostilleOn('VN', '2026-09-10')).toBe(false);
    expect(apostilleOn('VN', '2026-09-11')).toBe(true);
    expect(apostilleOn('DZ', '2026-11-22')).toBe(true);
  });

  it('is enough for papers of Thailand from 28 February 2027 on', () => {
    expect(apostilleOn('TH', '2027-02-27')).toBe(false);
    expect(apostilleOn('TH', '2027-02-28')).toBe(true);
  });

  it('is not enough where there is no Convention, and not known for some territories', () => {
    expect(apostilleOn('EG', '2026-11-22')).toBe(false);
    expect(apostilleOn('GL', '2026-11-22')).toBeNull();
  });

  it('is enough for territories where the first day was not researched', () => {
    expect(apostilleOn('HK', '2000-01-01')).toBe(true);
  });

  it('has an answer for every country, and only one', () => {
    const parties = Object.keys(apostilleParties.value);
    const all = [...parties, ...notApostilleParties.value, ...apostilleUnknown.value];
    expect(all.sort()).toEqual([...countryCodes].sort());
  });
});

describe('the own ministry of foreign affairs', () => {
  it('is the last step for Kenya, Ghana and Afghanistan: no Dutch embassy after it', () => {
    expect((['KE', 'GH', 'AF'] as const).map(ownMinistryIsLastStep)).toEqual([true, true, true]);
  });

  it('is not for Egypt, Syria and Iran', () => {
    expect((['EG', 'SY', 'IR'] as const).map(ownMinistryIsLastStep)).toEqual([false, false, false]);
  });
});

describe('the language of papers', () => {
  it('is read by the IND, or not, or depends on the paper', () => {
    expect(acceptedLanguage('GH')).toBe(true);
    expect(acceptedLanguage('BR')).toBe(false);
    expect(acceptedLanguage('MA')).toBeNull();
  });

  it('is decided for every country once', () => {
    const all = [papersInAcceptedLanguage, papersInMixedLanguages, papersInOtherLanguage].flatMap(({ value }) => value);
    expect(all.sort()).toEqual([...countryCodes].sort());
  });
});

describe('the notes on a country', () => {
  it('tell papers from missions', () => {
    expect(notesOn('IQ', 'papers')).toEqual(['iraqChain']);
    expect(notesOn('IQ', 'mission')).toEqual(['iraqPosts']);
  });

  it('are all given where there are several, and none where there is nothing to add', () => {
    expect(notesOn('NG', 'papers')).toEqual(['nigeriaMinistryOnly', 'nigeriaBirthPapers']);
    expect(notesOn('NL', 'papers')).toEqual([]);
  });
});

interface ResearchedCountry {
  iso2: CountryCode;
  euEeaSwiss: boolean;
  mvvExempt: boolean;
  tbExempt: boolean | null;
  apostille: boolean | null;
  apostilleSince: string | null;
  embassyStep?: boolean | null;
  officialLanguagesAcceptedByInd: boolean | null;
}

describe('the countries that were researched', () => {
  // Our own copy, and the research itself where that is at hand.
  const files = ['./researched/countries.json', '../../../../shared/facts/countries.json']
    .map((path) => new URL(path, import.meta.url))
    .filter((file) => existsSync(file));

  it.each(files)('are the ones written here, column by column: %s', (file) => {
    // The shape of the research file; a column that is missing makes the comparison below fail.
    const research = JSON.parse(readFileSync(file, 'utf8')) as Record<'countries' | 'extra', ResearchedCountry[]>;
    const columns = (country: ResearchedCountry) => ({
      iso2: country.iso2,
      euEeaSwiss: country.euEeaSwiss,
      mvvExempt: country.mvvExempt,
      tbExempt: country.tbExempt,
      apostille: country.apostille,
      apostilleSince: country.apostilleSince,
      ministryIsLast: country.embassyStep === false,
      language: country.officialLanguagesAcceptedByInd,
    });
    const byCode = (one: { iso2: string }, other: { iso2: string }) => (one.iso2 < other.iso2 ? -1 : 1);
    const here = countryCodes.map((code) => ({
      iso2: code,
      euEeaSwiss: isEuEeaSwiss(code),
      mvvExempt: isMvvExempt(code),
      tbExempt: tbExemption(code),
      apostille: apostilleOn(code, '9999-12-31'),
      apostilleSince: apostilleParties.value[code] ?? null,
      ministryIsLast: ownMinistryIsLastStep(code),
      language: acceptedLanguage(code),
    }));
    expect(here.sort(byCode)).toEqual([...research.countries, ...research.extra].map(columns).sort(byCode));
  });
});
