import type { Rest } from '../parts';
import { branches } from './branches';
import { countryNotes } from './countryNotes';
import { documents, legalisation, translation } from './documents';
import { actors, steps, termKinds } from './steps';

export const rest: Rest = {
  documents,
  legalisation,
  translation,
  countryNotes,
  actors,
  steps,
  branches,
  termKinds,
};
