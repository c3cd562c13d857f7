/** Answers made from the schemas: every value a couple could give, with the ones the rules turn on more often. */
import { answerSchemas, parseAnswers, questionIds, type Answers, type QuestionId } from '../rules/answers';
import { addDays, addMonths, type Day } from '../rules/day';
import { z } from '../zod';
import { couple } from './couple';

/** Chooses a whole number from 0 to `count − 1`: the source of chance, or a counter. */
export type Pick = (count: number) => number;

/** The countries that some row of the tables names, or that stand for the rest. */
const countries = ['NL', 'NL', 'DE', 'US', 'JP', 'KR', 'IL', 'TR', 'SR', 'KE', 'PE', 'IN', 'AW', 'stateless'];
/** Months before the day at which something turns; the days before and after are made too. */
const turningMonths = [-18, -12, -6, -3, 0, 1, 3, 6, 12, 18, 24, 36];
/** Ages at which something turns, in months. */
const turningAges = [0, 12, 16, 18, 21, 30, 40, 67, 67.25].map((years) => years * 12);
const amounts = [0, 0.01, 1168.5, 1400.55, 2336.99, 2337, 2523.95, 2523.96, 3000, 9_999_999.99];

/** A valid answer to every question: some couples are much like the ordinary one, some not at all. */
export function anyAnswers(pick: Pick, on: Day): Answers {
  const likeness = pick(6);
  const answer = (id: QuestionId) => (pick(6) < likeness ? couple[id] : anyField(id, answerSchemas[id], pick, on));
  const draft: Record<string, unknown> = Object.fromEntries(questionIds.map((id) => [id, answer(id)]));
  if (pick(2) === 0) draft.filingOn = addMonths(addDays(on, pick(3) - 1), pick(14));
  if (pick(2) === 0) draft.coming = oneOf(['partner', 'partnerAndChildren'], pick);
  return valid(draft, on);
}

/** A valid answer to one question. */
export function anyAnswer(id: QuestionId, pick: Pick, on: Day): Answers {
  return valid({ [id]: anyField(id, answerSchemas[id], pick, on) }, on);
}

function valid(draft: Record<string, unknown>, on: Day): Answers {
  const parsed = parseAnswers(draft, on);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.answers;
}

/** One value of a field that the schema accepts; a day of birth is never after `on`. */
function anyField(name: string, schema: unknown, pick: Pick, on: Day): unknown {
  if (!/bornOn$/i.test(name)) return anyValue(schema, pick, on);
  const bornOn = anyDay(turningAges, pick, on);
  return bornOn > on ? on : bornOn;
}

/** One value that the schema accepts. */
function anyValue(schema: unknown, pick: Pick, on: Day): unknown {
  if (schema instanceof z.ZodMiniEnum) return anyOption(schema.options, pick);
  if (schema instanceof z.ZodMiniLiteral) return schema.def.values[0];
  if (schema instanceof z.ZodMiniOptional) return pick(3) === 0 ? undefined : anyValue(schema.def.innerType, pick, on);
  if (schema instanceof z.ZodMiniDiscriminatedUnion) return anyValue(oneOf(schema.def.options, pick), pick, on);
  if (schema instanceof z.ZodMiniTuple) return schema.def.items.map((item) => anyValue(item, pick, on));
  if (schema instanceof z.ZodMiniObject) return anyObject(schema, pick, on);
  if (schema instanceof z.ZodMiniArray) return anyList(schema, pick, on);
  if (schema instanceof z.ZodMiniNumber) return anyNumber(schema, pick);
  if (schema instanceof z.ZodMiniString) return anyDay(turningMonths, pick, on);
  throw new Error('a kind of answer that no value is made for');
}

function anyOption(options: readonly unknown[], pick: Pick): unknown {
  const known = countries.filter((code) => options.includes(code));
  return known.length > 0 && pick(4) > 0 ? oneOf(known, pick) : oneOf(options, pick);
}

function anyObject(schema: z.ZodMiniObject, pick: Pick, on: Day): Record<string, unknown> {
  const entries = Object.entries(schema.def.shape).map(
    ([key, field]) => [key, anyField(key, field, pick, on)] as const,
  );
  const value: Record<string, unknown> = Object.fromEntries(entries.filter(([, given]) => given !== undefined));
  if (value.contract === 'fixedTerm') value.endsOn = anyDay(turningMonths, pick, on);
  else if (value.kind === 'employment') delete value.endsOn;
  return value;
}

/** A list of up to two, without the same value twice where it holds no objects; nationalities at least one. */
function anyList(schema: z.ZodMiniArray, pick: Pick, on: Day): unknown[] {
  const needsOne = !schema.safeParse([]).success;
  const list = Array.from({ length: pick(3) + (needsOne ? 1 : 0) }, () => anyValue(schema.def.element, pick, on));
  return [...new Set(list)];
}

function anyNumber(schema: z.ZodMiniNumber, pick: Pick): number {
  const fits = [...amounts, 8, 8.33, 26, 27, 30, 156].filter((amount) => schema.safeParse(amount).success);
  return Number(oneOf(fits, pick));
}

function anyDay(monthsBefore: readonly number[], pick: Pick, on: Day): Day {
  return addDays(addMonths(on, -Number(oneOf(monthsBefore, pick))), pick(3) - 1);
}

function oneOf<Value>(values: readonly Value[], pick: Pick): Value | undefined {
  return values[pick(values.length)];
}
