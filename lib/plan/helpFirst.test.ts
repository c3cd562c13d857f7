import { describe, expect, it } from 'vitest';
import { foreignSponsor } from '../testing/couple';
import { ids, plan, task } from '../testing/plans';
import type { Answers } from '../rules/answers';

describe('legal help that comes first', () => {
  it.each<[string, Answers]>([
    ['for the family of a refugee', foreignSponsor('asylumRefugee')],
    ['whose three months have passed', { ...foreignSponsor('asylumRefugee'), asylumGrantedOn: '2026-01-10' }],
    ['unmarried, beside subsidiary protection', { ...foreignSponsor('asylumSubsidiary'), relationship: 'unmarried' }],
    ['after a conviction', { publicOrder: 'conviction' }],
    ['after illegal stay', { publicOrder: 'illegalStayOrEntryBan' }],
  ])('is got before the application: %s', (_, answers) => {
    const help = plan(answers);
    expect(ids(help).indexOf('getLegalHelp')).toBeLessThan(ids(help).indexOf('apply'));
    expect(task(help, 'getLegalHelp')).toMatchObject({ start: '2026-11-22', end: '2026-12-06', waitsFor: [] });
    expect(task(help, 'apply').waitsFor).toContain('getLegalHelp');
    expect(ids(help).filter((id) => id === 'getLegalHelp')).toHaveLength(1);
  });

  it('does not make an application too late', () => {
    const short = plan(foreignSponsor('asylumRefugee'), { on: '2026-12-20' }); // until 1 January: 14 and 4 days
    expect([short.papersFollow, short.filing?.received, short.broken]).toEqual([true, '2026-12-24', []]);
    expect(task(short, 'getLegalHelp').start).toBe('2026-12-20');
  });

  it('is still to get for who applied without it', () => {
    const told = { done: { apply: '2026-11-20' } };
    expect(task(plan({ publicOrder: 'conviction' }, told), 'getLegalHelp').doneOn).toBeNull();
    expect(task(plan({ partnerLivesIn: 'NL' }, told), 'getLegalHelp').doneOn).toBeNull();
  });

  it('comes after the look at the exemptions, unless it is needed for more than the mvv', () => {
    const mvvOnly = plan({ partnerLivesIn: 'NL' });
    expect(task(mvvOnly, 'getLegalHelp').waitsFor).toEqual(['checkExemption']);
    expect(task(mvvOnly, 'leaveAndApply').waitsFor).toEqual(['checkExemption', 'getLegalHelp']);
    const more = plan({ partnerLivesIn: 'NL', publicOrder: 'conviction' });
    expect(task(more, 'getLegalHelp').waitsFor).toEqual([]);
    expect(task(more, 'leaveAndApply').waitsFor).toEqual(['checkExemption', 'getLegalHelp']);
  });

  it('after a refusal holds up nothing that was before it', () => {
    const refused = plan({}, { letters: { refused: { on: '2026-11-02' } } });
    expect(task(refused, 'apply').waitsFor).not.toContain('getLegalHelp');
    expect(task(refused, 'getLegalHelp').doneOn).toBeNull();
  });
});
