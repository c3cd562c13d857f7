import { describe, expect, it } from 'vitest';
import { child, foreignSponsor, guidance } from '../testing/couple';
import type { Answers, Country } from './answers';
import { sourceIds } from './facts/sources';
import type { ConditionId, ReasonOf } from './ids';
import { sourcesOfReason } from './restsOn/conditions';
import { termsActSources } from './termsAct';

/** Every list of sources in what the rules say, with the way to it: `conditions.0.sources`. */
function sourceLists(told: unknown, path: readonly string[] = []): [path: string, sources: unknown][] {
  const key = path.at(-1);
  if (key === 'sources' && path.at(-2) !== 'income') return [[path.join('.'), told]]; // those of income bring money
  if (key === 'evidence') return [[path.join('.'), told]];
  if (typeof told !== 'object' || told === null) return [];
  return Object.entries(told).flatMap(([name, value]) => sourceLists(value, [...path, name]));
}

/** The source lists that are empty, or name something that is no source. */
const unfounded = (told: unknown) =>
  sourceLists(told).filter(
    ([, sources]) =>
      !Array.isArray(sources) ||
      sources.length === 0 ||
      !sources.every((id) => sourceIds.some((known) => known === id)),
  );

describe('what the guidance says can be looked up', () => {
  it.each<[string, Answers]>([
    ['with an mvv', { children: [child()], dutchChildInPartnersCare: 'yes' }],
    ['without one', { partnerNationalities: ['US'], freeMovement: 'notSure' }],
    ['travelling together', { partnerNationalities: ['US'], sponsorLivesIn: 'US' }],
    ['at the embassy', { sponsorLivesIn: 'SG' }],
    ['where the mvv is missing', { partnerLivesIn: 'NL' }],
    ['to extend', { partnerDutchPermit: 'withThisSponsor' }],
    ['to change', { partnerDutchPermit: 'otherPurpose' }],
    ['on paper', { digid: 'none' }],
    ['without a fee', { partnerNationalities: ['IL'] }],
    ['by a sponsor who is German too', { sponsorNationalities: ['NL', 'DE'] }],
    ['under EU law', { sponsorNationalities: ['DE'] }],
    ['for a refugee', foreignSponsor('asylumRefugee')],
    ['with subsidiary protection', foreignSponsor('asylumSubsidiary')],
    ['for an EU citizen', { partnerNationalities: ['PL'] }],
    ['next year', { filingOn: '2027-01-01' }],
  ])('%s', (_, changes) => {
    const told = guidance(changes);
    expect(sourceLists(told).length).toBeGreaterThan(4);
    expect(unfounded(told)).toEqual([]);
  });

  it('the terms of the law', () => {
    expect(unfounded({ sources: termsActSources })).toEqual([]);
  });
});

describe('a couple sees the article of its own outcome', () => {
  const partnerHere = { partnerDutchPermit: 'withThisSponsor', partnerLivesIn: 'NL' } as const;
  const condition = (id: ConditionId, changes: Answers) =>
    guidance(changes).conditions.find((finding) => finding.id === id);

  it.each<[ConditionId, ReasonOf<ConditionId>, Answers]>([
    ['age', 'notMet/under21', { partnerBornOn: '2008-01-01' }],
    ['extensionWindow', 'notMet/tooEarly', { ...partnerHere, partnerDutchPermitEndsOn: '2029-01-01' }],
    ['exam', 'notMet/toPass', { examStatus: 'notYet' }],
    ['mvv', 'exempt/nationality', { partnerNationalities: ['US'] }],
    ['income', 'notMet/belowNorm', { incomes: [] }],
    ['income', 'met', {}],
  ])('%s %s', (id, reason, changes) => {
    const finding = condition(id, changes);
    expect([finding?.status, finding?.ground].filter(Boolean).join('/')).toBe(reason);
    expect(finding?.sources).toEqual(sourcesOfReason(id, reason));
  });

  it('also of the way its work lasts, and of each kind of income', () => {
    const evidence = (changes: Answers) => guidance(changes).income?.evidence;
    expect(evidence({})).toEqual(expect.arrayContaining(['Vb 3.75']));
    expect(evidence({})).not.toContain('VV 3.20');
    expect(
      evidence({ incomes: [{ kind: 'selfEmployment', since: '2020-01-01', averageMonthlyProfit: 4000 }] }),
    ).toContain('VV 3.20');
  });

  it('and of the way its papers are legalised', () => {
    const marriage = (marriedIn: Country) =>
      guidance({ marriedIn }).documents.find(({ id }) => id === 'marriageCertificate')?.sources;
    expect(marriage('KE')).toContain('legalisationCircular');
    expect(marriage('BR')).toContain('hcchApostille');
    expect(marriage('NL')).not.toContain('legalisationCircular');
  });

  it('and of the law its decision is taken under', () => {
    const decision = (changes: Answers) => guidance(changes).steps.find(({ id }) => id === 'decision')?.sources;
    expect(decision({})).toContain('Vw 2u');
    expect(decision({ partnerNationalities: ['US'] })).toContain('Vw 25');
  });
});
