import { wholeIncome } from '../incomeTexts';
import type { Messages } from '../type';
import { branches } from './branches';
import { conditionNames } from './conditionNames';
import { conditions, fixes } from './conditions';
import { countryNotes } from './countryNotes';
import { documents, legalisation, translation } from './documents';
import { income } from './income';
import { child, incomeForm } from './incomeForm';
import { hints, options } from './options';
import { plan } from './plan';
import { planPage } from './planPage';
import { questionNames } from './questionNames';
import { questions, sections } from './questions';
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
import { about, notFound, notKept } from './textPages';
import { ui } from './ui';

export const nl = {
  questions,
  questionNames,
  options,
  hints,
  sections,
  income: wholeIncome(income, incomeForm),
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
  plan,
  ui: { ...ui, result: resultPage, plan: planPage, about, notFound, notKept },
} satisfies Messages;
