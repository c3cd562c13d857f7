/** The papers each of the two needs: guidance.md, section 6. One entry per paper and person. */
import type { Country, QuestionId } from './answers';
import type { Day } from './day';
import { legalisationOf, translationOf } from './civilPaper';
import { paperRules, type Paper, type PaperRule } from './paperRules';
import type { SourceId } from './facts/sources';
import { documentIds, type DocumentId, type DocumentStage, type Legalisation, type Translation } from './ids';
import { OPEN, type Situation } from './situation';

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
  return documentIds.flatMap((id) => {
    const rule = paperRules[id];
    const { result: papers, read } = situation.watch(() => rule.papers(situation));
    return papers === OPEN ? [] : papers.map((paper) => needed(id, rule, paper, situation.filing, read));
  });
}

function needed(
  id: DocumentId,
  rule: PaperRule,
  { of, issuedIn }: Paper,
  filing: Day,
  because: QuestionId[],
): DocumentNeeded {
  return {
    id,
    of,
    ...(issuedIn && { issuedIn }),
    legalisation: issuedIn ? legalisationOf(id, issuedIn, filing) : 'notApplicable',
    translation: issuedIn ? translationOf(id, issuedIn) : 'notApplicable',
    ...(rule.maxAgeMonths && { maxAgeMonths: rule.maxAgeMonths.value }),
    atStage: rule.atStage ?? 'filing',
    because: [...new Set(because)],
    sources: rule.sources,
  };
}
