import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Day, addDays, isDay } from '../day';
import { on, type Period, type StandingRule } from '../dated';
import * as acceptedLanguages from './acceptedLanguages';
import * as apostille from './apostille';
import { countryCodes } from './countryCodes';
import { countryNoteIds, countryNotes } from './countryNotes';
import * as embassyStep from './embassyStep';
import { euEeaSwiss, euMemberStates } from './euEeaSwiss';
import { examFee } from './examFee';
import { fees } from './fees';
import { incomeNorm } from './incomeNorm';
import { mvvExempt } from './mvvExempt';
import { type Confidence, type SourceId, sourceIds, sources } from './sources';
import { isArticle } from './sources/source';
import { statePensionAge } from './statePensionAge';
import * as tbExempt from './tbExempt';
import * as terms from './terms';

const RESEARCHED: Day = '2026-11-29';
const confidences: Confidence[] = ['official-current', 'official-older', 'secondary', 'inferred'];

const amounts: Record<string, readonly Period<unknown>[]> = { incomeNorm, fees, examFee, statePensionAge };
const standingRules: [name: string, rule: StandingRule<unknown>][] = [
  ...Object.entries(terms),
  ...Object.entries({ euMemberStates, euEeaSwiss, mvvExempt }),
  ...rulesIn(acceptedLanguages),
  ...rulesIn(apostille),
  ...rulesIn(embassyStep),
  ...rulesIn(tbExempt),
];

describe.each(Object.entries(amounts))('the amounts of %s', (_, periods) => {
  it('have a first and a last day, in that order', () => {
    for (const { from, until } of periods) {
      expect([isDay(from), isDay(until)]).toEqual([true, true]);
      expect(from <= until).toBe(true);
    }
  });

  it('follow each other without a gap and without overlap', () => {
    const starts = periods.slice(1).map(({ from }) => from);
    const daysAfter = periods.slice(0, -1).map(({ until }) => addDays(until, 1));
    expect(starts).toEqual(daysAfter);
  });

  it('say where they come from', () => {
    for (const { source } of periods) expect(sourceIds).toContain(source);
  });
});

describe('the income norm', () => {
  it('is 2,337.00 without and 2,523.96 with holiday allowance in the second half of 2026', () => {
    expect(on(incomeNorm, '2026-11-22')).toMatchObject({
      status: 'inForce',
      value: { excl: 2337, incl: 2523.96 },
      from: '2026-07-01',
      until: '2026-12-31',
    });
  });

  it('is not published for 2027', () => {
    expect(on(incomeNorm, '2027-01-01').status).toBe('notPublished');
  });

  it('is known for the three years that are looked back over', () => {
    for (const day of ['2026-11-22', '2025-11-22', '2024-11-22', '2023-11-22']) {
      expect(on(incomeNorm, day).status).toBe('inForce');
    }
  });

  it('with holiday allowance is 8% more than without, to the cent', () => {
    for (const { value } of incomeNorm) {
      expect(Math.round((value.excl * 100 * 108) / 100)).toBe(Math.round(value.incl * 100));
    }
  });
});

describe('the fees', () => {
  it('are 254 for a partner and 85 for a child in 2026', () => {
    expect(on(fees, '2026-11-22')).toMatchObject({ value: { family: { adult: 254, minor: 85 } } });
  });

  it('are 85 and 46 under EU law and under the association agreement with Türkiye', () => {
    const lower = { adult: 85, minor: 46 };
    expect(on(fees, '2026-11-22')).toMatchObject({ value: { turkish: lower, euDocument: lower } });
  });

  it('under those two were not found for 2025', () => {
    expect(on(fees, '2025-06-01')).toMatchObject({ value: { turkish: null, euDocument: null } });
  });
});

it('the exam abroad costs 150 euros until the end of 2026', () => {
  expect(on(examFee, '2026-12-31')).toMatchObject({ status: 'inForce', value: 150 });
  expect(on(examFee, '2027-01-01').status).toBe('notPublished');
});

it('the state pension starts three months later from 2028', () => {
  expect(on(statePensionAge, '2027-12-31')).toMatchObject({ value: { years: 67, months: 0 } });
  expect(on(statePensionAge, '2028-01-01')).toMatchObject({ value: { years: 67, months: 3 } });
});

describe('the amounts that were researched', () => {
  // Our own copy, and the research itself where that is at hand.
  const files = ['./researched/amounts.json', '../../../../shared/facts/amounts.json']
    .map((path) => new URL(path, import.meta.url))
    .filter((file) => existsSync(file));

  it.each(files)('are the ones written here: %s', (file) => {
    const withoutSources = <Value, Row>(periods: readonly Period<Value>[], row: (value: Value) => Row) =>
      periods.map(({ from, until, value }) => ({ from, until, ...row(value) }));
    const researched: unknown = JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) =>
      ['confidence', 'url', 'note'].includes(key) ? undefined : value,
    );
    expect(researched).toEqual({
      incomeNorm: withoutSources(incomeNorm, (value) => value),
      fees: withoutSources(fees, (value) => value),
      examFee: withoutSources(examFee, (total) => ({ total })),
      statePensionAge: withoutSources(statePensionAge, (value) => value),
    });
  });
});

describe.each(standingRules)('the standing rule %s', (_, rule) => {
  it('says where it comes from, and was checked on a day that is not in the future', () => {
    expect(sourceIds).toContain(rule.source);
    expect(isDay(rule.checkedOn)).toBe(true);
    expect(rule.checkedOn <= RESEARCHED).toBe(true);
  });

  it('does not start after it was checked', () => {
    if (rule.since !== undefined) expect(isDay(rule.since) && rule.since <= rule.checkedOn).toBe(true);
  });
});

describe('the terms', () => {
  it('are those of the procedure', () => {
    const values = Object.fromEntries(Object.entries(terms).map(([name, { value }]) => [name, value]));
    expect(values).toEqual({
      minimumAge: 21,
      exceptionAge: 18,
      adultAge: 18,
      examMinimumAge: 18,
      examValidityMonths: 12,
      oneYearOfResidenceMonths: 12,
      formerPermitMonths: 24,
      passportMonthsLeft: 6,
      antecedentsAge: 12,
      childCivilStatusAge: 15,
      tbTestedInNlMonths: 6,
      nareisMonths: 3,
      subsidiaryWaitingMonths: 24,
      asylumFamilyLawSince: '2026-06-12',
      extensionWindowMonths: 3,
      lateExtensionDays: 28,
      sustainableMonths: 12,
      fixedTermMonths: 6,
      benefitWeeks: 26,
      benefitMonths: 12,
      selfEmployedMonths: 18,
      assetsMonths: 12,
      holidayAllowancePercent: 8,
      unmarriedDeclarationMonths: 6,
      employerDeclarationMonths: 3,
      postWeeks: 3,
      paymentWeeks: 2,
      acknowledgementDays: 14,
      decisionDays: 90,
      decisionExtensionMonths: 3,
      decisionExtensionMonthsWithoutMvv: 6,
      longTermResidentDecisionMonths: 4,
      longTermResidentExtensionMonths: 3,
      longTermResidentWithPapersMonths: 7,
      asylumDecisionMonths: 9,
      euDecisionMonths: 6,
      objectionDays: 28,
      objectionDecisionWeeks: 19,
      objectionDecisionExtensionWeeks: 6,
      objectionDecisionResearchWeeks: 13,
      appealDays: 28,
      noticeOfDefaultDays: 14,
      mvvAppointmentMonths: 3,
      mvvClosedMissionMonths: 3,
      mvvValidityDays: 90,
      visaFreeDays: 90,
      reportWithoutMvvDays: 3,
      registrationDays: 5,
      biometricsWeeks: 2,
      cardWeeks: 2,
      tbMonths: 3,
      insuranceMonths: 4,
      integrationAge: 16,
      integrationYears: 3,
      reportWeeks: 4,
      independentPermitYears: 5,
      naturalisationYears: 5,
      naturalisationYearsWithDutchPartner: 3,
    });
  });
});

describe('the sources', () => {
  it.each(sourceIds)('%s can be opened over https and is dated or honestly undated', (id) => {
    const { url, dated, title, publisher } = sources[id];
    expect(new URL(url).protocol).toBe('https:');
    expect(dated === null || /^\d{4}(-\d{2}){0,2}$/.test(dated)).toBe(true);
    expect([title.trim(), publisher.trim()]).not.toContain('');
  });

  it('were not checked in the future, nor dated after they were checked', () => {
    for (const id of sourceIds) {
      const { checkedOn, dated } = sources[id];
      expect(isDay(checkedOn) && checkedOn <= RESEARCHED, id).toBe(true);
      expect(dated === null || dated <= checkedOn, id).toBe(true);
    }
  });

  it('are never called current when they are from before 2024, or undated, unless they are stable', () => {
    const stable: SourceId[] = ['euTreaties', 'legalisationCircular', 'termsAct', 'individualAssessmentCase'];
    const current = sourceIds.filter((id) => sources[id].confidence === 'official-current' && !stable.includes(id));
    for (const id of current.filter((id) => !isArticle(sources[id]))) {
      expect((sources[id].dated ?? '') >= '2024', id).toBe(true);
    }
  });
});

describe('an article', () => {
  const articles = sourceIds.filter((id) => isArticle(sources[id]));

  it.each(articles)('%s names the law, the article, the day it is in force from and the official address', (id) => {
    const source = sources[id];
    if (!isArticle(source)) throw new Error(id);
    expect(source.title).toContain(` ${id.split(' ').at(-1) ?? id}`);
    expect(source.title).toMatch(/^[A-Z].+, artikel(en)? /);
    expect(isDay(source.inForceFrom) && source.inForceFrom <= source.checkedOn).toBe(true);
    expect(source.dated).toBe(source.inForceFrom);
    expect(source.url).toMatch(/^https:\/\/wetten\.overheid\.nl\/BWBR\d{7}(\/\d{4}-\d{2}-\d{2})?$/);
  });

  it('is current, but for the one that was read in an older text', () => {
    expect(articles.filter((id) => sources[id].confidence !== 'official-current')).toEqual(['Vw 66a']);
  });
});

describe('the notes on countries', () => {
  it.each(countryNoteIds)('%s names a source and was checked', (id) => {
    const { source, checkedOn, countries } = countryNotes[id];
    expect(sourceIds).toContain(source);
    expect(isDay(checkedOn) && checkedOn <= RESEARCHED).toBe(true);
    expect(countries.length).toBeGreaterThan(0);
  });

  it.each(countryNoteIds)('%s is about countries there are, and says how sure it is', (id) => {
    const { countries, confidence } = countryNotes[id];
    for (const code of countries) expect(countryCodes).toContain(code);
    expect(confidences).toContain(confidence);
  });
});

/** The standing rules a file exports, leaving out its functions. */
function rulesIn(file: Record<string, unknown>): [name: string, rule: StandingRule<unknown>][] {
  return Object.entries(file).filter((entry): entry is [string, StandingRule<unknown>] => typeof entry[1] === 'object');
}
