import { verdictText } from '../../../lib/messages/verdictText';
import { code, fact, plain } from './markdown';
import type { Part } from './told';

export const verdict: Part = ({ guidance, texts }) => ({
  title: 'Verdict',
  facts: [
    fact(
      `${code(guidance.verdict)} **${texts.t(`ui.result.verdictWord.${guidance.verdict}`)}**`,
      plain(verdictText(guidance, texts)),
      guidance.next === null ? undefined : `Next question: ${code(guidance.next)}`,
    ),
  ],
});
