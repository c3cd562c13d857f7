import type { Locale } from './locales';
import type { Part } from './parts';
import type { Language } from './translator';

/** Loads what one kind of page shows of a language: its texts and country names, as files of their own. */
export function loadPart(locale: Locale, part: Part): Promise<Language> {
  return loaders[locale][part]();
}

const loaders: Record<Locale, Record<Part, () => Promise<Language>>> = {
  en: {
    interview: () =>
      import(/* webpackChunkName: "texts-en-interview" */ './en/interviewPart').then(({ language }) => language),
    guidance: () =>
      import(/* webpackChunkName: "texts-en-guidance" */ './en/guidancePart').then(({ language }) => language),
    plan: () => import(/* webpackChunkName: "texts-en-plan" */ './en/planPart').then(({ language }) => language),
  },
  nl: {
    interview: () =>
      import(/* webpackChunkName: "texts-nl-interview" */ './nl/interviewPart').then(({ language }) => language),
    guidance: () =>
      import(/* webpackChunkName: "texts-nl-guidance" */ './nl/guidancePart').then(({ language }) => language),
    plan: () => import(/* webpackChunkName: "texts-nl-plan" */ './nl/planPart').then(({ language }) => language),
  },
};
