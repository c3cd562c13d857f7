import { isDeepStrictEqual } from 'node:util';
import { isRecord } from './changedParts';

/** Where two values differ, as deep as they can be told apart: a line for each place. */
export function differences(path: string, before: unknown, after: unknown): string[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differences(`${path}.${key}`, before[key], after[key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((one, at) => differences(`${path}.${at}`, one, after[at]));
  }
  return [`${path}: ${asText(before)} → ${asText(after)}`];
}

function asText(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
