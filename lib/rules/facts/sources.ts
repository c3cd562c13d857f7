/** Every source a fact or a rule can point to, each with its date and how sure it is. */
import { aliensActSources } from './sources/aliensAct';
import { aliensDecreeSources } from './sources/aliensDecree';
import { aliensRegulationSources } from './sources/aliensRegulation';
import { governmentSources } from './sources/government';
import { indSources } from './sources/ind';
import { lawSources } from './sources/law';
import { otherActSources } from './sources/otherActs';
import { policySources } from './sources/policy';
import { secondarySources } from './sources/secondary';
import type { Source } from './sources/source';

export type { Confidence, Source } from './sources/source';

const law = {
  ...aliensActSources,
  ...aliensDecreeSources,
  ...aliensRegulationSources,
  ...otherActSources,
  ...lawSources,
};
const all = { ...law, ...policySources, ...indSources, ...governmentSources, ...secondarySources };

export type SourceId = keyof typeof all;
/** Articles of acts, decrees and regulations; treaties, directives and judgments. */
export type LawId = keyof typeof law;

export const sources: Readonly<Record<SourceId, Source>> = all;

/** Whether the source is law, and no account of it: policy, a form, a page. */
export function isLaw(id: SourceId): id is LawId {
  return Object.hasOwn(law, id);
}

/** All source ids. */
export const sourceIds = Object.keys(sources) as SourceId[]; // the keys of a record over SourceId
