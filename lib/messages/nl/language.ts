import type { Language } from '../translator';
import { nl } from './index';
import { countries } from './countries';

export const language: Language = { locale: 'nl', messages: nl, countries };
