import { describe, expect, test } from 'vitest';
import { guidanceFor } from '../../../lib/interview/guidance';
import { language as english } from '../../../lib/messages/en/language';
import { language as dutch } from '../../../lib/messages/nl/language';
import { textsOf } from '../../../lib/messages/texts';
import type { Answers } from '../../../lib/rules/answers';
import { answersBefore, child, couple, foreignSponsor, job, permitHere, TODAY } from '../../../lib/testing/couple';
import { report } from './report';
import { textWidth } from './textWidth';

const [en, nl] = [textsOf(english), textsOf(dutch)];

/** The report for the couple of the tests with these changes. */
const printed = (changes: Answers = {}, texts = en) => report({ ...couple, ...changes }, TODAY, texts);

/** What stands under a heading, up to the next, on one line. */
function under(heading: string, text: string): string {
  const parts = text.split(/\n\n(?=[^\n]+\n[-=]{3,}\n)/);
  const part = parts.find((one) => one.startsWith(`${heading}\n`)) ?? '';
  return part
    .replace(/^.*\n[-=]+/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('a report', () => {
  test('begins with the verdict, and says what it is not', () => {
    const text = printed();
    expect(text).toMatch(
      /^Your result: Looks in order\n=+\n\nEverything we can check looks in order\.\n\nWe looked as if the IND receives/,
    );
    expect(text).toContain('Verblijfwijzer is independent.');
  });

  test('stays within 80 columns, but for addresses', () => {
    for (const texts of [en, nl]) {
      const text = printed({ children: [child()], incomes: [job(), job({ gross: 10 })] }, texts);
      const tooLong = text.split('\n').filter((line) => textWidth(line) > 80 && !/^ *https?:\S+$/.test(line));
      expect(tooLong).toEqual([]);
    }
  });

  test('has no colours and no spaces at the end of a line', () => {
    expect(printed()).not.toMatch(/[\u001B\t]| $/m);
  });

  test('names the route, what it means, and what is good to know on it', () => {
    const { name, meaning } = english.messages.routes.regularWithMvv;
    const route = under('Your route', printed());
    expect(route).toContain(`] ${english.messages.routeNotes.visits}`);
    expect(route).toContain(`${name} ${meaning} [1, `);
  });

  test('gives every condition with its status, its reason, what to do and its first source with the date', () => {
    const conditions = under('The conditions, one by one', printed({ examStatus: 'notYet' }));
    expect(conditions).toMatch(
      /^\* Exam abroad \(.*?\): Not in order yet Your partner needs an mvv and has not passed the exam yet\. What you can do: Your partner registers with DUO .* Sources: Vreemdelingenwet 2000, artikel 16 \(Overheid\.nl\), text in force from 1 September 2026, looked up on 29 November 2026 \[/,
    );
    for (const { id } of guidanceFor(couple, TODAY).conditions) {
      expect(conditions).toContain(`* ${english.messages.conditionNames[id].title}: `);
    }
  });

  test('tells what is needed, what counts, and why a source of income does or does not', () => {
    const income = under('The income check', printed({ incomes: [job({ gross: 2000 })] }));
    expect(income).toContain('Needed on 22 November 2026: €2,523.96 a month with holiday allowance, or €2,337.00');
    expect(income).toContain('Your income that counts: €2,160.00 a month. €363.96 a month too little.');
    expect(income).toContain('1. A job, €2,000 a month: Counts €2,160.00 a month with holiday allowance');
  });

  test('never names an amount as missing where the income is enough but ends too soon', () => {
    const tooShort: Answers = { incomes: [job({ contract: 'fixedTerm', endsOn: '2027-02-01' })] };
    const text = printed(tooShort);
    expect(under(english.messages.ui.result.incomeTitle, text)).toContain('€');
    expect(under('The income check', text)).not.toContain('too little');
    expect(under(dutch.messages.ui.result.incomeTitle, printed(tooShort, nl))).not.toContain('te weinig');
    expect(under('The conditions, one by one', text)).toContain(`* ${english.messages.conditionNames.income.title}: `);
  });

  test('gives another route that is not certain as one to look at', () => {
    const { name, unsure } = english.messages.alternatives.euVerification;
    const route = under('Your route', printed({ sponsorNationalities: ['NL', 'DE'] }));
    expect(route).toContain(`${name} (${english.messages.ui.result.maybe})`);
    expect(route).toContain(unsure);
  });

  test('gives the last day to apply on a permit that ends', () => {
    const steps = under('The steps, in order', printed(permitHere('otherPurpose', '2027-03-01')));
    expect(steps).toMatch(/\(You\) .*28 February 2027/);
    expect(steps).not.toContain('1 March 2027');
  });

  test('says of a step that not everyone has it', () => {
    const { title } = english.messages.steps.independentPermit;
    const steps = under('The steps, in order', printed(foreignSponsor('familyMember')));
    expect(steps).toContain(`${title} (Your partner) ${english.messages.ui.result.onlyIfAsked}. `);
  });

  test('gives three conditions of the asylum routes, and a fee that nobody knows', () => {
    const text = printed(foreignSponsor('asylumSubsidiary'));
    const listed = under('The conditions, one by one', text);
    for (const id of ['asylumSpouse', 'asylumBond', 'asylumTerm'] as const) {
      expect(listed).toContain(`* ${english.messages.conditionNames[id].title}: `);
    }
    expect(listed.match(/\* /g)).toHaveLength(3);
    expect(under('How to apply and what it costs', text)).toContain(english.messages.ui.result.feeUnknown);
  });

  test('gives the way to apply, the form and the fee of each person', () => {
    const apply = under('How to apply and what it costs', printed({ children: [child()] }));
    expect(apply).toContain('Online, with your DigiD.');
    expect(apply).toContain('Form: Online form for a partner without a Dutch permit.');
    expect(apply).toContain('- For your partner: €254.');
    expect(apply).toContain('- For child 1: €85.');
    expect(apply).toContain('- Together: €339');
  });

  test('says that a fee is not published, with the last one known', () => {
    const apply = under('How to apply and what it costs', printed({ filingOn: '2027-02-01' }));
    expect(apply).toContain('For your partner: not published for 1 February 2027.');
    expect(apply).toContain('Until 31 December 2026 it was €254.');
  });

  test('lists the papers per person, with what those from abroad need', () => {
    const text = printed({ children: [child()] });
    expect(under('Your papers', text)).toContain('[ ] Your passport or identity card');
    expect(under('Papers of your partner', text)).toContain('[ ] Your partner’s passport');
    expect(under('Papers of child 1', text)).toContain('From Kenya');
    expect(under('Papers of the two of you', text)).toMatch(/\[ \] Marriage certificate .* Legalisation: Kenya: /);
  });

  test('gives the steps in order, with who does them and the term', () => {
    const steps = under('The steps, in order', printed());
    expect(steps).toMatch(/Register with the municipality \(gemeente\) \(Your partner\) .* How long: within 5 days of/);
    const numbers = [...steps.matchAll(/(?<= |^)(\d+)\. (?=[A-Z])/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(guidanceFor(couple, TODAY).steps.map((_, index) => index + 1));
  });

  test('numbers its sources, and lists each once with its address', () => {
    const text = printed();
    const sources = under('Sources, with their dates', text);
    const listed = [...sources.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
    expect(listed).toEqual(listed.map((_, index) => index + 1));
    const cited = [...text.matchAll(/\[([\d,\s]+)\]/g)].flatMap(([, numbers = '']) => numbers.split(',').map(Number));
    expect(Math.max(...cited)).toBe(listed.length);
    expect(sources.match(/https:\/\//g)).toHaveLength(listed.length);
  });

  test('names the question that is still open', () => {
    const text = report(answersBefore('passport'), TODAY, en);
    expect(text).toMatch(/^Your result: Not complete yet\n/);
    const { passport: short } = english.messages.questionNames;
    expect(text.replaceAll('\n', ' ')).toContain(`You have not answered: ${short}.`);
  });

  test('leaves out what does not concern the couple', () => {
    const text = report({ sponsorNationalities: ['NL'], partnerNationalities: ['DE'] }, TODAY, en);
    expect(text).toMatch(/^Your result: Another route\n/);
    expect(text).not.toContain('The income check');
    expect(text).not.toContain('Entry visa and exam');
  });

  test('is written in the language asked for', () => {
    const text = printed({}, nl);
    expect(text).toMatch(/^Je uitkomst: Lijkt in orde\n/);
    expect(text).toContain('De stappen, op volgorde');
    expect(text).toContain('€\u00A02.523,96');
  });
});
