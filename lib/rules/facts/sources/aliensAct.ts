import { articlesOf, type Source } from './source';

const article = articlesOf({
  title: 'Vreemdelingenwet 2000',
  url: 'https://wetten.overheid.nl/BWBR0011823',
  inForceFrom: '2026-09-01',
  checkedOn: '2026-11-29',
});

/** The Aliens Act 2000 (Vw). */
export const aliensActSources = {
  'Vw 2a': article('2a', 'Who can be sponsor: lawful stay of more than 90 days, or about to have it.'),
  'Vw 2r': article(
    '2r',
    'The mvv is issued within three months of the notice, once three more where the mission is closed.',
  ),
  'Vw 2s': article('2s', 'The sponsor may ask for the mvv; it is issued in person abroad.'),
  'Vw 2u': article('2u', 'Terms to decide on an mvv; the fourth paragraph: nine months beside an asylum sponsor.'),
  'Vw 15': article('15', 'Supposes the ordinary route beside asylum sponsors.'),
  'Vw 16': article('16', 'The grounds to refuse; (1)(h) the exam abroad.'),
  'Vw 17': article('17', 'Who is freed from the mvv.'),
  'Vw 17a': article('17a', 'Earlier unlawful stay is by itself no ground against family.'),
  'Vw 18': article('18', 'The grounds to refuse an extension.'),
  'Vw 25': article('25', 'Terms to decide without an mvv, on a change and on an extension.'),
  'Vw 26': article('26', 'A permit starts at the earliest on the day of receipt.'),
  'Vw 29c': article('29c', 'Family of who has asylum; in the Act since 12 June 2026.'),
  'Vw 29d': article('29d', 'Family beside subsidiary protection; in the Act since 12 June 2026.'),
  'Vw 69': article('69', 'Four weeks to object and to appeal.'),
  'Vw 71b': article('71b', 'No penalty by law for a late decision.'),
  'Vw 73': article('73', 'When an objection suspends.'),
  'Vw 76': article('76', 'Nineteen weeks to decide on an objection, thirteen more for advice or research.'),
  'Vw 66a': {
    ...article('66a', 'No lawful stay while an entry ban stands; read in an older text of the Act.'),
    confidence: 'official-older',
  },
} as const satisfies Record<string, Source>;
