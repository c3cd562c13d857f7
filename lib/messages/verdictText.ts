import type { Guidance } from '../interview/guidance';
import type { Status } from '../rules/ids';
import type { Texts } from './texts';

/** The most words of a sentence that is understood in one reading. */
const MOST_WORDS = 20;

/** The main thing, in one sentence: what is not in order by name, or that all is. */
export function verdictText({ verdict, conditions, next }: Guidance, texts: Texts): string {
  const { t } = texts;
  const status = verdict === 'review' ? 'review' : 'notMet';
  const names = conditions.filter((condition) => condition.status === status).map(({ id }) => inText(id, texts));
  const sentence = (list: string) =>
    t(`verdicts.${verdict}`, {
      count: names.length,
      list,
      next: next === null ? '' : t(`questionNames.${next}`),
    });
  return shortEnough(names, sentence, texts);
}

/** The day it was judged for, and what else there is to know first. */
export function verdictDayText({ verdict, filing, conditions }: Guidance, { t, day }: Texts): string {
  const count = (status: Status) => conditions.filter((condition) => condition.status === status).length;
  return t(`verdictDays.${verdict}`, { filing: day(filing), more: count('review') });
}

function inText(id: Guidance['conditions'][number]['id'], { t }: Texts): string {
  return t(`conditionNames.${id}.inText`);
}

/** The sentence with as many of the names as fit, and how many more there are. */
function shortEnough(names: readonly string[], sentence: (list: string) => string, { t, list }: Texts): string {
  for (let named = names.length; named > 1; named -= 1) {
    const more = names.length - named;
    const shown = names.slice(0, named);
    const told = sentence(list(more === 0 ? shown : [...shown, t('moreConditions', { count: more })]));
    if (words(told) <= MOST_WORDS) return told;
  }
  const [first] = names;
  if (first === undefined) return sentence('');
  return sentence(list(names.length === 1 ? [first] : [first, t('moreConditions', { count: names.length - 1 })]));
}

function words(text: string): number {
  return text.split(/\s+/).length;
}
