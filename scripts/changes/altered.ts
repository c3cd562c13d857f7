import { questions } from '../../lib/interview/questions';
import { questionIds } from '../../lib/rules/answers';
import type { Day } from '../../lib/rules/day';
import { poolsOn } from '../../lib/testing/totality/pools';
import type { Given } from './situation';

/**
 * Gives answers anew to three questions, one of them about who they are and where they live, drawn from all that can be
 * answered. Couples that are made by rules meet what these rules tell apart. What they no longer tell apart, or what
 * has left a list, is only met like this. Every run draws alike.
 */
export function alterer(on: Day): (answers: Given) => Given {
  const pools = poolsOn(on);
  const draw = drawer();
  const decisive = questionIds.filter((id) => questions[id].section === 'whoAndWhere');
  const members = Object.fromEntries(
    questionIds.map((id) => [id, [...pools[id].answers, ...pools[id].lines.flatMap(({ points }) => points)]]),
  );
  return (answers) => {
    const ids = [draw(decisive), draw(questionIds), draw(questionIds)];
    return { ...answers, ...Object.fromEntries(ids.map((id) => [id, draw(members[id] ?? [])])) };
  };
}

/** Numerical Recipes' linear congruential generator: as even as is needed here. */
function drawer() {
  let state = 1;
  return <Member>(members: readonly Member[]): Member => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    const member = members[Math.floor((state / 2 ** 32) * members.length)];
    if (member === undefined) throw new Error('there is something to draw from');
    return member;
  };
}
