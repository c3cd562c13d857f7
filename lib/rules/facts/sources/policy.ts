import type { Source } from './source';

const circular = {
  publisher: 'Overheid.nl',
  url: 'https://wetten.overheid.nl/BWBR0012289',
  dated: '2015-10-21',
  checkedOn: '2026-11-29',
  confidence: 'official-older',
} as const;

/**
 * Circulars. The Aliens Circular 2000 (Vc), part B, was read in a text of 2015; that of after 12 June 2026 was not
 * readable.
 */
export const policySources = {
  'Vc B1/6.1': {
    ...circular,
    title: 'Vreemdelingencirculaire 2000 (B), paragraaf B1/6.1',
    note: 'Two years are a reasonable term after the end of a permit; form B07001 of December 2025 says the same.',
  },
  'Vc B7/2.1': {
    ...circular,
    title: 'Vreemdelingencirculaire 2000 (B), paragraaf B7/2.1',
    note: 'Means: 2.1.1 no refusal on income beside a humanitarian permit, the exemptions; 2.1.3 as long as the own stay.',
  },
  'Vc B7/3.1.2': {
    ...circular,
    title: 'Vreemdelingencirculaire 2000 (B), paragraaf B7/3.1.2',
    note: 'Names both 21 and 18.',
  },
  legalisationCircular: {
    title: 'Circulaire legalisatie en verificatie (Stcrt. 2015, 46341)',
    publisher: 'Ministerie van Buitenlandse Zaken',
    url: 'https://zoek.officielebekendmakingen.nl/stcrt-2015-46341.html',
    dated: '2016-01-01',
    checkedOn: '2026-11-29',
    confidence: 'official-current',
    note: 'Read as the ministry and the municipal clerks explained it; the newer pages for Kenya and Nigeria agree.',
  },
} as const satisfies Record<string, Source>;
