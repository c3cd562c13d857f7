/** The parts of the interview, in order. */
export const sectionIds = ['whoAndWhere', 'sponsorStatus', 'theTwoOfYou', 'partner', 'income', 'applying'] as const;
export type SectionId = (typeof sectionIds)[number];
