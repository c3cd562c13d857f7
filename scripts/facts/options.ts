import { isDay, type Day } from '../../lib/rules/day';

/** The day to look from: the one after `--on`, else today. */
export function dayFrom(args: readonly string[], today: Day): { ok: true; on: Day } | { ok: false; message: string } {
  const [option, on, ...rest] = args;
  if (option === undefined) return { ok: true, on: today };
  if (option === '--on' && on !== undefined && isDay(on) && rest.length === 0) return { ok: true, on };
  return { ok: false, message: 'facts knows --on followed by a day (YYYY-MM-DD), and nothing else.' };
}
