import { describe, expect, it } from 'vitest';
import { answerSchemas, choicesOf, questionIds } from '../rules/answers';
import { questions } from '../interview/questions';
import { describeAnswer } from './describeAnswer';
import { language as english } from './en/language';
import { language as dutch } from './nl/language';
import { textsOf } from './texts';

const [en, nl] = [textsOf(english), textsOf(dutch)];

describe('an answer in words', () => {
  it('is the name of a country, or of several nationalities', () => {
    expect(describeAnswer('sponsorLivesIn', 'TR', en)).toBe('Türkiye');
    expect(describeAnswer('partnerNationalities', ['TH', 'stateless'], en)).toBe(
      'Thailand and Stateless (no nationality)',
    );
    expect(describeAnswer('partnerNationalities', ['KE', 'UG', 'TD'], nl)).toBe('Kenia, Oeganda en Tsjaad');
  });

  it('is a day as people write it', () => {
    expect(describeAnswer('examPassedOn', '2026-06-05', nl)).toBe('5 juni 2026');
  });

  it('is the label of a choice', () => {
    expect(describeAnswer('relationship', 'registeredPartnership', en)).toBe('Registered partners');
  });

  it('is the labels of several choices, or that there are none', () => {
    expect(describeAnswer('marriageConcerns', ['forced', 'closeRelatives'], en)).toBe(
      'One of us did not marry freely; We are close relatives',
    );
    expect(describeAnswer('marriageConcerns', [], en)).toBe('None');
  });

  it('is each income by its kind and as it is paid', () => {
    const job = {
      kind: 'employment',
      contract: 'permanent',
      gross: 1200.5,
      per: 'week',
      holidayAllowance: 'paidYearly',
    };
    const benefit = { kind: 'benefit', benefit: 'survivor', gross: 900, per: 'fourWeeks' };
    const business = { kind: 'selfEmployment', since: '2020-01-01', averageMonthlyProfit: 2000 };
    const incomes = answerSchemas.incomes.parse([job, benefit, business]);
    expect(describeAnswer('incomes', incomes, en)).toBe(
      'A job, €1,200.50 a week; Survivor’s benefit (Anw), €900 every 4 weeks; My own business, €2,000 a month',
    );
    const savings = answerSchemas.incomes.parse([{ kind: 'savings', balance: 31000 }]);
    expect(describeAnswer('incomes', savings, en)).toMatch(/, €31,000$/);
    expect(describeAnswer('incomes', [], nl)).toBe('Geen');
  });

  it('is each child by birth and nationality', () => {
    const child = { bornOn: '2017-03-01', nationality: 'NG', bornIn: 'NG', otherParent: 'dead' } as const;
    expect(describeAnswer('children', [child], en)).toBe('Born on 1 March 2017, Nigeria');
    expect(describeAnswer('children', [], en)).toBe('None');
  });

  it.each(questionIds.filter((id) => questions[id].kind === 'choice'))('has words for every choice of %s', (id) => {
    for (const value of choicesOf(id)) {
      const answer = answerSchemas[id].parse(value);
      expect(describeAnswer(id, answer, en)).not.toContain(`options.${id}`);
      expect(describeAnswer(id, answer, nl)).not.toBe('');
    }
  });
});
