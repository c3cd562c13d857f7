import { stepText } from '../../../lib/messages/stepText';
import type { Duration, Step } from '../../../lib/rules/stepFacts';
import { code, fact, plain, type Fact } from './markdown';
import { restsOn, type Part, type Told } from './told';

/** The way from here; not numbered, so that a step that comes in between changes no other line. */
export const steps: Part = (told) => {
  const { steps: all } = told.guidance;
  return all.length === 0
    ? null
    : { title: told.texts.t('ui.result.stepsTitle'), facts: all.map((step) => oneStep(step, told)) };
};

function oneStep(step: Step, told: Told): Fact {
  const { texts } = told;
  const { t } = texts;
  const { id, who, variant, within, kind, onlyIf, from, until } = step;
  const { title, detail, term } = stepText(step, texts);
  return fact(
    `${code(id)}${variant ? ` ${code(variant)}` : ''} **${plain(title)}** (${t(`actors.${who}`)})`,
    onlyIf === 'asked' ? t('ui.result.onlyIfAsked') : undefined,
    plain(detail),
    within ? `${t('ui.result.termLabel')}: ${code(inFigures(within))}` : undefined,
    term === null ? undefined : `In words: ${plain(term)}`,
    `${code(kind)} ${t(`termKinds.${kind}`)}`,
    from ? `From: ${texts.day(from)}` : undefined,
    until ? `Until: ${texts.day(until)}` : undefined,
    ...restsOn(step, told),
  );
}

function inFigures(within: Duration): string {
  return Object.entries(within)
    .map(([unit, count]) => `${count} ${unit}`)
    .join(' ');
}
