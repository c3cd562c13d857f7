import type { Language } from '../translator';
import { en } from './index';
import { alsoCalled } from './alsoCalled';
import { countries } from './countries';

export const language: Language = { locale: 'en', messages: en, countries, alsoCalled };
