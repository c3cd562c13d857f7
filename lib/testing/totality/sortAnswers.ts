import { questionIds, type QuestionId } from '../../rules/answers';
import type { Day } from '../../rules/day';
import { classesOf, type ClassesByQuestion } from './classes';
import { parts } from './parts';
import { poolsOn } from './pools';
import { RulesAsDiagrams } from './rulesAsDiagrams';

/**
 * The classes of answers to each question on a day: answers that the rules treat alike wherever they look at them. They
 * are found by asking the rules, over and over until nothing changes, first with single answers and then with mixes.
 */
export function sortAnswers(on: Day): ClassesByQuestion {
  const pools = poolsOn(on);
  const classes = classesOf(pools);
  do splitUntilStable(on, classes);
  while (splitOnce(on, classes, { everywhere: true }));
  join(classes);
  const stages = Math.max(...questionIds.map((id) => pools[id].grow.length));
  for (let stage = 0; stage < stages; stage++) {
    for (const id of questionIds) growOne(id, stage);
    splitUntilStable(on, classes);
    join(classes);
  }
  // One paper asks whether the partner lives in a country of these.
  classes.partnerLivesIn.setApart(classes.partnerNationalities.representatives.flat());
  return classes;

  function growOne(id: QuestionId, stage: number): void {
    const grow = pools[id].grow[stage];
    if (grow) classes[id].grow(grow(classes[id].representatives));
  }
}

function splitUntilStable(on: Day, classes: ClassesByQuestion): void {
  while (splitOnce(on, classes, { everywhere: false }));
}

/** Joins the classes that nothing told apart when it was last asked. */
function join(classes: ClassesByQuestion): void {
  for (const id of questionIds) classes[id].join();
}

function splitOnce(on: Day, classes: ClassesByQuestion, how: { everywhere: boolean }): boolean {
  ask(on, classes, how);
  return questionIds.map((id) => classes[id].split()).includes(true);
}

/** Lets every part of the guidance look at the answers, and notes which it tells apart. */
function ask(on: Day, classes: ClassesByQuestion, { everywhere }: { everywhere: boolean }): void {
  for (const id of questionIds) classes[id].forget();
  const rules = new RulesAsDiagrams(on, classes, { sorts: true, everywhere });
  for (const { work, comparesAnswers } of parts) if (!comparesAnswers) rules.of(work);
}
