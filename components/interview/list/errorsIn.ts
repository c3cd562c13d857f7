import type { FieldError } from '../ErrorSummary';

/** An error at a field, and as it stands in the summary: there with the name of the field. */
export interface ItemError extends FieldError {
  atField: string;
}

/**
 * The errors of react-hook-form as a list: the error of `endsOn.day` belongs to the field with the id `<id>-endsOn-day`.
 * `labelOf` names a field of the item; null where the words of the error already do.
 */
export function errorsIn(errors: object, id: string, labelOf: (name: string) => string | null): ItemError[] {
  return Object.entries(errors).flatMap(([name, error]: [string, unknown]) => {
    const label = labelOf(name);
    return leaves(error, `${id}-${name}`).map(({ field, message }) => ({
      field,
      message: label === null ? message : `${label}: ${message}`,
      atField: message,
    }));
  });
}

function leaves(error: unknown, field: string): FieldError[] {
  if (typeof error !== 'object' || error === null) return [];
  if ('message' in error && typeof error.message === 'string') return [{ field, message: error.message }];
  return Object.entries(error).flatMap(([key, within]: [string, unknown]) => leaves(within, `${field}-${key}`));
}
