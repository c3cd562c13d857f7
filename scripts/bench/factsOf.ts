import { walk } from '../../lib/interview/walk';
import { followsNationalLaw } from '../../lib/rules/couple';
import { coupleInputs, type CoupleInput } from '../dmn/coupleInputs';
import type { InputId } from '../dmn/inputs';
import type { Case } from './cases';
import { askedFacts } from './tables';

export type Facts = Record<string, string>;

/**
 * What the tables of the other engines ask, as words. They get it for free: our own rules work it out from the answers
 * while they are measured.
 */
export function factsOf({ answers, on }: Case): Facts {
  const { situation } = walk(answers, on);
  const facts = askedFacts.filter(isAboutCouple).map((id) => [id, String(coupleInputs[id](situation))]);
  return { ...Object.fromEntries(facts), followsNationalLaw: String(followsNationalLaw(situation)) };
}

function isAboutCouple(id: InputId): id is CoupleInput {
  return id in coupleInputs;
}
