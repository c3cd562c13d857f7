import { describe, expect, it } from 'vitest';
import { awaitingSponsor, foreignSponsor, guidance } from '../testing/couple';
import type { Answers } from './answers';
import { branchesFor } from './branches';
import { sourceIds, type SourceId } from './facts/sources';
import { branchIds, routeIds, type BranchId, type RouteId } from './ids';
import { stepOf } from './stepFacts';

const ids = (route: RouteId | 'open') => branchesFor(route).map(({ id }) => id);
const branch = (id: BranchId, route: RouteId = 'regularWithMvv') => {
  const found = branchesFor(route).find((one) => one.id === id);
  if (!found) throw new Error(`${route} has no branch ${id}`);
  return found;
};
const stepsOf = (id: BranchId, route?: RouteId) => branch(id, route).steps.map((step) => step.id);
const ownPermit = (id: BranchId, route?: RouteId) =>
  branch(id, route).steps.find((step) => step.id === 'independentPermit');

const withMvv: RouteId[] = ['regularWithMvv', 'regularAtEmbassy', 'mvvMissing'];
const withPermit = routeIds.filter((id) => id !== 'noPermitNeeded');

describe('what may go differently', () => {
  it('with an mvv is all of it, in the order in which it is told', () => {
    for (const route of withMvv) expect(ids(route)).toEqual(branchIds);
  });

  it('without an mvv is all but what the mvv brings with it', () => {
    const others = branchIds.filter((id) => id !== 'approvalNotCollected' && id !== 'mvvExpired');
    for (const route of withPermit.filter((id) => !withMvv.includes(id))) expect(ids(route), route).toEqual(others);
  });

  it('is nothing of this where no permit is needed, nor while the route is open', () => {
    expect(ids('noPermitNeeded')).toEqual([]);
    expect(ids('open')).toEqual([]);
  });

  it.each(branchIds)('%s: has steps, each once, and says what it all rests on', (id) => {
    const { steps, sources } = branch(id);
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
    expect(steps.length).toBeGreaterThan(1);
    expect(sources).toEqual(expect.arrayContaining(steps.flatMap((step) => [...step.sources])));
    expect(new Set(sources).size).toBe(sources.length);
    expect(sourceIds).toEqual(expect.arrayContaining([...sources]));
  });
});

describe('when the IND', () => {
  it('says no: objection, its decision, appeal', () => {
    expect(stepsOf('refused')).toEqual(['objection', 'objectionDecision', 'appeal']);
    expect(branch('refused').steps.map(({ within }) => within)).toEqual([{ days: 28 }, { weeks: 19 }, { days: 28 }]);
    expect(branch('refused').sources).toContain('termsAct');
  });

  it('is late: a notice of default, two weeks, the court', () => {
    expect(stepsOf('late')).toEqual(['noticeOfDefault', 'appealForLateDecision']);
    expect(branch('late').steps[0]).toMatchObject({ within: { days: 14 }, who: 'sponsor' });
  });

  it('asks for papers: the letter names the day, and the decision comes later; no day is guessed', () => {
    expect(stepsOf('papersAsked')).toEqual(['supplyMissing', 'decision']);
    for (const step of branch('papersAsked').steps) expect(step).not.toHaveProperty('within');
    expect(branch('papersAsked').sources).toContain('suspension');
  });
});

describe.each(['approvalNotCollected', 'mvvExpired'] as const)('the mvv: %s', (id) => {
  it('the embassy is asked first; then a new application, which is policy', () => {
    expect(stepsOf(id)).toEqual(['askEmbassy', 'applyAgain']);
    expect(branch(id).steps.map(({ kind }) => kind)).toEqual(['practical', 'policy']);
    expect(branch(id).sources).toContain('mvvLapsed');
  });

  it('has nothing to do with the Terms Act', () => {
    expect(branch(id).sources).not.toContain('termsAct');
  });
});

describe('when life changes', () => {
  it.each(['separation', 'death', 'violence'] as const)(
    '%s: told to the IND, with help, and a permit of ones own',
    (id) => {
      for (const route of withPermit) {
        expect([...stepsOf(id, route)].sort()).toEqual(['getLegalHelp', 'independentPermit', 'reportChanges']);
      }
      const report = branch(id).steps.find((step) => step.id === 'reportChanges');
      expect(report).toMatchObject({ variant: id, within: { weeks: 4 }, kind: 'statutory' });
    },
  );

  it('a separation leaves the five years as they are; after a death or violence they are not asked', () => {
    expect(ownPermit('separation')).toEqual(stepOf('independentPermit', { variant: 'separation' }));
    expect(ownPermit('separation')).toMatchObject({ within: { years: 5 } });
    for (const id of ['death', 'violence'] as const) {
      expect(ownPermit(id)).toMatchObject({ variant: id });
      expect(ownPermit(id)).not.toHaveProperty('within');
      expect(ownPermit(id)?.sources).toContain('continuedResidence');
    }
  });

  it('with violence, help comes first', () => {
    expect(stepsOf('violence')[0]).toBe('getLegalHelp');
    expect(branch('violence').sources[0]).toBe('veiligThuis');
    expect(branch('violence').steps.map(({ who }) => who)).not.toContain('both');
  });

  it('a death or violence may have happened to either of the two', () => {
    const toEither = branchesFor('regularWithMvv').filter(({ speaksTo }) => speaksTo === 'either');
    expect(toEither.map(({ id }) => id)).toEqual(['death', 'violence']);
  });

  it.each([
    ['euVerification', 'euLaw'],
    ['nareis', 'asylum'],
    ['nareisSubsidiary', 'asylum'],
  ] as const)('on %s other rules hold, which the guide does not know', (route, variant) => {
    for (const id of ['separation', 'death', 'violence'] as const) {
      expect(ownPermit(id, route)).toMatchObject({ variant, kind: 'practical' });
      expect(ownPermit(id, route)).not.toHaveProperty('within');
      expect(branch(id, route).sources).not.toContain('continuedResidence');
    }
  });
});

describe('beside a sponsor whose partners get no permit of their own by living here', () => {
  /** The branches that name a permit of one's own, for this couple. */
  const withOwnPermit = (changes: Answers) => {
    const { route, steps } = guidance({ relationship: 'unmarried', ...changes });
    const told = branchesFor(route.id, steps);
    return told.filter((one) => one.steps.some((step) => step.id === 'independentPermit')).map(({ id }) => id);
  };

  it.each([
    'intraCorporateTransferee',
    'study',
    'orientationYear',
    'medical',
    'humanitarianTemporary',
    'exchange',
    'workExperience',
    'seasonalWork',
    'asylumRefugee',
    'asylumSubsidiary',
  ] as const)('%s: only after violence', (permit) => {
    expect(withOwnPermit(foreignSponsor(permit))).toEqual(['violence']);
    expect(withOwnPermit(awaitingSponsor(permit))).toEqual(['violence']);
  });

  it('a separation and a death leave the report and the help', () => {
    const { route, steps } = guidance(foreignSponsor('study'));
    for (const id of ['separation', 'death'] as const) {
      const found = branchesFor(route.id, steps).find((one) => one.id === id);
      expect(found?.steps.map((step) => step.id)).toEqual(['reportChanges', 'getLegalHelp']);
    }
  });

  it('is not beside others, a family permit included: there one asks first', () => {
    const all = ['separation', 'death', 'violence'];
    expect(withOwnPermit({})).toEqual(all);
    for (const permit of ['permanent', 'highlySkilledMigrant', 'familyMember', 'asylumPermanent', 'other'] as const) {
      expect(withOwnPermit(foreignSponsor(permit)), permit).toEqual(all);
    }
  });

  it('outside national law other rules hold, which are told everywhere', () => {
    expect(withOwnPermit({ ...foreignSponsor('asylumRefugee'), relationship: 'married' })).toHaveLength(3);
    expect(withOwnPermit({ sponsorNationalities: ['DE'] })).toHaveLength(3);
  });
});

describe('the steps of a branch', () => {
  it.each<[BranchId, string[]]>([
    ['refused', ['objection both statutory', 'objectionDecision ind statutory', 'appeal both statutory']],
    ['late', ['noticeOfDefault sponsor statutory', 'appealForLateDecision both statutory']],
    ['papersAsked', ['supplyMissing both statutory', 'decision ind statutory papersAsked']],
    ['approvalNotCollected', ['askEmbassy both practical', 'applyAgain sponsor policy']],
    ['mvvExpired', ['askEmbassy both practical', 'applyAgain sponsor policy']],
    [
      'separation',
      [
        'reportChanges both statutory separation',
        'getLegalHelp both practical',
        'independentPermit partner policy separation',
      ],
    ],
    [
      'death',
      [
        'reportChanges partner statutory death',
        'getLegalHelp partner practical',
        'independentPermit partner policy death',
      ],
    ],
    [
      'violence',
      [
        'getLegalHelp partner practical violence',
        'reportChanges partner statutory violence',
        'independentPermit partner policy violence',
      ],
    ],
  ])('%s: %j', (id, steps) => {
    const told = branch(id).steps.map((step) => [step.id, step.who, step.kind, step.variant]);
    expect(told.map((words) => words.filter(Boolean).join(' '))).toEqual(steps);
  });

  it('each say what they rest on, on every route', () => {
    for (const { steps } of withPermit.flatMap((route) => branchesFor(route))) {
      for (const { id, sources } of steps) {
        expect(sources, id).not.toEqual([]);
        expect(sourceIds).toEqual(expect.arrayContaining([...sources]));
      }
    }
  });

  it("a permit of one's own outside national law is the business of the partner", () => {
    for (const route of ['euVerification', 'nareis', 'nareisSubsidiary'] as const) {
      expect(ownPermit('separation', route)?.who).toBe('partner');
    }
  });
});

it.each<[BranchId, SourceId[]]>([
  ['late', ['Vw 71b', 'suspension', 'termsAct']],
  ['papersAsked', ['suspension', 'termsAct']],
  ['mvvExpired', ['Vw 2r', 'mvvLapsed']],
  ['separation', ['Vb 3.51', 'formB07001']],
])('the branch %s as a whole rests on %j', (id, sources) => {
  expect(branch(id).sources.slice(0, sources.length)).toEqual(sources);
});

it('other branches speak to the sponsor', () => {
  const ofSponsor = branchesFor('regularWithMvv').filter(({ speaksTo }) => speaksTo === 'sponsor');
  expect(ofSponsor.map(({ id }) => id)).toEqual(branchIds.filter((id) => id !== 'death' && id !== 'violence'));
});
