import type { Messages } from '../type';

/** What each condition is called: as a heading, and in the middle of a sentence. Apart, since the plan needs no more of them. */
export const conditionNames = {
  sponsorStatus: { title: 'Your right to be the sponsor', inText: 'your right to be the sponsor' },
  age: { title: 'Your ages', inText: 'your ages' },
  relationship: { title: 'Your relationship', inText: 'your relationship' },
  livingTogether: { title: 'Living together', inText: 'living together' },
  passport: { title: 'Your partner’s passport', inText: 'your partner’s passport' },
  publicOrder: { title: 'Your partner’s past', inText: 'your partner’s past' },
  mvv: { title: 'Entry visa for a long stay (mvv)', inText: 'the entry visa (mvv)' },
  exam: { title: 'Exam abroad (basisexamen inburgering in het buitenland)', inText: 'the exam abroad' },
  income: { title: 'Your income', inText: 'your income' },
  tb: { title: 'Tuberculosis (TB) test', inText: 'the TB test' },
  insurance: { title: 'Dutch health insurance', inText: 'the health insurance' },
  extensionWindow: { title: 'The right moment to apply', inText: 'the moment you apply' },
  children: { title: 'The children who come along', inText: 'the children' },
  asylumSpouse: { title: 'Your marriage', inText: 'your marriage' },
  asylumBond: { title: 'A family before you came here', inText: 'since when you are a family' },
  asylumTerm: { title: 'The term to apply', inText: 'the term to apply' },
} satisfies Messages['conditionNames'];
