import { partOf } from '../parts';
import type { Language } from '../translator';
import { branches } from './branches';
import { conditionNames } from './conditionNames';
import { conditions, fixes } from './conditions';
import { countries } from './countries';
import { countryNotes } from './countryNotes';
import { documents, legalisation, translation } from './documents';
import { child, income } from './income';
import { options } from './options';
import { questionNames } from './questionNames';
import { resultPage } from './resultPage';
import {
  alternatives,
  channels,
  feeGrounds,
  forms,
  moreConditions,
  routeNotes,
  routes,
  statuses,
  verdictDays,
  verdicts,
} from './routes';
import { actors, steps, termKinds } from './steps';
import { ui } from './ui';

export const language: Language = {
  locale: 'en',
  countries,
  messages: partOf<'guidance'>({
    questionNames,
    options,
    income,
    child,
    routes,
    routeNotes,
    alternatives,
    verdicts,
    verdictDays,
    moreConditions,
    statuses,
    conditionNames,
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
    ui: { ...ui, result: resultPage },
  }),
};
