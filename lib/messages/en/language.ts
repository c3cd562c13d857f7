import type { Language } from '../translator';
import { en } from './index';
import { countries } from './countries';

export const language: Language = { locale: 'en', messages: en, countries };
