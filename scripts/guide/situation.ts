import { type AnswerIssue, type Answers, parseAnswers } from '../../lib/rules/answers';
import { type Day, isDay } from '../../lib/rules/day';

export type ParsedSituation = { ok: true; on: Day; answers: Answers } | { ok: false; issues: AnswerIssue[] };

/**
 * Reads `{ on?, answers }`. Issues with what stands around the answers come alone: without a sound `on` the
 * answers cannot be judged.
 */
export function parseSituation(input: unknown, today: Day): ParsedSituation {
  if (!isRecord(input)) return refused('', 'not a situation: an object with answers and, if need be, on');

  const issues = Object.keys(input)
    .filter((key) => key !== 'on' && key !== 'answers')
    .map((path) => ({ path, message: 'not a known key; a situation has on and answers' }));
  const on = 'on' in input ? input.on : today;
  const soundOn = typeof on === 'string' && isDay(on);
  if (!soundOn) issues.push({ path: 'on', message: 'not a day of the calendar, written as YYYY-MM-DD' });
  if (!isRecord(input.answers)) issues.push({ path: 'answers', message: 'not an object with answers' });
  if (!soundOn || issues.length > 0) return { ok: false, issues };

  const parsed = parseAnswers(input.answers, on);
  return parsed.ok ? { ok: true, on, answers: parsed.answers } : parsed;
}

function refused(path: string, message: string): ParsedSituation {
  return { ok: false, issues: [{ path, message }] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
