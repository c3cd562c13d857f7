import { wholeIncome } from '../incomeTexts';
import { partOf } from '../parts';
import type { Language } from '../translator';
import { alsoCalled } from './alsoCalled';
import { countries } from './countries';
import { income } from './income';
import { child, incomeForm } from './incomeForm';
import { hints, options } from './options';
import { questionNames } from './questionNames';
import { questions, sections } from './questions';
import { ui } from './ui';

export const language: Language = {
  locale: 'en',
  countries,
  alsoCalled,
  messages: partOf<'interview'>({
    questions,
    questionNames,
    sections,
    options,
    hints,
    income: wholeIncome(income, incomeForm),
    child,
    ui,
  }),
};
