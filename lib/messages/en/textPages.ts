export const about = {
  title: 'About this guide',
  whoTitle: 'Who makes it',
  whoText:
    'Verblijfwijzer is an independent guide. We are not part of the IND, a ministry or any other office. We give information, not legal advice, and we cannot decide anything.',
  factsTitle: 'Where the facts come from',
  factsText:
    'Every rule and amount has a source with a date. Where sources disagree, we follow one and say so. Where no source gives an amount or a date, we write “not published”. We never guess.',
  privacyTitle: 'Your privacy',
  privacyText:
    'Your answers stay in the storage of your own browser. The guide has no server that could receive them, no account, no cookies and no statistics. The website sees that you open a page, not what you answer. Anyone who uses this device can read your answers, so erase them on a shared device.',
  accessTitle: 'For everyone',
  accessText:
    'We build this guide so that it works with a keyboard, a screen reader, large text, a small screen and on paper. Does something not work for you? That is our mistake, not yours.',
  tablesTitle: 'The decision tables as files',
  tablesLead:
    'These files are for lawyers and other people who help. Each file is one decision table. Its rows are the rows of our rules, in the same order. The format is DMN 1.3: any program for DMN models can open it. The files are made from the same rules as this guide. A second program, not made by us, works them out too, and both must always give the same answer.',
  tables: {
    route: 'Which procedure you are in (route)',
    mvv: 'Whether the entry visa (mvv) is needed',
    exam: 'Whether the exam abroad is needed',
    sponsorStatus: 'Whether the residence status of the sponsor is enough',
    channel: 'Where and with which form to apply',
    legalisation: 'Which proof a foreign paper needs (legalisation)',
  },
  sourcesTitle: 'All sources',
  sourcesLead: 'We looked at these texts. “Older” means that a newer text may exist.',
};

export const notFound = {
  title: 'This page does not exist',
  text: 'The address may have changed. Your answers are still on this device.',
  toStart: 'Go to the start page',
};

/** For a page that is asked for without internet and was never fetched. */
export const notKept = {
  title: 'This page is not on your device',
  text: 'You have no internet now. This page or this language was not opened here before. Pages that you opened before still work.',
};
