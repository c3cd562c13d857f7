import { questions } from '../../lib/interview/questions';
import { sectionIds } from '../../lib/interview/sections';
import { questionIds } from '../../lib/rules/answers';
import { couple, TODAY } from '../../lib/testing/couple';
import { linesOf } from '../guide/lines';
import { alterer } from './altered';
import type { Given, Situation } from './situation';

/** A day on which the amounts are others, or not published yet. */
const NEXT_YEAR = '2027-01-15';

/**
 * What is to be judged, from a file with a couple a line. Other rules may ask more than those the couples were made by,
 * so each also has the last answer given to what it was not asked: the rules see no answer too many.
 */
export async function* situationsIn(file: AsyncIterable<Buffer>): AsyncGenerator<Situation> {
  let number = 0;
  let filled: Given = couple;
  const alter = alterer(TODAY);
  for await (const line of linesOf(file)) {
    const answers = JSON.parse(String(line)) as Given; // as couples.ts wrote them
    filled = { ...filled, ...answers };
    yield { answers: filled, on: TODAY };
    if (number % 10 === 0) yield { answers: filled, on: NEXT_YEAR };
    const mended = inOrder(answers, Math.floor(number / 4));
    if (number % 4 === 0) yield { answers: mended, on: TODAY };
    yield { answers: alter(number % 2 === 0 ? filled : mended), on: TODAY };
    number += 1;
  }
}

/**
 * A couple that meets every state has so much against it that no verdict hangs on one rule. Here everything is in order
 * but where they live and who they are, and one more section in turn.
 */
function inOrder(answers: Given, turn: number): Given {
  const kept = ['whoAndWhere', sectionIds[turn % sectionIds.length]];
  const ids = questionIds.filter((id) => id in answers && kept.includes(questions[id].section));
  return { ...couple, ...Object.fromEntries(ids.map((id) => [id, answers[id]])) };
}
