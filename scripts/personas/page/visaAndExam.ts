import { visaAndExamText } from '../../../lib/messages/visaAndExamText';
import { code, fact, plain } from './markdown';
import { restsOn, type Part } from './told';

export const visaAndExam: Part = (told) => {
  const { guidance, answers, texts } = told;
  return {
    title: texts.t('ui.result.visaAndExamTitle'),
    facts: visaAndExamText(guidance, answers, texts).map(({ id, headline, reason, cost }) => {
      const { result, ground } = { ground: undefined, ...guidance[id] };
      return fact(
        `${code(id)} ${code(ground ? `${result}/${ground}` : result)} **${plain(headline)}**`,
        ...[reason, cost].filter((sentence) => sentence !== undefined).map(plain),
        ...restsOn(guidance[id], told),
      );
    }),
  };
};
