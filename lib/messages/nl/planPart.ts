import { partOf } from '../parts';
import type { Language } from '../translator';
import { conditionNames } from './conditionNames';
import { countries } from './countries';
import { documents } from './documents';
import { plan } from './plan';
import { planPage } from './planPage';
import { questionNames } from './questionNames';
import { resultPage } from './resultPage';
import { routes, statuses } from './routes';
import { actors, steps } from './steps';
import { ui } from './ui';

export const language: Language = {
  locale: 'nl',
  countries,
  messages: partOf<'plan'>({
    questionNames,
    routes,
    statuses,
    conditionNames,
    documents,
    actors,
    steps,
    plan,
    ui: { ...ui, result: resultPage, plan: planPage },
  }),
};
