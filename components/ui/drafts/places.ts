/** Under which the day of filing is kept while it is filled in. */
export const filingDraft = 'filing';
