import type { Block, Host } from '../statement';

const empty = 'not filled in by this host';

export const hostLines = ({ name, contact }: Host): Block[] => [
  { label: 'Who offers this copy of the guide', value: name || empty },
  { label: 'Contact', value: contact || empty },
];
