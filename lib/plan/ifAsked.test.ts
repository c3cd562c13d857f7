import { describe, expect, it } from 'vitest';
import { foreignSponsor } from '../testing/couple';
import { ids, plan, task } from '../testing/plans';
import type { Answers } from '../rules/answers';
import { lettersFor } from './lettersFor';

const named = ({ ifAsked }: ReturnType<typeof plan>) => ifAsked.map(({ id }) => id);

describe('what is only to be done when somebody asks for it', () => {
  /** Whether the partner must integrate, and may have a permit of their own, nobody can say for this permit. */
  const unclear = { ...foreignSponsor('familyMember'), relationship: 'unmarried' } as const satisfies Answers;

  it('is told, and has no day', () => {
    expect(named(plan(unclear))).toEqual(['supplyMissing', 'civicIntegration', 'independentPermit']);
    const all = [...plan(unclear).tasks, ...plan(unclear).undated].map(({ id }) => id);
    expect(all.filter((id) => named(plan(unclear)).some((asked) => asked === id))).toEqual([]);
    expect(all).toContain('naturalisation');
  });

  it('for the others only the papers of the IND are', () => {
    expect(named(plan())).toEqual(['supplyMissing']);
    expect(ids(plan())).toEqual(expect.arrayContaining(['civicIntegration', 'independentPermit', 'naturalisation']));
  });

  it('a temporary permit leaves no duty to integrate and no permit of one’s own; nationality is asked about first', () => {
    const student = plan(foreignSponsor('study'));
    expect(named(student)).toEqual(['supplyMissing', 'naturalisation']);
    expect(ids(student).filter((id) => /civicIntegration|independentPermit|naturalisation/.test(id))).toEqual([]);
  });

  it('the plan for integration can come all the same: its letter gives the task its three years', () => {
    expect(lettersFor(plan(unclear), [])).toContain('integrationPlan');
    expect(lettersFor(plan(foreignSponsor('study')), [])).not.toContain('integrationPlan');
    const told = { on: '2027-09-15', letters: { integrationPlan: { on: '2027-09-01' } } };
    expect(task(plan(unclear, told), 'civicIntegration').deadline).toMatchObject({ day: '2030-09-01' });
  });
});
