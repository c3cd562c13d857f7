import { guidanceFor } from '../../lib/interview/guidance';
import type { ReadLine } from './readLine';

/** The reply for programs: one line of JSON, the guidance or the error. */
export function asJson(line: ReadLine): string {
  return `${JSON.stringify(line.ok ? guidanceFor(line.answers, line.on) : { error: line.error })}\n`;
}
