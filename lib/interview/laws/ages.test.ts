import { describe, expect, it, vi } from 'vitest';
import { reason } from '../../testing/couple';
import { always, oneOf, type Interview } from '../../testing/interviews';
import type { Pick } from '../../testing/anyAnswers';
import type { Answers } from '../../rules/answers';
import { addDays, addMonths, ageOn, later, type Day } from '../../rules/day';
import type { DocumentId, StepId } from '../../rules/ids';
import { guidanceFor, type Guidance } from '../guidance';

vi.setConfig({ testTimeout: 300_000 }); // hundreds of interviews each

/** A couple, and its guidance for a day of filing and for a later one. */
interface Twice {
  answers: Answers;
  on: Day;
  sooner: Guidance;
  later: Guidance;
}

describe('a later filing day never makes anyone younger', () => {
  it(
    'a couple that is old enough stays old enough',
    always(
      400,
      filedTwice(({ sooner, later }) => {
        const order = ['notMet/under21', 'review/marriedAbroad', 'met/marriedAbroad', 'met'];
        const [before, after] = [sooner, later].map((guidance) => reason(guidance, 'age'));
        if (before === undefined || after === undefined || before === 'exempt' || after === 'exempt') return;
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
    ),
  );

  it(
    'the day on which both are old enough does not move, and it is the first on which they are',
    always(
      400,
      filedTwice(({ answers, on, sooner, later }) => {
        const from = turning21(sooner);
        if (from === undefined) return;
        expect([from, undefined]).toContain(turning21(later));
        const ageOf = (filingOn: Day) => reason(guidanceFor({ ...answers, filingOn }, on), 'age');
        expect(ageOf(from)).not.toBe('notMet/under21');
        expect(ageOf(addDays(from, -1))).not.toBe('met');
      }),
    ),
  );

  it(
    'a partner who is not too young for the exam stays so, and one who is too old for it stays too old',
    always(
      400,
      filedTwice(({ answers, sooner, later }) => {
        const [before, after] = [examAge(sooner, answers), examAge(later, answers)];
        if (before === undefined || after === undefined) return;
        expect(examAges.indexOf(after)).toBeGreaterThanOrEqual(examAges.indexOf(before));
      }),
    ),
  );

  it(
    'a sponsor who has the state pension, or may have it by then, is never too young for it again',
    always(
      400,
      filedTwice(({ sooner, later }) => {
        const [before, after] = [sooner, later].map((guidance) => reason(guidance, 'income'));
        if (after === undefined || !['exempt/statePension', 'review/pensionAgeUnknown'].includes(before ?? '')) return;
        expect(after).toBe(before);
      }),
    ),
  );

  it(
    'a partner who has the duty to integrate is let off only by reaching the age for a pension',
    always(
      400,
      filedTwice(({ answers, sooner, later }) => {
        const has = (step: StepId, { steps }: Guidance) => steps.some(({ id }) => id === step);
        if (!has('civicIntegration', sooner) || !has('extend', later) || has('civicIntegration', later)) return;
        expect(ageOn(answers.partnerBornOn ?? '', later.filing)).toBeGreaterThanOrEqual(67);
      }),
    ),
  );

  it(
    'a child who has come of age never counts as a minor again, and one of twelve declares its past from then on',
    always(
      400,
      filedTwice(({ sooner, later }) => {
        if (!sooner.asked.includes('children') || !later.asked.includes('children')) return;
        const [minors, minorsLater] = [childrenWith('childPassport', sooner), childrenWith('childPassport', later)];
        expect(minors).toEqual(expect.arrayContaining(minorsLater));
        expect(childrenWithFee(sooner)).toEqual(expect.arrayContaining(childrenWithFee(later)));
        const [judged, judgedLater] = [sooner, later].map((guidance) => reason(guidance, 'children'));
        if (judged === 'review/adultChild' && judgedLater !== undefined) expect(judgedLater).toBe(judged);
        if (judged === undefined || judgedLater === undefined) return; // outside Dutch law there is no declaration
        const declared = childrenWith('antecedentsDeclaration', sooner).filter((child) => minorsLater.includes(child));
        expect(childrenWith('antecedentsDeclaration', later)).toEqual(expect.arrayContaining(declared));
      }),
    ),
  );
});

/** Looks at the guidance of couples of whom somebody comes of an age around one of two days of filing. */
function filedTwice(holds: (twice: Twice) => void) {
  return ({ on, answers: told, pick }: Interview) => {
    const first = later(on, addDays(addMonths(on, pick(14)), pick(3) - 1));
    const second = addDays(addMonths(first, pick(48)), pick(3));
    const answers: Answers = {
      ...told,
      sponsorBornOn: comingOfAge(pick, on, first, second),
      partnerBornOn: comingOfAge(pick, on, first, second),
      children: (told.children ?? []).map((child) => ({ ...child, bornOn: comingOfAge(pick, on, first, second) })),
    };
    const filed = (filingOn: Day) => guidanceFor({ ...answers, filingOn }, on);
    holds({ answers, on, sooner: filed(first), later: filed(second) });
  };
}

/** A day of birth before `on` that makes somebody come of an age at the first day of filing, at the second or between. */
function comingOfAge(pick: Pick, on: Day, first: Day, second: Day): Day {
  const turnsOn = addDays(oneOf([first, addMonths(first, pick(24)), second], pick), pick(3) - 1);
  const bornOn = addMonths(turnsOn, -12 * oneOf([12, 16, 18, 21, 21, 30, 67, 67.25], pick));
  return bornOn > on ? on : bornOn;
}

function turning21({ conditions }: Guidance): Day | undefined {
  return conditions.find(({ id, ground }) => id === 'age' && ground === 'under21')?.fix?.from;
}

const examAges: readonly string[] = ['tooYoung', 'ofAge', 'tooOld'];

/** Where the partner stands for the exam; undefined where their age is not looked at. */
function examAge({ exam, asked, filing }: Guidance, { partnerBornOn = '' }: Answers) {
  if (exam.result === 'open' || exam.ground === 'noMvv' || !asked.includes('partnerBornOn')) return undefined;
  if (exam.ground === 'pensionAgeUnknown') return 'tooOld';
  if (exam.ground !== 'age') return 'ofAge';
  return ageOn(partnerBornOn, filing) < 40 ? 'tooYoung' : 'tooOld'; // one ground for both ends
}

function childrenWith(paper: DocumentId, { documents }: Guidance) {
  return documents.filter(({ id, of }) => id === paper && typeof of === 'number').map(({ of }) => of);
}

function childrenWithFee({ fees }: Guidance) {
  return fees.map((fee) => fee.for).filter((whom) => whom !== 'partner');
}
