import { type Guidance, guidanceFor } from '../../lib/interview/guidance';
import type { AnswerIssue } from '../../lib/rules/answers';
import type { Day } from '../../lib/rules/day';
import type { Line } from './lines';
import { parseSituation } from './situation';

export type GuideError = { kind: 'invalidAnswers'; issues: AnswerIssue[] } | { kind: 'invalidJson'; message: string };

export type Reply = Guidance | { error: GuideError };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Answers one line of the command line's input. `today` stands in for a day the line does not name. */
export function answerLine(line: Line, today: Day): Reply {
  const json = parseJson(line);
  if (!json.ok) return { error: { kind: 'invalidJson', message: json.message } };
  const situation = parseSituation(json.value, today);
  if (!situation.ok) return { error: { kind: 'invalidAnswers', issues: situation.issues } };
  return guidanceFor(situation.answers, situation.on);
}

function parseJson(line: Line): { ok: true; value: unknown } | { ok: false; message: string } {
  if (line === null) return { ok: false, message: 'the line is too long to be a situation' };
  try {
    return { ok: true, value: JSON.parse(utf8.decode(line)) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
