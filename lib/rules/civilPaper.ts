/** What a civil-status paper needs before Dutch offices accept it: guidance.md, section 6. */
import type { Country } from './answers';
import type { Day } from './day';
import { acceptedLanguage } from './facts/acceptedLanguages';
import { apostilleOn } from './facts/apostille';
import { ownMinistryIsLastStep } from './facts/embassyStep';
import { isEuMemberState } from './facts/euEeaSwiss';
import type { DocumentId, Legalisation, Translation } from './ids';

/** Countries of the Kingdom of the Netherlands: their papers need no legalisation. */
const kingdom: readonly Country[] = ['NL', 'AW', 'CW', 'SX', 'BQ'];

/** Papers for which EU Regulation 2016/1191 has no multilingual form; the custody paper is outside it altogether. */
const withoutForm: readonly DocumentId[] = [
  'divorceDecreeSponsor',
  'divorceDecreePartner',
  'annulmentDecreeSponsor',
  'annulmentDecreePartner',
  'childCustodyProof',
];

export function legalisationOf(paper: DocumentId, issuedIn: Country, filing: Day): Legalisation {
  if (kingdom.includes(issuedIn)) return 'none';
  if (isEuMemberState(issuedIn)) return paper === 'childCustodyProof' ? 'check' : 'none';
  if (hasMultilingualExtract(paper, issuedIn)) return 'extractOrApostille';
  const apostille = apostilleOn(issuedIn, filing);
  if (apostille === true) return 'apostille';
  if (ownMinistryIsLastStep(issuedIn)) return 'ministry';
  return apostille === null ? 'check' : 'chain';
}

export function translationOf(paper: DocumentId, issuedIn: Country, filing: Day): Translation {
  if (legalisationOf(paper, issuedIn, filing) === 'extractOrApostille') return 'multilingualFormOrTranslation';
  const accepted = acceptedLanguage(issuedIn);
  if (accepted === true) return 'none';
  if (isEuMemberState(issuedIn)) return withoutForm.includes(paper) ? 'needed' : 'multilingualFormOrTranslation';
  return accepted === false ? 'needed' : 'maybe';
}

/** Türkiye gives multilingual extracts of its civil registers, and apostilles on the rest; a custody paper is no civil-register paper. */
function hasMultilingualExtract(paper: DocumentId, issuedIn: Country): boolean {
  return issuedIn === 'TR' && paper !== 'childCustodyProof';
}
