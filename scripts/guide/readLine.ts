import type { AnswerIssue, Answers } from '../../lib/rules/answers';
import type { Day } from '../../lib/rules/day';
import type { Line } from './lines';
import { parseSituation } from './situation';

export type GuideError = { kind: 'invalidAnswers'; issues: AnswerIssue[] } | { kind: 'invalidJson'; message: string };

/** What a line of input asks, or why it cannot be answered. */
export type ReadLine = { ok: true; on: Day; answers: Answers } | { ok: false; error: GuideError };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads one line of the command line's input. `today` stands in for a day the line does not name. */
export function readLine(line: Line, today: Day): ReadLine {
  const json = parseJson(line);
  if (!json.ok) return { ok: false, error: { kind: 'invalidJson', message: json.message } };
  const situation = parseSituation(json.value, today);
  return situation.ok ? situation : { ok: false, error: { kind: 'invalidAnswers', issues: situation.issues } };
}

function parseJson(line: Line): { ok: true; value: unknown } | { ok: false; message: string } {
  if (line === null) return { ok: false, message: 'the line is too long to be a situation' };
  try {
    return { ok: true, value: JSON.parse(utf8.decode(line)) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
