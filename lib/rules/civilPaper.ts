/** What a civil-status paper needs before Dutch offices accept it: guidance.md, section 6. */
import type { Country } from './answers';
import type { Day } from './day';
import { acceptedLanguage } from './facts/acceptedLanguages';
import { apostilleOn } from './facts/apostille';
import { isEuMemberState } from './facts/euEeaSwiss';
import type { DocumentId, Legalisation, Translation } from './ids';

/** Countries of the Kingdom of the Netherlands: their papers need no legalisation. */
const kingdom: readonly Country[] = ['NL', 'AW', 'CW', 'SX', 'BQ'];

/** Papers for which EU Regulation 2016/1191 has no multilingual form; the custody paper is outside it altogether. */
const withoutForm: readonly DocumentId[] = ['divorceDecreeSponsor', 'divorceDecreePartner', 'childCustodyProof'];

export function legalisationOf(paper: DocumentId, issuedIn: Country, filing: Day): Legalisation {
  if (kingdom.includes(issuedIn)) return 'none';
  if (isEuMemberState(issuedIn)) return paper === 'childCustodyProof' ? 'check' : 'none';
  const apostille = apostilleOn(issuedIn, filing);
  if (apostille === null) return 'check';
  return apostille ? 'apostille' : 'chain';
}

export function translationOf(paper: DocumentId, issuedIn: Country): Translation {
  const accepted = acceptedLanguage(issuedIn);
  if (accepted === true) return 'none';
  if (isEuMemberState(issuedIn)) return withoutForm.includes(paper) ? 'needed' : 'multilingualFormOrTranslation';
  return accepted === false ? 'needed' : 'maybe';
}
