import { describe, expect, it } from 'vitest';
import { child, foreignSponsor, guidance } from '../testing/couple';
import type { Answers } from './answers';
import { channelSources } from './channel';
import { documentRules } from './documentRules';
import { examSources } from './examAbroad';
import { sourceIds } from './facts/sources';
import { mvvSources } from './mvv';
import { routeSources } from './route';
import { stepFacts } from './stepFacts';
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

  it.each(Object.entries({ documentRules, stepFacts }))('everything in %s', (_, table) => {
    expect(sourceLists(table)).toHaveLength(Object.keys(table).length);
    expect(unfounded(table)).toEqual([]);
  });

  it.each(
    Object.entries({ ...routeSources, ...channelSources, mvv: mvvSources, exam: examSources, terms: termsActSources }),
  )('%s', (_, sources) => {
    expect(unfounded({ sources })).toEqual([]);
  });
});
