import type { Guidance } from '../guidance';

/**
 * Reads a key of a worked example (`conditions.age.ground`, `documents.include`) from a guidance.
 * Conditions, documents and steps are looked up by id; a document with several entries gives their values in order.
 */
export function lookUp(guidance: Guidance, key: string): unknown {
  const [head, ...rest] = key.split('.');
  if (head === 'conditions' && rest[0]) return inCondition(guidance, rest[0], rest.slice(1));
  if (head === 'documents' && rest[0]) return inDocuments(guidance, rest[0], rest.slice(1));
  if (head === 'steps' && rest[0]) return inSteps(guidance, rest[0], rest.slice(1));
  if (key === 'route.alternatives') return guidance.route.alternatives.map(({ id }) => id);
  return follow(guidance, [head, ...rest]);
}

function inCondition(guidance: Guidance, id: string, path: string[]): unknown {
  const condition = guidance.conditions.find((one) => one.id === id);
  return path.length === 0 ? condition?.status : follow(condition, path);
}

function inDocuments(guidance: Guidance, id: string, path: string[]): unknown {
  const values = guidance.documents.filter((one) => one.id === id).map((one) => follow(one, path));
  return values.length > 1 ? values : values[0];
}

function inSteps(guidance: Guidance, id: string, path: string[]): unknown {
  return follow(
    guidance.steps.find((one) => one.id === id),
    path,
  );
}

function follow(value: unknown, path: (string | undefined)[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step ?? ''] : undefined),
    value,
  );
}
