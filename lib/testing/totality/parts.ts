/** The parts of the guidance, each as a piece of work of its own. */
import { questions } from '../../interview/questions';
import { alternativeRules } from '../../rules/alternatives';
import { questionIds, type QuestionId } from '../../rules/answers';
import { channel } from '../../rules/channel';
import { legalisationOf, translationOf } from '../../rules/civilPaper';
import { conditions } from '../../rules/conditions/all';
import { asylumBond, asylumSpouse, asylumTerm } from '../../rules/conditions/asylumFamily';
import { judge, type Condition } from '../../rules/conditions/condition';
import { followsNationalLaw, partnerIsEuCitizen } from '../../rules/couple';
import { documentRules } from '../../rules/documentRules';
import { exam } from '../../rules/examAbroad';
import { childGrounds, partnerGround } from '../../rules/fees';
import { alternativeIds, documentIds, stepIds, type DocumentId, type StepId } from '../../rules/ids';
import { judgedSources } from '../../rules/income/check';
import { incomeIsExempt } from '../../rules/income/exempt';
import { mvv } from '../../rules/mvv';
import { route } from '../../rules/route';
import { plans } from '../../rules/steps';
import type { Situation } from '../../rules/situation';
import type { Work } from './probe';

export interface Part {
  name: string;
  work: Work;
  /** It compares two answers with each other: then no two countries are alike, and it cannot help to sort them. */
  comparesAnswers?: boolean;
}

const decided = (decision: (situation: Situation) => { result: unknown; because: readonly QuestionId[] }): Work => {
  return (situation) => situation.once(decision).result;
};

/** A paper as far as it does not hang on the name of a country. */
const papersOf =
  (id: DocumentId): Work =>
  (situation) => {
    const { papers, legalisation, translation } = documentRules[id];
    return papers
      .flatMap((each) => each(situation))
      .map(({ of, issuedIn }) => ({
        of,
        legalisation: issuedIn ? legalisationOf(id, issuedIn, situation.filing) : legalisation,
        translation: issuedIn ? translationOf(id, issuedIn, situation.filing) : translation,
      }));
  };

/** Whether the couple's route has the step. Whether papers ask for it is left open here: see `said.ts`. */
const stepIsTaken =
  (id: StepId): Work =>
  (situation) => {
    const { result: chosen } = situation.once(route);
    if (typeof chosen === 'symbol') throw new Error('nothing is pending here');
    // Some steps have two places in a route, of which a couple meets one.
    const places = plans[chosen.id].filter((one) => one === id || one[0] === id);
    const hangsOnPapers = id === 'legaliseAndTranslate' || id === 'freshDocuments';
    if (hangsOnPapers && places.length > 0) return 'ifPapers';
    return places.some((one) => typeof one === 'string' || one[1](situation, []));
  };

/** How the sources are judged, whatever they come to. */
const judgedIncome: Work = (situation) => {
  if (!followsNationalLaw(situation) || situation.holds(incomeIsExempt)) return null;
  const judged = situation
    .recall(judgedSources)
    .map(({ independent, sustainable, row }) => [independent, sustainable, row]);
  return [...new Set(judged.map((one) => one.join()))].sort();
};

const asylumConditions: readonly Condition[] = [asylumSpouse, asylumBond, asylumTerm];

/** Those of the asylum routes say themselves when they apply. */
const mayApply = (condition: Condition, situation: Situation) =>
  asylumConditions.includes(condition) || followsNationalLaw(situation);

const withPermit =
  (work: Work): Work =>
  (situation) =>
    situation.holds(partnerIsEuCitizen) ? null : work(situation);

const named = (name: string, work: Work): Part => ({ name, work });

/** Whether each question is asked, in the order of the interview. */
export const askParts: readonly Part[] = questionIds.map((id) => named(`ask.${id}`, questions[id].askWhen));

/** Every part of the guidance. */
export const guidanceParts: readonly Part[] = [
  named('route', (situation) => {
    const { result } = situation.once(route);
    return typeof result === 'symbol' ? result : result.id;
  }),
  ...alternativeIds.map((id) => named(`alternative.${id}`, withPermit(alternativeRules[id]))),
  named('mvv', decided(mvv)),
  named('exam', decided(exam)),
  named('channel', decided(channel)),
  named('fee.partner', withPermit(decided(partnerGround))),
  named('fee.children', withPermit(childGrounds)),
  named('income', judgedIncome),
  ...conditions.map((condition) =>
    named(`condition.${condition.id}`, (situation) => {
      const finding = mayApply(condition, situation) ? judge(situation, condition) : null;
      return finding && [finding.status, finding.ground, finding.fix];
    }),
  ),
  ...documentIds.map((id) => ({ ...named(`document.${id}`, papersOf(id)), comparesAnswers: id === 'legalStayProof' })),
  ...stepIds.map((id) => named(`step.${id}`, stepIsTaken(id))),
];

export const parts: readonly Part[] = [...askParts, ...guidanceParts];
