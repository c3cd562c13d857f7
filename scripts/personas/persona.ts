import type { Answers } from '../../lib/rules/answers';
import type { Day } from '../../lib/rules/day';

/** A made-up couple, whose whole guidance is kept in docs/personas for people to read. */
export interface Persona {
  /** The name of its page. */
  id: string;
  /** The couple in a few words. */
  title: string;
  /** What they would tell about themselves, a sentence an item. The names are invented. */
  story: readonly string[];
  /** The assessment day: the page is the same whenever it is written. */
  on: Day;
  /** What is asked of them, and nothing else. */
  answers: Answers;
}
