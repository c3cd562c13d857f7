import type { QuestionId } from '@/lib/rules/answers';
import type { Locale } from '@/lib/messages/locales';

/** The path the guide is hosted under, such as `/gids`; empty at the root of a site. Written in when it is built. */
export const basePath = process.env.BASE_PATH ?? '';

/** The addresses of the pages. A question stands in the fragment, which never leaves the device. */
export function hrefs(locale: Locale) {
  const at = (path: string) => `${basePath}/${locale}/${path}`;
  return {
    start: at(''),
    check: at('check/'),
    question: (id: QuestionId) => `${at('check/')}${fragmentOf(id)}`,
    change: (id: QuestionId) => `${at('check/')}${fragmentOf(id, 'change')}`,
    answers: at('answers/'),
    result: at('result/'),
    plan: at('plan/'),
    print: at('print/'),
    about: at('about/'),
    checklist: at('checklist/'),
    questions: at('questions/'),
    privacy: at('privacy/'),
    accessibility: at('accessibility/'),
    manifest: at('manifest.webmanifest'),
  };
}

/** `#passport`, or `#passport/change` for a visitor who wants to go back to the list of answers. */
export function fragmentOf(id: QuestionId, change?: 'change'): string {
  return change ? `#${id}/${change}` : `#${id}`;
}

/** What a fragment asks for; `page` is whatever stands there, known or not. */
export function readFragment(fragment: string): { page: string; returning: boolean } {
  const [page = '', change] = decodeFragment(fragment).replace(/^#/, '').split('/');
  return { page, returning: change === 'change' };
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // a broken escape names no question, but something was asked for
  }
}
