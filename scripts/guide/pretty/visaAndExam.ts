import { visaAndExamText } from '../../../lib/messages/visaAndExamText';
import { item } from './layout';
import type { Part } from './told';

/** Whether the partner needs the entry visa and the exam abroad, and what the exam costs. */
export const visaAndExam: Part = ({ guidance, answers, texts, cite }) => {
  if (guidance.route.id === 'noPermitNeeded') return null;
  return {
    title: texts.t('ui.result.visaAndExamTitle'),
    blocks: visaAndExamText(guidance, answers, texts).map(({ id, headline, reason, cost }) => {
      // Where it is a condition too, the reason stands there.
      const told = guidance.conditions.some((condition) => condition.id === id) ? undefined : reason;
      const sentences = [told, cost].filter((sentence) => sentence !== undefined);
      return item('* ', `${headline} ${cite(guidance[id].sources)}`, ...sentences);
    }),
  };
};
