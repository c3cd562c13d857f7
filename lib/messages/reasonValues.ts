import type { Guidance } from '../interview/guidance';
import { ageOn, addMonths, type Day } from '../rules/day';
import type { Answers, QuestionId } from '../rules/answers';
import { examValidityMonths } from '../rules/facts/terms';
import type { Texts } from './texts';
import type { Values } from './translator';

/** What the texts of a condition may use (`Messages.conditions`), but for `from`, which is a finding's own. */
export type ReasonValue =
  | 'filing'
  | 'sponsorAge'
  | 'partnerAge'
  | 'passedOn'
  | 'validUntil'
  | 'permitEndsOn'
  | 'residentSince'
  | 'norm'
  | 'normExcl'
  | 'normUntil'
  | 'total'
  | 'shortfall'
  | 'permit'
  | 'nationalities';

/**
 * The couple's own facts, in words: days and amounts as text, ages as numbers on the filing day. What is not known is
 * empty; answers that do not count are not used.
 */
export function reasonValues(
  guidance: Guidance,
  answers: Answers,
  texts: Texts,
): Values & Record<ReasonValue, string | number> {
  const { filing, income } = guidance;
  const said = <Id extends QuestionId>(id: Id): Answers[Id] => (guidance.asked.includes(id) ? answers[id] : undefined);
  const day = (value: Day | undefined) => (value === undefined ? '' : texts.day(value));
  const euros = (value: number | undefined) => (value === undefined ? '' : texts.euros(value));
  const age = (bornOn: Day | undefined) => (bornOn === undefined ? '' : ageOn(bornOn, filing));
  const passedOn = said('examPassedOn');
  const permit = said('sponsorPermit');
  const norm = income?.norm ?? undefined;
  return {
    filing: texts.day(filing),
    sponsorAge: age(said('sponsorBornOn')),
    partnerAge: age(said('partnerBornOn')),
    passedOn: day(passedOn),
    validUntil: day(passedOn && addMonths(passedOn, examValidityMonths.value)),
    permitEndsOn: day(said('partnerDutchPermitEndsOn')),
    residentSince: day(said('sponsorResidentSince')),
    norm: euros(norm?.incl),
    normExcl: euros(norm?.excl),
    normUntil: day(norm?.until),
    total: euros(income?.total?.incl),
    shortfall: euros(income?.shortfall),
    permit: permit === undefined ? '' : texts.t(`options.sponsorPermit.${permit}`),
    nationalities: texts.list((said('partnerNationalities') ?? []).map(texts.country)),
  };
}
