/** What is said about each part, once by the whole guidance and once by the walk through the states. */
import type { Guidance } from '../../interview/guidance';
import type { AlternativeId, DocumentId, StepId } from '../../rules/ids';
import { alternativeIds, conditionReasons, documentIds, stepIds } from '../../rules/ids';
import { documentRules } from '../../rules/documentRules';
import type { Couple } from './couples';
import { verdictFrom } from './verdicts';

type Said = Record<string, unknown>;

/** As the pages and the command line get it. */
export function saidByGuidance(guidance: Guidance): Said {
  const { verdict, route, mvv, exam, channel, income, documents, steps, fees } = guidance;
  const said: Said = {
    verdict,
    route: route.id,
    mvv: [mvv.result, 'ground' in mvv ? mvv.ground : undefined],
    exam: [exam.result, 'ground' in exam ? exam.ground : undefined],
    channel: channel && [channel.id, channel.form, channel.certain],
    fees: fees.map((fee) => [fee.for, fee.ground]),
    income: income && judged(income.sources),
  };
  for (const id of alternativeIds) said[`alternative.${id}`] = alternative(guidance, id);
  for (const id of Object.keys(conditionReasons)) {
    const finding = guidance.conditions.find((condition) => condition.id === id);
    said[`condition.${id}`] = finding && [finding.status, finding.ground];
  }
  for (const id of documentIds) {
    said[`document.${id}`] = documents
      .filter((paper) => paper.id === id)
      .map(({ of, legalisation, translation }) => [of, legalisation, translation]);
  }
  for (const id of stepIds) said[`step.${id}`] = steps.some((step) => step.id === id);
  return said;
}

function judged(sources: NonNullable<Guidance['income']>['sources']): string[] {
  const each = sources.map(({ independent, sustainable, row }) => [independent, sustainable, row].join());
  return [...new Set(each)].sort();
}

function alternative({ route }: Guidance, id: AlternativeId): string {
  const found = route.alternatives.find((one) => one.id === id);
  if (!found) return 'no';
  return found.certain ? 'certain' : 'possible';
}

/* The shapes of the parts in `parts.ts`. */
interface Result {
  result: string;
  ground?: string;
}
type Papers = readonly { of: unknown; legalisation?: string; translation?: string }[];

/** As the walk through the states found it, part by part. */
export function saidByParts({ says }: Couple): Said {
  const part = (name: string) => says.get(name);
  const [mvv, exam] = [part('mvv') as Result, part('exam') as Result];
  const channel = part('channel') as { id: string; form: string; certain: boolean };
  const permit = part('route') !== 'noPermitNeeded';
  const permitIsNational = part('condition.sponsorStatus') !== null;
  const children = (part('fee.children') ?? []) as { index: number; ground: string }[];
  const said: Said = {
    verdict: verdictFrom(says),
    route: part('route'),
    mvv: [mvv.result, mvv.ground],
    exam: [exam.result, exam.ground],
    channel: permit ? [channel.id, channel.form, channel.certain] : undefined,
    fees: permit ? [['partner', part('fee.partner')], ...children.map(({ index, ground }) => [index, ground])] : [],
    income: permitIsNational ? (part('income') ?? []) : undefined,
  };
  for (const id of alternativeIds) said[`alternative.${id}`] = part(`alternative.${id}`) ?? 'no';
  for (const id of Object.keys(conditionReasons)) {
    const finding = part(`condition.${id}`) as [status: string, ground?: string] | null;
    said[`condition.${id}`] = finding ? [finding[0], finding[1] ?? undefined] : undefined;
  }
  const papers = documentIds.map((id): [DocumentId, (readonly unknown[])[]] => [id, papersOf(part(`document.${id}`))]);
  for (const [id, list] of papers) said[`document.${id}`] = list;
  for (const id of stepIds) {
    const taken = part(`step.${id}`);
    said[`step.${id}`] = taken === 'ifPapers' ? isAskedForBy(id, papers) : taken;
  }
  return said;
}

function papersOf(list: unknown) {
  return (list as Papers).map(({ of, legalisation = NEVER, translation = NEVER }) => [of, legalisation, translation]);
}

const NEVER = 'notApplicable';

/** The two steps that papers ask for. */
function isAskedForBy(id: StepId, papers: readonly [DocumentId, (readonly unknown[])[]][]): boolean {
  if (id === 'freshDocuments')
    return papers.some(([paper, { length }]) => length > 0 && documentRules[paper].maxAgeMonths);
  return papers.some(([, list]) =>
    list.some(([, ...needs]) => needs.some((need) => need !== 'none' && need !== NEVER)),
  );
}
