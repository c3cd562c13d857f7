import { partOf } from '../parts';
import type { Language } from '../translator';
import { conditionNames } from './conditionNames';
import { conditions, fixes } from './conditions';
import { countries } from './countries';
import { income } from './income';
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
import { ui } from './ui';

export const language: Language = {
  locale: 'nl',
  countries,
  messages: partOf<'guidance'>({
    questionNames,
    options,
    income,
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
    ui: { ...ui, result: resultPage },
  }),
};
