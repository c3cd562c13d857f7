import type { Language } from '../translator';
import { nl } from './index';
import { alsoCalled } from './alsoCalled';
import { countries } from './countries';

export const language: Language = { locale: 'nl', messages: nl, countries, alsoCalled };
