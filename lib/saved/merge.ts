/** Several pages open at once: what one of them changed, put over what is kept on the device by now. */
import type { Saved } from './envelope';

/**
 * `mine` came from `base` by a change; meanwhile `theirs` came to stand in its place. Everything that the change is
 * about is as in `mine`, everything else as in `theirs`: answer by answer, tick by tick, entry by entry of the plan.
 */
export function merged(base: Saved, mine: Saved, theirs: Saved): Saved {
  return {
    answers: fields(base.answers, mine.answers, theirs.answers),
    askedAnew: fields(base.askedAnew, mine.askedAnew, theirs.askedAnew),
    ticks: members(base.ticks, mine.ticks, theirs.ticks),
    fellAway: one(base.fellAway, mine.fellAway, theirs.fellAway),
    plan: {
      ...fields(base.plan, mine.plan, theirs.plan), // the settings, each a field
      done: fields(base.plan.done, mine.plan.done, theirs.plan.done),
      started: fields(base.plan.started, mine.plan.started, theirs.plan.started),
      days: fields(base.plan.days, mine.plan.days, theirs.plan.days),
      letters: fields(base.plan.letters, mine.plan.letters, theirs.plan.letters),
    },
  };
}

/** Whether both would be written alike. */
export function same(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => same(own(left, key), own(right, key)));
}

/** What has not changed stays the very same value, so that nobody who holds it takes it for a new one. */
function one<Value>(base: Value, mine: Value, theirs: Value): Value {
  return same(mine, base) && !same(mine, theirs) ? theirs : mine;
}

function fields<Fields extends object>(base: Fields, mine: Fields, theirs: Fields): Fields {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const entries = [...keys].map((key) => [key, one(own(base, key), own(mine, key), own(theirs, key))] as const);
  const found = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  return same(found, mine) ? mine : (found as Fields); // the fields of the two, each with the value of one of them
}

/** Of a list that is a set: what was put in, what was taken out, and the rest as it is by now. */
function members(base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const rest = theirs.filter((id) => mine.includes(id) || !base.includes(id));
  const found = [...rest, ...mine.filter((id) => !base.includes(id) && !rest.includes(id))];
  return same(found, mine) ? mine : found;
}

function own(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined; // its own, by the check
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
