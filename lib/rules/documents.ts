/** The papers each of the two needs: guidance.md, section 6. One entry per paper and person. */
import type { Country, QuestionId } from './answers';
import type { Day } from './day';
import { legalisationOf, translationOf } from './civilPaper';
import { documentRules, type Paper, type DocumentRule } from './documentRules';
import type { SourceId } from './facts/sources';
import { documentIds, type DocumentId, type DocumentStage, type Legalisation, type Translation } from './ids';
import { documentBasis } from './restsOn/documents';
import { legalisationBasis } from './restsOn/legalisation';
import { eachOnce, OPEN, type Situation } from './situation';

export interface DocumentNeeded {
  id: DocumentId;
  /** Whose paper it is; a number is the child's place in the list of children. */
  of: Paper['of'];
  issuedIn?: Country;
  legalisation: Legalisation;
  translation: Translation;
  maxAgeMonths?: number;
  atStage: DocumentStage;
  because: readonly QuestionId[];
  sources: readonly SourceId[];
}

/** Every paper the answers so far ask for; one that still hangs on an answer is left out. */
export function documents(situation: Situation): DocumentNeeded[] {
  const all: DocumentNeeded[] = [];
  for (const id of documentIds) {
    const rule = documentRules[id];
    for (const papersOf of rule.papers) {
      const { result: papers, read } = situation.watch(papersOf);
      if (papers === OPEN || papers.length === 0) continue;
      const because = eachOnce(read);
      for (const paper of papers) all.push(needed(id, rule, paper, situation.filing, because));
    }
  }
  return all;
}

function needed(
  id: DocumentId,
  rule: DocumentRule,
  { of, issuedIn }: Paper,
  filing: Day,
  because: readonly QuestionId[],
): DocumentNeeded {
  const { maxAgeMonths, atStage = 'filing' } = rule;
  const legalisation = issuedIn ? legalisationOf(id, issuedIn, filing) : (rule.legalisation ?? 'notApplicable');
  const translation = issuedIn ? translationOf(id, issuedIn, filing) : (rule.translation ?? 'notApplicable');
  const sources = [...new Set([...documentBasis[id].sources, ...sourcesOfLegalisation(legalisation)])];
  const paper: DocumentNeeded = { id, of, legalisation, translation, atStage, because, sources };
  if (issuedIn) paper.issuedIn = issuedIn;
  if (maxAgeMonths) paper.maxAgeMonths = maxAgeMonths.value;
  return paper;
}

function sourcesOfLegalisation(legalisation: Legalisation): readonly SourceId[] {
  return legalisation === 'notApplicable' ? [] : legalisationBasis[legalisation].sources;
}
