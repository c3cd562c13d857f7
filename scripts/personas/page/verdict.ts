import { visitorText } from '../../../lib/messages/routeNotes';
import { verdictDayText, verdictText } from '../../../lib/messages/verdictText';
import { code, fact, plain } from './markdown';
import type { Part } from './told';

export const verdict: Part = ({ guidance, answers, texts }) => ({
  title: 'Verdict',
  facts: [
    fact(
      `${code(guidance.verdict)} **${texts.t(`ui.result.verdictWord.${guidance.verdict}`)}**`,
      plain(verdictText(guidance, texts)),
      plain([verdictDayText(guidance, texts), visitorText(guidance, answers, texts)].filter(Boolean).join(' ')),
      guidance.next === null ? undefined : `Next question: ${code(guidance.next)}`,
    ),
  ],
});
