import { stepText } from '../../../lib/messages/stepText';
import type { Step } from '../../../lib/rules/stepFacts';
import { item, type Block } from './layout';
import type { Part, Told } from './told';

/** The way from here, step by step: who, what, by when, and how hard that is. */
export const steps: Part = (told) => {
  const { steps: all } = told.guidance;
  if (all.length === 0) return null;
  const blocks = all.map((step, index) => oneStep(step, index + 1, told));
  return { title: told.texts.t('ui.result.stepsTitle'), blocks };
};

function oneStep(step: Step, number: number, { texts, cite }: Told): Block {
  const { t } = texts;
  const { title, detail, term } = stepText(step, texts);
  const onlyIf = step.onlyIf === 'asked' ? `${t('ui.result.onlyIfAsked')}. ` : '';
  return item(
    `${number}. `,
    `${title} (${t(`actors.${step.who}`)})`,
    `${onlyIf}${detail} ${cite(step.sources)}`,
    ...(term === null ? [] : [`${t('ui.result.termLabel')}: ${term} (${t(`termKinds.${step.kind}`)})`]),
  );
}
