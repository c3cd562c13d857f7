import { describe, expect, it } from 'vitest';
import { language as dutch } from '@/lib/messages/nl/language';
import { language as english } from '@/lib/messages/en/language';
import { textsOf } from '@/lib/messages/texts';
import { incomeSchema, type Income } from '@/lib/rules/answers';
import { noDay, type TypedDay } from '@/lib/typed/typedDay';
import { draftOf, type IncomeDraft } from './incomeDraft';
import { historyFields, presentFields } from './incomeFields';
import { typedIncome } from './readIncome';

const filing = '2026-11-22';
const texts = textsOf(english);
const day = (text: string): TypedDay => ({ ...noDay, day: text });

function read(typed: Partial<IncomeDraft>) {
  return typedIncome(texts, filing).safeParse({ ...draftOf(undefined, 'en'), ...typed });
}

/** The fields with a problem, and what is said about it. */
function problems(typed: Partial<IncomeDraft>): Record<string, string> {
  const issues = read(typed).error?.issues ?? [];
  return Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]));
}

const job = {
  kind: 'employment',
  contract: 'permanent',
  gross: '2.500',
  per: 'month',
  holidayAllowance: 'paidYearly',
} as const;
const untilSpring = { ...job, contract: 'fixedTerm', endsOn: day('1-6-2027') } as const;

describe('a typed income', () => {
  it('is read with just the fields of its kind', () => {
    expect(read(job).data).toEqual({
      kind: 'employment',
      contract: 'permanent',
      gross: 2500,
      per: 'month',
      holidayAllowance: 'paidYearly',
      holidayAllowancePercent: 8,
    });
    expect(read({ ...job, kind: 'other', perMonth: '€ 300,-' }).data).toEqual({ kind: 'other', perMonth: 300 });
  });

  it('leaves out what is typed for another kind, another contract or another way of paying', () => {
    const changed = { ...untilSpring, averageLast12Months: 'nonsense', contract: 'permanent' };
    expect(read({ ...changed, holidayAllowance: 'inEachPayment', holidayAllowancePercent: 'x' }).data).toEqual({
      kind: 'employment',
      contract: 'permanent',
      gross: 2500,
      per: 'month',
      holidayAllowance: 'inEachPayment',
    });
  });

  it('says which fields are missing, in the order of the page', () => {
    expect(problems({})).toEqual({ kind: 'Choose the kind of income.' });
    expect(Object.keys(problems({ kind: 'employment', contract: 'fixedTerm' }))).toEqual([
      'endsOn.day',
      'gross',
      'per',
      'holidayAllowance',
    ]);
    expect(problems({ kind: 'selfEmployment', averageMonthlyProfit: '2.33.7', since: noDay })).toEqual({
      'since.day': texts.t('ui.dayField.missing'),
      averageMonthlyProfit: texts.t('ui.moneyField.notNumber'),
    });
  });

  it('may be a benefit without a last day, but not with half of one', () => {
    const benefit = { kind: 'benefit', benefit: 'disability', gross: '1400', per: 'month' } as const;
    expect(read(benefit).data).toEqual({ ...benefit, gross: 1400 });
    expect(Object.keys(problems({ ...benefit, endsOn: { ...noDay, year: '2027' } }))).toEqual(['endsOn.day']);
  });

  it('has begun, in a company of someone else, where nothing else is said', () => {
    expect(read(job).data).not.toHaveProperty('startsOn');
    expect(read(job).data).not.toHaveProperty('ownCompany');
    expect(read({ ...job, begun: 'yes', startsOn: day('1-2-2027') }).data).not.toHaveProperty('startsOn');
  });

  it('needs the first day of work that has not begun', () => {
    expect(Object.keys(problems({ ...job, begun: 'no' }))).toEqual(['startsOn.day']);
    const later = read({ ...job, begun: 'no', startsOn: day('1-2-2027'), ownCompany: 'yes' }).data;
    expect(later).toMatchObject({ startsOn: '2027-02-01', ownCompany: 'yes' });
    expect(later).not.toHaveProperty('begun');
  });

  it('cannot have begun after the day the IND receives the application', () => {
    const since = (text: string) => ({ kind: 'assets', yieldPerMonth: '10', heldSince: day(text) }) as const;
    expect(problems(since('23-11-2026'))).toEqual({ 'heldSince.year': texts.t('ui.dayField.inFuture') });
    expect(problems(since('22-11-2026'))).toEqual({});
  });

  it('cannot end in a year that nobody means', () => {
    const until = (text: string) => problems({ ...untilSpring, endsOn: day(text) });
    expect(until('1-6-2570')).toEqual({ 'endsOn.year': texts.t('ui.dayField.tooLate') });
    expect(until('1-6-1927')).toEqual({ 'endsOn.year': texts.t('ui.dayField.tooEarly') });
    expect(until('1-6-27')).toEqual({ 'endsOn.year': texts.t('ui.dayField.yearShort') });
  });
});

describe('the earlier income of a job', () => {
  it('may stay empty', () => {
    expect(read(untilSpring).data).toMatchObject({ kind: 'employment', endsOn: '2027-06-01' });
  });

  it('is three amounts or none', () => {
    const years = problems({ ...untilSpring, averagesLast3Years: ['2400', '', '2x'] });
    expect(years).toEqual({
      'averagesLast3Years.1': texts.t('ui.moneyField.missing'),
      'averagesLast3Years.2': texts.t('ui.moneyField.notNumber'),
    });
  });

  it('is asked as far back as the contract needs', () => {
    const asked = (typed: Partial<IncomeDraft>) =>
      historyFields({ ...draftOf(undefined, 'en'), ...typed }, filing, 'en').map(({ name }) => name);
    const threeYears = ['averagesLast3Years', 'benefitWeeksLast3Years', 'socialAssistanceLast3Years'];
    expect(asked(job)).toEqual([]);
    expect(asked({ ...job, contract: 'flexible' })).toEqual(threeYears);
    expect(asked({ ...untilSpring, endsOn: day('21-5-2027') })).toEqual(threeYears);
    expect(asked(untilSpring)).toEqual(['averageLast12Months', 'socialAssistanceLast12Months', ...threeYears]);
    expect(asked({ ...untilSpring, endsOn: day('22-11-2027') })).toEqual([]);
    expect(asked({ ...untilSpring, endsOn: noDay })).toEqual([]);
    expect(asked({ ...untilSpring, kind: 'benefit' })).toEqual([]);
    expect(asked({ ...untilSpring, begun: 'no', startsOn: day('1-12-2026') })).toEqual([]);
    expect(asked({ ...untilSpring, begun: 'no', startsOn: day('22-11-2026') })).not.toEqual([]);
    expect(asked({ ...untilSpring, ownCompany: 'notSure' })).toEqual([]);
  });
});

describe('an income that was kept', () => {
  const kept: Income[] = [
    {
      kind: 'employment',
      contract: 'fixedTerm',
      endsOn: '2027-06-01',
      gross: 2337.5,
      per: 'fourWeeks',
      holidayAllowance: 'paidYearly',
      holidayAllowancePercent: 8.33,
      careBudget: 'svb',
      averageLast12Months: 2400,
      socialAssistanceLast12Months: 'notSure',
      averagesLast3Years: [2400, 2300.05, 0],
      benefitWeeksLast3Years: 0,
      socialAssistanceLast3Years: 'no',
    },
    { kind: 'employment', contract: 'permanent', gross: 3000, per: 'year', holidayAllowance: 'paidYearly' },
    {
      kind: 'employment',
      contract: 'permanent',
      startsOn: '2027-02-01',
      ownCompany: 'notSure',
      gross: 3000,
      per: 'month',
      holidayAllowance: 'inEachPayment',
    },
    { kind: 'selfEmployment', since: '2020-02-29', averageMonthlyProfit: 9_999_999.99 },
    { kind: 'benefit', benefit: 'pension', gross: 1000, per: 'week', endsOn: '2030-01-01' },
    { kind: 'benefit', benefit: 'statePension', gross: 0, per: 'month' },
    { kind: 'assets', yieldPerMonth: 12.34, heldSince: '2019-12-31' },
    { kind: 'savings', balance: 30_000 },
    { kind: 'studyFunding', perMonth: 1 },
    { kind: 'abroad', perMonth: 2 },
    { kind: 'other', perMonth: 3 },
  ];

  it.each(kept)('comes back unchanged from the form: $kind', (income) => {
    for (const language of [english, dutch]) {
      const draft = draftOf(income, language.locale);
      expect(typedIncome(textsOf(language), filing).parse(draft)).toEqual(income);
    }
  });
});

it('every kind of income has fields', () => {
  for (const { shape } of incomeSchema.def.options) {
    const [kind] = shape.kind.def.values;
    if (kind) expect(presentFields({ ...draftOf(undefined, 'en'), kind })).not.toEqual([]);
  }
});
