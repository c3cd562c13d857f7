import type { DocumentNeeded } from '../rules/documents';
import type { Step } from '../rules/stepFacts';

/** How a tick is remembered: `document/marriageCertificate/both`, `document/childPassport/0`. */
export function paperTick({ id, of }: Pick<DocumentNeeded, 'id' | 'of'>): string {
  return `document/${id}/${of}`;
}

/** `step/apply` */
export function stepTick({ id }: Pick<Step, 'id'>): string {
  return `step/${id}`;
}
