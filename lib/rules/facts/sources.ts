/** Every source a fact or a rule can point to, each with its date and how sure it is. */
import { governmentSources } from './sources/government';
import { indSources } from './sources/ind';
import { lawSources } from './sources/law';
import { secondarySources } from './sources/secondary';
import type { Source } from './sources/source';

export type { Confidence, Source } from './sources/source';

export type SourceId =
  keyof typeof indSources | keyof typeof lawSources | keyof typeof governmentSources | keyof typeof secondarySources;

export const sources: Readonly<Record<SourceId, Source>> = {
  ...indSources,
  ...lawSources,
  ...governmentSources,
  ...secondarySources,
};

/** All source ids. */
export const sourceIds = Object.keys(sources) as SourceId[]; // the keys of a record over SourceId
