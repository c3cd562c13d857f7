import { describe, expect, it } from 'vitest';
import type { Answers } from '../rules/answers';
import type { ConditionId } from '../rules/ids';
import { couple, foreignSponsor, guidance, job, permitHere } from '../testing/couple';
import { conditionText } from './conditionText';
import { language as english } from './en/language';
import { textsOf } from './texts';

const texts = textsOf(english);

function told(id: ConditionId, changes: Answers) {
  const result = guidance(changes);
  const finding = result.conditions.find((condition) => condition.id === id);
  if (!finding) throw new Error(`there is no condition ${id}`);
  return conditionText(finding, result, { ...couple, ...changes }, texts);
}

describe('income that is enough, on a contract that ends too soon', () => {
  const { reason, todo } = told('income', { incomes: [job({ contract: 'fixedTerm', endsOn: '2027-03-31' })] });

  it('names the last day, and no amount that is missing', () => {
    expect(reason).toContain('The amount is enough');
    expect(reason).toContain('It ends on: 31 March 2027.');
    expect(reason).not.toMatch(/is missing\. That/);
  });

  it('says what would help', () => {
    expect(todo).toContain('A longer contract helps');
  });

  it('names no last day where the contract has none', () => {
    expect(told('income', { incomes: [job({ contract: 'flexible' })] }).reason).toMatch(/long enough\.$/);
  });
});

describe('near the state-pension age', () => {
  it('the day from which the income is not checked stands beside what is missing', () => {
    expect(told('income', { sponsorBornOn: '1960-03-01', incomes: [] }).todo).toMatch(
      /From 1 March 2027 you have the state pension age \(AOW\)\. Then your income is not checked\.$/,
    );
  });

  it('and the day from which the exam is not asked', () => {
    expect(told('exam', { partnerBornOn: '1960-03-01', examStatus: 'notYet' }).todo).toMatch(
      /From 1 March 2027 your partner has the state pension age \(AOW\)\. Then the exam is not asked\.$/,
    );
  });
});

describe('a passport that ends soon', () => {
  it('is to be renewed for the mvv where there is one, and soon where there is none', () => {
    const passport = { passport: 'expiresSoon' } as const;
    expect(told('passport', passport).todo).toContain('when your partner collects the mvv');
    expect(told('passport', { ...passport, partnerNationalities: ['US'] }).todo).toMatch(/^Renew the passport soon/);
  });
});

describe('health insurance', () => {
  const american: Answers = { partnerNationalities: ['US'], partnerLivesIn: 'NL' };

  it('is not open to who waits here for a first permit', () => {
    expect(told('insurance', american).reason).toContain('usually not open to your partner');
    expect(told('insurance', permitHere('withThisSponsor', '2026-11-20')).reason).toContain('usually not open');
  });

  it('comes within four months for who arrives with an mvv, or after the decision', () => {
    expect(told('insurance', {}).todo).toContain('within 4 months after arrival');
    expect(told('insurance', { ...american, partnerLivesIn: 'US' }).todo).toContain('within 4 months');
  });

  it('comes after the care scheme of temporary protection', () => {
    expect(told('insurance', { partnerLivesIn: 'NL', mvvHardship: 'temporaryProtection' }).reason).toContain(
      'care scheme of its own',
    );
  });
});

describe('a sponsor who waits for a permit', () => {
  it('reads which one, and is told how to apply together', () => {
    const { reason, todo } = told('sponsorStatus', {
      ...foreignSponsor('pending'),
      sponsorPermitComing: 'highlySkilledMigrant',
    });
    expect(reason).toContain('Highly skilled migrant (kennismigrant)');
    expect(todo).toContain('recognised employer');
  });

  it('of an asylum permit cannot apply yet, and the permit of now is named', () => {
    const { reason } = told('sponsorStatus', { ...foreignSponsor('pending'), sponsorPermitComing: 'asylumRefugee' });
    expect(reason).toContain('I am waiting for a decision');
  });
});
