import type { Day } from '../day';
import type { CountryCode } from './countryCodes';
import type { Confidence, SourceId } from './sources';

/** Something worth knowing about the papers of a country, or about the Dutch mission where its people collect the mvv. */
export interface CountryNote {
  countries: readonly CountryCode[];
  about: 'papers' | 'mission';
  source: SourceId;
  /** How sure the note is; the source may be surer about other things. */
  confidence: Confidence;
  checkedOn: Day;
}

/** Notes beside the general rules on legalisation, translation and the mvv: never instead of them. */
export const countryNotes = {
  /** Party since July 2026: papers legalised along the old chain stay usable. */
  algeriaApostille: papers(['DZ'], 'dutchTreatyDatabase', 'official-current', '2026-11-22'),
  bangladeshApostille: papers(['BD'], 'dutchTreatyDatabase', 'official-current', '2026-11-22'),
  brazilApostilleByNotaries: papers(['BR'], 'legalisationByCountry', 'inferred', '2026-11-22'),
  canadaApostille: papers(['CA'], 'hcchApostille', 'official-current', '2026-11-22'),
  /** An English translation by a Chinese notary first, in one booklet; the apostille on the booklet. */
  chinaNotarialCertificates: papers(['CN'], 'legalisationByCountry', 'official-current', '2026-11-29'),
  /** Hong Kong and Macao have authorities of their own. */
  chinaSpecialRegions: papers(['CN', 'HK', 'MO'], 'hcchApostille', 'inferred', '2026-11-22'),
  colombiaApostilleOnline: papers(['CO'], 'hcchApostille', 'inferred', '2026-11-22'),
  egyptChain: papers(['EG'], 'legalisationByCountry', 'inferred', '2026-11-22'),
  /** The embassy's check with a fee ended on 1 January 2016; what the ministry wants first is told by others. */
  ghanaPapers: papers(['GH'], 'legalisationCircular', 'secondary', '2026-11-29'),
  indiaApostille: papers(['IN'], 'legalisationIndia', 'official-older', '2026-11-22'),
  indonesiaApostille: papers(['ID'], 'legalisationIndonesia', 'official-older', '2026-11-22'),
  /** Dutch East Indies before 27 December 1949, New Guinea before 1 October 1962. */
  indonesiaOldRecords: papers(['ID'], 'legalisationIndonesia', 'official-older', '2026-11-22'),
  /** The Dutch step cannot be done in Tehran now: see iranPost. */
  iranChain: papers(['IR'], 'legalisationByCountry', 'inferred', '2026-11-29'),
  iraqChain: papers(['IQ'], 'legalisationByCountry', 'inferred', '2026-11-22'),
  japanApostille: papers(['JP'], 'legalisationByCountry', 'inferred', '2026-11-22'),
  /** The registers in Nairobi; the ministry takes requests online. */
  kenyaPapers: papers(['KE'], 'legalisationByCountry', 'official-older', '2026-11-29'),
  mexicoApostille: papers(['MX'], 'legalisationByCountry', 'inferred', '2026-11-22'),
  /** French needs no translation, Arabic does; marriages at a Moroccan consulate have a rule of their own. */
  moroccoLanguages: papers(['MA'], 'legalisationMorocco', 'official-older', '2026-11-22'),
  /** CIEC conventions; Türkiye has its own note. */
  multilingualExtracts: papers(['BA', 'CH', 'MD', 'ME', 'MK', 'RS'], 'legalisationByCountry', 'inferred', '2026-11-22'),
  nigeriaMinistryOnly: papers(['NG'], 'legalisationNigeria', 'official-older', '2026-11-29'),
  /** National Population Commission; unregistered births before 14 December 1992. */
  nigeriaBirthPapers: papers(['NG'], 'legalisationNigeria', 'official-older', '2026-11-22'),
  /** From before the apostille of 2023. */
  pakistanContentCheck: papers(['PK'], 'legalisationPakistan', 'official-older', '2026-11-22'),
  /** The Philippine Statistics Authority gives the papers, the foreign ministry the apostille. */
  philippinesApostille: papers(['PH'], 'legalisationByCountry', 'official-older', '2026-11-29'),
  rwandaApostille: papers(['RW'], 'hcchApostille', 'inferred', '2026-11-22'),
  southAfricaApostille: papers(['ZA'], 'hcchApostille', 'inferred', '2026-11-22'),
  southKoreaApostille: papers(['KR'], 'legalisationByCountry', 'inferred', '2026-11-22'),
  surinamePapers: papers(['SR'], 'legalisationByCountry', 'inferred', '2026-11-22'),
  syriaPapers: papers(['SY'], 'legalisationByCountry', 'inferred', '2026-11-22'),
  /** Until the apostille of 28 February 2027. */
  thailandTwoSteps: papers(['TH'], 'legalisationThailand', 'official-older', '2026-11-29'),
  turkiyeMultilingualExtracts: papers(['TR'], 'legalisationTurkiye', 'official-older', '2026-11-29'),
  ukraineOccupiedAreas: papers(['UA'], 'dutchTreatyDatabase', 'official-current', '2026-11-22'),
  unitedKingdomApostille: papers(['GB'], 'hcchApostille', 'inferred', '2026-11-22'),
  unitedStatesApostille: papers(['US'], 'hcchApostille', 'inferred', '2026-11-22'),
  /** Party since September 2026; from 2016 until then its own ministry was the last to stamp a paper. */
  vietNamApostille: papers(['VN'], 'dutchTreatyDatabase', 'official-current', '2026-11-29'),

  /** Islamabad, New Delhi or Dubai; Tehran, which the page names too, is closed. */
  afghanistanPosts: mission(['AF'], 'mvvPostAfghanistan', 'official-older', '2026-11-29'),
  /** The embassy in Tehran went to Baku in March 2026, as several newspapers wrote. */
  iranPost: mission(['IR'], 'mvvPostByCountry', 'secondary', '2026-11-29'),
  /** Erbil only for family of people with an asylum permit; others Amman, Beirut, Ankara or Istanbul. */
  iraqPosts: mission(['IQ'], 'mvvPostIraq', 'official-older', '2026-11-29'),
  /** Beirut. */
  lebanonPost: mission(['LB'], 'mvvPostLebanon', 'official-older', '2026-11-22'),
  /** No mission found, or one that may be closed. */
  missionToBeChecked: mission(
    ['ER', 'HT', 'LY', 'NP', 'SD', 'SO', 'SY', 'YE'],
    'mvvPostByCountry',
    'inferred',
    '2026-11-22',
  ),
} satisfies Record<string, CountryNote>;
export type CountryNoteId = keyof typeof countryNotes;

/** All notes, in a fixed order. */
export const countryNoteIds = Object.keys(countryNotes) as CountryNoteId[]; // the keys of a constant record

const byCountry = new Map<CountryCode, CountryNoteId[]>();
for (const id of countryNoteIds) {
  for (const country of countryNotes[id].countries) {
    byCountry.set(country, [...(byCountry.get(country) ?? []), id]);
  }
}

/** The notes on a country's papers, or on its missions, in a fixed order; empty where there is nothing to add. */
export function notesOn(country: CountryCode, about: CountryNote['about']): readonly CountryNoteId[] {
  return (byCountry.get(country) ?? []).filter((id) => countryNotes[id].about === about);
}

function papers(
  countries: readonly CountryCode[],
  source: SourceId,
  confidence: Confidence,
  checkedOn: Day,
): CountryNote {
  return { countries, about: 'papers', source, confidence, checkedOn };
}

function mission(
  countries: readonly CountryCode[],
  source: SourceId,
  confidence: Confidence,
  checkedOn: Day,
): CountryNote {
  return { countries, about: 'mission', source, confidence, checkedOn };
}
