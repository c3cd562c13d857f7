import { walk } from '../../lib/interview/walk';
import { anyAnswers, type Pick } from '../../lib/testing/anyAnswers';
import type { Case } from './cases';

const ON = '2026-11-22';

/** Couples of every kind, always the same ones: the worked examples alone leave rows of the tables unread. */
export function madeUpCouples(count: number): Case[] {
  const pick = chances(20_261_122);
  const all: Case[] = [];
  while (all.length < count) {
    const answers = anyAnswers(pick, ON);
    if (walk(answers, ON).next === null) all.push({ name: `made-up couple ${all.length + 1}`, on: ON, answers });
  }
  return all;
}

function chances(seed: number): Pick {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}
