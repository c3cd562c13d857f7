import type { Guidance } from '../interview/guidance';
import type { Texts } from './texts';

/** The route by name, and what it means; null while it is still open. */
export function routeText({ route }: Guidance, { t, day }: Texts): { name: string; meaning: string } | null {
  if (route.id === 'open') return null;
  const values = {
    from: route.from === undefined ? '' : day(route.from),
    until: route.until === undefined ? '' : day(route.until),
    ground: route.ground ?? 'none',
  };
  return { name: t(`routes.${route.id}.name`), meaning: t(`routes.${route.id}.meaning`, values) };
}
