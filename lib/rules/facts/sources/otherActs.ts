import { articlesOf, type Source } from './source';

const checkedOn = '2026-11-29';

const integrationDecree = articlesOf({
  title: 'Besluit inburgering 2021',
  url: 'https://wetten.overheid.nl/BWBR0045555',
  inForceFrom: '2026-04-02',
  checkedOn,
});
const integrationAct = articlesOf({
  title: 'Wet inburgering 2021',
  url: 'https://wetten.overheid.nl/BWBR0044770',
  inForceFrom: '2025-10-21',
  checkedOn,
});
const healthInsuranceAct = articlesOf({
  title: 'Zorgverzekeringswet',
  url: 'https://wetten.overheid.nl/BWBR0018450',
  inForceFrom: '2026-01-01',
  checkedOn,
});
const longTermCareAct = articlesOf({
  title: 'Wet langdurige zorg',
  url: 'https://wetten.overheid.nl/BWBR0035917',
  inForceFrom: '2026-01-01',
  checkedOn,
});
const nationalityAct = articlesOf({
  title: 'Rijkswet op het Nederlanderschap',
  url: 'https://wetten.overheid.nl/BWBR0003738',
  inForceFrom: '2026-10-01',
  checkedOn,
});

/** Civic integration (BI21, WI21), insurance (Zvw, Wlz) and nationality (RWN). */
export const otherActSources = {
  'BI21 2.2': integrationDecree('2.2', 'The temporary purposes of stay, beside which nobody has to integrate.'),
  'WI21 3': integrationAct('3', 'From 16; a minister of religion integrates too.'),
  'Zvw 2': healthInsuranceAct('2', 'Who must be insured.'),
  'Zvw 5': healthInsuranceAct('5', 'Within four months; from when it counts.'),
  'Wlz 2.1.1': longTermCareAct(
    '2.1.1',
    'Who waits for a first permit is not insured; a change or extension in time keeps it.',
  ),
  'RWN 3': nationalityAct('3', 'A child of a Dutch parent is Dutch at birth; the content is general knowledge.'),
  'RWN 4': nationalityAct('4', 'Recognition before the age of 7; the content is general knowledge.'),
  'RWN 8': nationalityAct('8', 'Five years, three with a Dutch spouse or partner. Longer terms are planned, not law.'),
} as const satisfies Record<string, Source>;
