import { expect, it } from 'vitest';
import type { DocumentNeeded } from '@/lib/rules/documents';
import { groupPapers, papersWithNotes } from './groupPapers';

const paper = (of: DocumentNeeded['of'], parts: Partial<DocumentNeeded> = {}): DocumentNeeded => ({
  id: 'partnerPassport',
  of,
  legalisation: 'notApplicable',
  translation: 'notApplicable',
  atStage: 'filing',
  because: [],
  sources: [],
  ...parts,
});

it('puts the papers of each person together, each child apart', () => {
  const groups = groupPapers([paper(1), paper('both'), paper('partner'), paper(0), paper('partner'), paper('sponsor')]);
  expect(groups.map(({ of, papers }) => [of, papers.length])).toEqual([
    ['sponsor', 1],
    ['partner', 2],
    ['both', 1],
    [0, 1],
    [1, 1],
  ]);
});

it('orders them by the moment they are needed', () => {
  const [group] = groupPapers([
    paper('partner', { atStage: 'arrival' }),
    paper('partner', { atStage: 'mvv' }),
    paper('partner'),
  ]);
  expect(group?.stages.map(({ stage }) => stage)).toEqual(['filing', 'mvv', 'arrival']);
});

it('has no group for somebody without papers', () => {
  expect(groupPapers([])).toEqual([]);
});

it('tells the first paper shown from each country, where the notes stand', () => {
  const [later, thai, other, indian] = [
    paper('partner', { issuedIn: 'TH', atStage: 'arrival' }),
    paper('partner', { issuedIn: 'TH' }),
    paper('both', { issuedIn: 'TH' }),
    paper(0, { issuedIn: 'IN' }),
  ] as const;
  expect([...papersWithNotes(groupPapers([later, thai, other, indian, paper('partner')]))]).toEqual([thai, indian]);
});
