import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guidanceFor } from '../interview/guidance';
import { isQuestion, type Answers, type QuestionId } from '../rules/answers';
import { TODAY } from '../testing/couple';
import { nothingSaved, readEnvelope, writeEnvelope, type Saved } from './envelope';

const fixtures = new URL('./fixtures/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(`${name}.json`, fixtures), 'utf8');
const names = readdirSync(fixtures).map((file) => file.replace(/\.json$/, ''));

/** What each couple is asked anew. A file that is not here fails. */
const askedAnew: Record<string, QuestionId[]> = {
  'v1-utrecht-and-nairobi': ['incomes'],
  'v1-here-as-a-visitor': ['partnerLivesIn', 'relationship', 'mvvHardship', 'incomes'],
  'v1-extension-with-letters': [],
  'v1-asylum-with-subsidiary-protection': [],
  'v1-knowledge-worker-with-children': ['partnerEuStatus', 'incomes'],
  'v1-permanent-permit-from-before-the-plan': ['sponsorPermit'],
};

interface Written {
  answers: Answers;
  ticks?: string[];
  fellAway?: string[];
  plan?: Saved['plan'];
}
const written = (name: string) => JSON.parse(textOf(name)) as Written; // the fixtures are of this shape

describe.each(names)('what an older version kept: %s', (name) => {
  const { status, saved } = readEnvelope(textOf(name));

  it('opens, and is known to be older', () => {
    expect(status).toBe('older');
  });

  it('loses no answer, tick, letter or day', () => {
    const { answers, ticks = [], fellAway = [], plan = nothingSaved.plan } = written(name);
    expect({ ...saved.answers, ...saved.askedAnew }).toEqual(answers);
    expect(saved).toMatchObject({ ticks, fellAway, plan });
  });

  it('is asked anew where a question changed, and nowhere else', () => {
    expect(new Set(Object.keys(saved.askedAnew))).toEqual(new Set(askedAnew[name]));
  });

  it('is this version’s own once it is written', () => {
    expect(readEnvelope(writeEnvelope(saved))).toEqual({ status: 'read', saved });
  });

  it('leads to guidance, with the suggestions taken over or not', () => {
    expect(guidanceFor(saved.answers, TODAY).asked).not.toEqual([]);
    const { next } = guidanceFor({ ...saved.answers, ...saved.askedAnew }, TODAY);
    expect([null, ...newQuestions, ...unanswered(name)]).toContain(next);
  });
});

/** Asked of some couples for the first time. */
const newQuestions: readonly QuestionId[] = ['bothAbroadWhenMarried', 'sponsorPermitComing', 'examGround'];

/** Of an interview that was broken off, every question it had not come to. */
function unanswered(name: string): QuestionId[] {
  return name.endsWith('before-the-plan') ? ['partnerBornOn'] : [];
}

function answersAfter(changes: Record<string, unknown>): { answers: Answers; askedAnew: QuestionId[] } {
  const { saved } = readEnvelope(JSON.stringify({ schema: 1, answers: changes }));
  return { answers: saved.answers, askedAnew: Object.keys(saved.askedAnew).filter(isQuestion) };
}

describe('an answer of version 1', () => {
  it.each<[why: string, answers: Record<string, unknown>, again: QuestionId[]]>([
    ['where the partner lives, here without a permit', { partnerLivesIn: 'NL' }, ['partnerLivesIn']],
    ['the same, with a permit', { partnerLivesIn: 'NL', partnerDutchPermit: 'otherPurpose' }, []],
    ['the same, after a permit', { partnerLivesIn: 'NL', partnerDutchPermit: 'endedAndStayed' }, []],
    ['where the partner lives, elsewhere', { partnerLivesIn: 'PH', partnerDutchPermit: 'none' }, []],
    ['where the sponsor lives', { sponsorLivesIn: 'NL' }, []],
    ['unmarried', { relationship: 'unmarried' }, ['relationship']],
    ['married', { relationship: 'married' }, []],
    ['a permanent permit', { sponsorPermit: 'permanent' }, ['sponsorPermit']],
    ['a long-term resident', { sponsorPermit: 'euLongTermResident' }, ['sponsorPermit']],
    ['asylum of long ago', { sponsorPermit: 'asylumRefugee', asylumGrantedOn: '2019-03-01' }, ['sponsorPermit']],
    ['asylum of lately', { sponsorPermit: 'asylumRefugee', asylumGrantedOn: '2024-03-01' }, []],
    ['work', { sponsorPermit: 'work' }, []],
    ['no European status, beside work', { sponsorPermit: 'work', partnerLivesIn: 'DE', partnerEuStatus: 'none' }, []],
    ['the same, far away', { sponsorPermit: 'researcher', partnerLivesIn: 'IN', partnerEuStatus: 'none' }, []],
    [
      'the same, beside research and in Europe',
      { sponsorPermit: 'researcher', partnerLivesIn: 'DE', partnerEuStatus: 'none' },
      ['partnerEuStatus'],
    ],
    ['no reason to stay', { mvvHardship: 'none' }, ['mvvHardship']],
    ['another income than a job', { incomes: [{ kind: 'other', perMonth: 3 }] }, []],
    ['no income', { incomes: [] }, []],
    ['the day a permit ends', { partnerDutchPermitEndsOn: '2026-11-29' }, []],
    ['nonsense', { partnerLivesIn: 7, incomes: 'none', relationship: null }, []],
  ])('is asked anew only where its question changed: %s', (_, answers, again) => {
    expect(answersAfter(answers).askedAnew).toEqual(again);
  });

  it('keeps the settings beside it', () => {
    const { answers } = answersAfter({ filingOn: '2027-03-01', mvvHardship: 'none' });
    expect(answers).toEqual({ filingOn: '2027-03-01' });
  });
});
