import { readEnvelope } from '../../../lib/saved/envelope';
import type { Opened } from './opened';
import type { Seen } from './plan';

/** What went wrong in a visit, in a sentence, or null. */
export function problemWith(
  { plan, keeps = {} }: Pick<Opened, 'plan' | 'keeps'>,
  seen: Seen,
  toldToServer: readonly string[],
): string | null {
  const [told] = toldToServer;
  if (told !== undefined) return told;
  const answered = plan.steps.filter(({ answer }) => answer !== undefined).length;
  const missing = plan.steps.find(({ as }) => seen.times[as] === undefined);
  if (missing) {
    const after = seen.presses > 0 ? `, though Continue was pressed (${seen.presses} of ${answered})` : '';
    return `“${missing.heading}” was never shown${after}`;
  }
  if (seen.times.painted === undefined) return 'the browser told no first paint';
  if (seen.presses !== answered) return `Continue was pressed ${seen.presses} times for ${answered} answers`;
  const { answers } = readEnvelope(seen.kept).saved;
  for (const [id, answer] of Object.entries(keeps)) {
    const kept = JSON.stringify(Object.entries(answers).find(([key]) => key === id)?.[1]);
    if (kept !== JSON.stringify(answer)) return `the answer to ${id} was lost: ${kept ?? 'nothing'} is kept`;
  }
  return null;
}
