import type { Messages } from '../type';
import { branches } from './branches';
import { conditions, fixes } from './conditions';
import { countryNotes } from './countryNotes';
import { documents, legalisation, translation } from './documents';
import { child, income } from './income';
import { hints, options } from './options';
import { plan } from './plan';
import { questions } from './questions';
import { alternatives, channels, feeGrounds, forms, routes, sections, statuses, verdicts } from './routes';
import { actors, steps, termKinds } from './steps';
import { ui } from './ui';

export const nl = {
  questions,
  options,
  hints,
  sections,
  income,
  child,
  routes,
  alternatives,
  verdicts,
  statuses,
  conditions,
  fixes,
  channels,
  forms,
  feeGrounds,
  documents,
  legalisation,
  translation,
  countryNotes,
  actors,
  steps,
  branches,
  termKinds,
  plan,
  ui,
} satisfies Messages;
