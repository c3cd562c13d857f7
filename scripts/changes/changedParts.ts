import { isDeepStrictEqual } from 'node:util';
import type { Guidance } from './situation';

export interface ChangedPart {
  name: string;
  /** Absent where only one side has this part. */
  before: unknown;
  after: unknown;
  /** What it rests on changed, and nothing else. */
  onlyReasons: boolean;
}

/** Lists of which each entry is a part of its own, by its id. */
const LISTS: Readonly<Record<string, string>> = { conditions: 'condition', documents: 'document', steps: 'step' };
/** The answers and sources that something rests on, under each name they have. */
const REASONS = ['because', 'sources', 'evidence'];

/** The parts of the guidance that are not the same before and after; none where all is. */
export function changedParts(before: Guidance, after: Guidance): ChangedPart[] {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...old.keys(), ...fresh.keys()])];
  const changed = names.flatMap((name): ChangedPart[] => {
    const [one, other] = [old.get(name), fresh.get(name)];
    if (isSame(one, other)) return [];
    return [{ name, before: one, after: other, onlyReasons: isDeepStrictEqual(bare(one), bare(other)) }];
  });
  if (changed.length > 0 || isDeepStrictEqual(before, after)) return changed;
  return [{ name: 'order', before: ids(before), after: ids(after), onlyReasons: false }];
}

/** Equal texts are seen much sooner; others may still differ in no more than the order of their keys. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other) || isDeepStrictEqual(one, other);
}

function partsOf(guidance: Guidance): Map<string, unknown> {
  const parts = new Map<string, unknown>();
  for (const [key, value] of Object.entries(guidance)) {
    const entry = LISTS[key];
    if (!entry || !Array.isArray(value)) parts.set(key, value);
    else for (const [id, same] of byId(value)) parts.set(`${entry} ${id}`, same.length === 1 ? same[0] : same);
  }
  return parts;
}

function byId(list: readonly unknown[]): Map<string, unknown[]> {
  const entries = new Map<string, unknown[]>();
  for (const one of list) {
    const id = idOf(one);
    entries.set(id, [...(entries.get(id) ?? []), one]);
  }
  return entries;
}

function idOf(entry: unknown): string {
  return isRecord(entry) ? String(entry.id) : 'unknown';
}

/** A value without what it rests on, however deep. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isRecord(value)) return value;
  const rest = Object.entries(value).filter(([key]) => !REASONS.includes(key));
  return Object.fromEntries(rest.map(([key, one]) => [key, bare(one)]));
}

function ids(guidance: Guidance): Record<string, unknown> {
  const lists = Object.entries(guidance).filter(([key, value]) => LISTS[key] && Array.isArray(value));
  return Object.fromEntries(lists.map(([key, list]) => [key, Array.isArray(list) ? list.map(idOf) : []]));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
