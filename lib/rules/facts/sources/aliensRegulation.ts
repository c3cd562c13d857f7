import { articlesOf, type Source } from './source';

const url = 'https://wetten.overheid.nl/BWBR0012002';
const article = articlesOf({
  title: 'Voorschrift Vreemdelingen 2000',
  url,
  inForceFrom: '2026-06-12',
  checkedOn: '2026-11-29',
});
const inAprilText = articlesOf({
  title: 'Voorschrift Vreemdelingen 2000',
  url,
  inForceFrom: '2026-04-01',
  checkedOn: '2026-11-22',
});

/** The Aliens Regulation 2000 (VV). */
export const aliensRegulationSources = {
  'VV 3.12': inAprilText('3.12', 'The price of the exam abroad: the total; that of a part is reported in two ways.'),
  'VV 3.18': article(
    '3.18',
    'The nationalities that are not tested for TB; the yearly list it names was not readable.',
  ),
  'VV 3.20': article('3.20', 'Own business: earned for eighteen months, and available for a year more.'),
  'VV 3.20b': article('3.20b'),
  'VV 3.20c': article('3.20c'),
  'VV 3.22': article('3.22', 'Means of students: for a year, or as long as the stay.'),
  'VV 3.24b': article('3.24b', 'For family, work lasts too after a year that earned enough, with six months more.'),
  'VV 3.26': article('3.26', 'A recognised sponsor may file for the family.'),
  'VV 3.34': {
    ...article('3.34', 'With articles 3.34a, 3.34h, 3.34ha, 3.34ja and 3.34jb.'),
    title: 'Voorschrift Vreemdelingen 2000, artikelen 3.34 tot en met 3.34jb',
  },
  /** Nationalities that need no mvv. */
  mvvExemptAnnex: {
    title: 'Voorschrift Vreemdelingen 2000, bijlage mvv-vrijstelling',
    publisher: 'Overheid.nl',
    url,
    dated: '2026-04-01',
    checkedOn: '2026-11-22',
    confidence: 'official-current',
    note: 'Read in part.',
  },
} as const satisfies Record<string, Source>;
