import type { Block, Host } from '../statement';

const empty = 'niet ingevuld door deze aanbieder';

export const hostLines = ({ name, contact }: Host): Block[] => [
  { label: 'Wie deze kopie van de gids aanbiedt', value: name || empty },
  { label: 'Contact', value: contact || empty },
];
