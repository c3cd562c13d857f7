import type { Locale } from './locales';
import type { Part, Rest } from './parts';
import type { Language } from './translator';

/** Loads what one kind of page shows of a language: its texts and country names, as files of their own. */
export async function loadPart(locale: Locale, part: Part): Promise<Language> {
  if (part !== 'wholeGuidance') return loaders[locale][part]();
  const [language, rest] = await Promise.all([loaders[locale].guidance(), rests[locale]()]);
  return { ...language, messages: { ...language.messages, ...rest } };
}

const loaders: Record<Locale, Record<Exclude<Part, 'wholeGuidance'>, () => Promise<Language>>> = {
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

const rests: Record<Locale, () => Promise<Rest>> = {
  en: () => import(/* webpackChunkName: "texts-en-rest" */ './en/restPart').then(({ rest }) => rest),
  nl: () => import(/* webpackChunkName: "texts-nl-rest" */ './nl/restPart').then(({ rest }) => rest),
};
