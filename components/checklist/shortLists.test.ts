import { describe, expect, it } from 'vitest';
import { guidanceFor } from '@/lib/interview/guidance';
import { shortListIds, type ShortListId } from '@/lib/messages/checklistTexts';
import { documentIds, type DocumentId, type RouteId } from '@/lib/rules/ids';
import { manyCouples } from '@/lib/testing/manyCouples';
import { civilPapers } from './civilPapers';
import { shortLists } from './shortLists';

const listOf: Partial<Record<RouteId, ShortListId>> = {
  noPermitNeeded: 'euCitizen',
  euVerification: 'euLaw',
  nareis: 'asylum',
  nareisSubsidiary: 'asylum',
};

describe('for couples to whom other rules apply', () => {
  it('the short list holds just the papers that they can be asked for', () => {
    const asked: Record<ShortListId, Set<DocumentId>> = { euCitizen: new Set(), euLaw: new Set(), asylum: new Set() };
    manyCouples(600, ({ answers, on }) => {
      const { route, documents } = guidanceFor(answers, on);
      const list = route.id === 'open' ? undefined : listOf[route.id];
      if (list) for (const { id } of documents) asked[list].add(id);
    });
    for (const list of shortListIds) expect([...asked[list]].sort()).toEqual([...shortLists[list]].sort());
  });
});

it('the papers named under legalisation are those that can come from another country', () => {
  const fromAbroad = new Set<DocumentId>();
  manyCouples(400, ({ answers, on }) => {
    for (const { id, issuedIn } of guidanceFor(answers, on).documents) if (issuedIn) fromAbroad.add(id);
  });
  expect(civilPapers).toEqual(documentIds.filter((id) => fromAbroad.has(id)));
});
