import type { Step } from '../rules/stepFacts';
import type { Texts } from './texts';

/** What a step is called, what to do and by when, for this couple. `term` is null where the step has none. */
export function stepText(
  { id, variant, from, until }: Pick<Step, 'id' | 'variant' | 'from' | 'until'>,
  { t, day }: Texts,
): { title: string; detail: string; term: string | null } {
  const own = variant && (`steps.${id}.variants.${variant}` as const);
  const detail = own && t.has(`${own}.detail`) ? (`${own}.detail` as const) : (`steps.${id}.detail` as const);
  const term = own && t.has(`${own}.term`) ? (`${own}.term` as const) : (`steps.${id}.term` as const);
  const values = { from: from ? day(from) : '', until: until ? day(until) : '' };
  return {
    title: t(`steps.${id}.title`),
    detail: t(detail, values),
    term: t.has(term) ? t(term, values) : null,
  };
}
