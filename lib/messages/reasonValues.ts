import type { Guidance } from '../interview/guidance';
import { ageOn, addMonths, type Day } from '../rules/day';
import type { Answers, QuestionId } from '../rules/answers';
import { examValidityMonths } from '../rules/facts/terms';
import type { Texts } from './texts';
import { untilDecision } from './untilDecision';
import type { Values } from './translator';

/** What the texts of a condition may use (`Messages.conditions`), but for `from` and `until`, which are a finding's own. */
export type ReasonValue =
  | 'filing'
  | 'sponsorAge'
  | 'partnerAge'
  | 'passedOn'
  | 'validUntil'
  | 'permitEndsOn'
  | 'residentSince'
  | 'asylumGrantedOn'
  | 'norm'
  | 'normExcl'
  | 'normUntil'
  | 'total'
  | 'shortfall'
  | 'ends'
  | 'permit'
  | 'permitNow'
  | 'nationalities'
  | 'sponsorNationalities'
  | 'partnerCountry'
  | 'hardship'
  | 'mvv'
  | 'waits';

/**
 * The couple's own facts, in words: days and amounts as text, ages as numbers on the filing day. What is not known is
 * empty; answers that do not count are not used. `ends`, `mvv` and `waits` choose between words.
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
  const nationalities = (id: 'sponsorNationalities' | 'partnerNationalities') =>
    texts.list((said(id) ?? []).map(texts.country));
  const permit = (id: 'sponsorPermit' | 'sponsorPermitComing') => {
    const value = said(id);
    return value === undefined ? '' : texts.t(`options.sponsorPermit.${value}`);
  };
  const passedOn = said('examPassedOn');
  const country = said('partnerLivesIn');
  const hardship = said('mvvHardship');
  const norm = income?.norm ?? undefined;
  const ends = incomeEnds(guidance, answers, texts);
  return {
    filing: texts.day(filing),
    sponsorAge: age(said('sponsorBornOn')),
    partnerAge: age(said('partnerBornOn')),
    passedOn: day(passedOn),
    validUntil: day(passedOn && addMonths(passedOn, examValidityMonths.value)),
    permitEndsOn: day(said('partnerDutchPermitEndsOn')),
    residentSince: day(said('sponsorResidentSince')),
    asylumGrantedOn: day(said('asylumGrantedOn')),
    norm: euros(norm?.incl),
    normExcl: euros(norm?.excl),
    normUntil: day(norm?.until),
    total: euros(income?.total?.incl),
    shortfall: euros(income?.shortfall),
    ends: ends.length > 0 ? texts.list(ends) : 'none',
    // Where a permit is still to come, that one decides.
    permit: permit('sponsorPermitComing') || permit('sponsorPermit'),
    permitNow: permit('sponsorPermit'),
    nationalities: nationalities('partnerNationalities'),
    sponsorNationalities: nationalities('sponsorNationalities'),
    partnerCountry: country === undefined ? '' : texts.country(country),
    hardship: hardship === undefined ? '' : texts.t(`options.mvvHardship.${hardship}`),
    mvv: guidance.mvv.result,
    waits: untilDecision(guidance, answers),
  };
}

/** The last days of incomes of the sponsor's own that end, and therefore do not count, in words. */
function incomeEnds({ filing, income }: Guidance, { incomes = [] }: Answers, texts: Texts): string[] {
  const days = (income?.sources ?? []).flatMap(({ index, counted, independent }) => {
    const told = incomes[index];
    const endsOn = told && 'endsOn' in told ? told.endsOn : undefined;
    return endsOn === undefined || endsOn < filing || counted || independent === 'no' ? [] : [endsOn];
  });
  return [...new Set(days)].sort().map(texts.day);
}
