import { describe, expect, it, vi } from 'vitest';
import { anyAnswer } from '../../testing/anyAnswers';
import { couple } from '../../testing/couple';
import { always, oneOf, shuffled, type Interview } from '../../testing/interviews';
import type { Answers } from '../../rules/answers';
import { guidanceFor, type Guidance } from '../guidance';

vi.setConfig({ testTimeout: 300_000 }); // hundreds of interviews each

describe('it does not matter in which order the couple tells', () => {
  it('the nationalities of the sponsor', always(300, reordered('sponsorNationalities', asItIs)));

  it('the nationalities of the partner', always(300, reordered('partnerNationalities', asItIs)));

  it('what is special about the marriage', always(150, reordered('marriageConcerns', asItIs)));

  it('the sources of income, but for their numbers', always(300, reordered('incomes', withIncomesNumbered)));

  it('the children, but for their numbers', always(300, reordered('children', withChildrenNumbered)));
});

/** `places` holds the old place of each item, in the new order. */
type Settle = (guidance: Guidance, places: readonly number[]) => unknown;

/** Tells one list in another order. `settle` takes out of the guidance what may differ by that. */
function reordered(
  id: 'sponsorNationalities' | 'partnerNationalities' | 'marriageConcerns' | 'incomes' | 'children',
  settle: Settle,
) {
  return ({ on, answers: any, pick }: Interview) => {
    const like: Answers = oneOf([any, couple], pick);
    const answers: Answers = { ...like, ...anyAnswer(id, pick, on) };
    const list: readonly unknown[] = answers[id] ?? [];
    const places = shuffled([...list.keys()], pick);
    const other: Answers = { ...answers, [id]: places.map((place) => list[place]) };
    expect(settle(guidanceFor(other, on), places)).toEqual(settle(guidanceFor(answers, on), [...list.keys()]));
  };
}

function asItIs(guidance: Guidance) {
  return guidance;
}

function withIncomesNumbered(guidance: Guidance, places: readonly number[]) {
  const { income } = guidance;
  if (!income) return guidance;
  const sources = income.sources.map((source) => ({ ...source, index: places[source.index] ?? NaN }));
  const inOrder = sources.sort((one, other) => one.index - other.index);
  // What it rests on is named in the order of the sources.
  return { ...guidance, income: { ...income, sources: inOrder, evidence: income.evidence.toSorted() } };
}

function withChildrenNumbered(guidance: Guidance, places: readonly number[]) {
  const whose = (of: string | number) => (typeof of === 'number' ? `child ${places[of]}` : of);
  const papers = guidance.documents.map((paper) => [`${paper.id} of ${whose(paper.of)}`, { ...paper, of: null }]);
  const fees = guidance.fees.map((fee) => [whose(fee.for), { ...fee, for: null }]);
  return { ...guidance, documents: Object.fromEntries(papers), fees: Object.fromEntries(fees) };
}
