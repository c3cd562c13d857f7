import { describe, expect, it } from 'vitest';
import { guidanceFor } from '@/lib/interview/guidance';
import { couple, TODAY } from '@/lib/testing/couple';
import { branchesOnPaper } from './branchesOnPaper';
import { citedSources } from './citedSources';

describe('the sources of the print', () => {
  const guidance = guidanceFor(couple, TODAY);
  const cited = citedSources(guidance, []);

  it('are there once each', () => {
    expect(new Set(cited).size).toBe(cited.length);
  });

  it('are those of every condition, paper, step and amount', () => {
    const parts = [...guidance.conditions, ...guidance.documents, ...guidance.steps, ...guidance.fees];
    expect(cited).toEqual(expect.arrayContaining(parts.flatMap(({ sources }) => sources)));
    expect(cited).toContain(guidance.income?.norm?.source);
  });

  it('are those of what may go differently on the route, and of nothing that cannot', () => {
    expect(cited).toEqual(expect.arrayContaining(branchesOnPaper('regularWithMvv').flatMap(({ sources }) => sources)));
    const american = guidanceFor({ ...couple, partnerNationalities: ['US'] }, TODAY);
    expect(citedSources(american, [])).not.toContain('mvvLapsed');
    const polish = guidanceFor({ ...couple, partnerNationalities: ['PL'] }, TODAY);
    expect(citedSources(polish, [])).not.toContain('Vw 69');
  });

  it('are not those of what is for the screen alone', () => {
    expect(branchesOnPaper('regularWithMvv').map(({ id }) => id)).not.toContain('violence');
    for (const id of ['veiligThuis', 'permitAfterViolence'] as const) expect(cited).not.toContain(id);
  });

  it('include those of the notes on a country', () => {
    const note = { text: 'x', source: 'legalisationNigeria', publisher: '', url: '', confidence: '' } as const;
    expect(citedSources(guidance, [{ title: 'x', notes: [note] }]).at(-1)).toBe('legalisationNigeria');
  });
});
