import { describe, expect, it } from 'vitest';
import type { Guidance } from '../interview/guidance';
import type { Finding } from '../rules/conditions/condition';
import { conditionReasons, type ConditionId, type Status, type Verdict } from '../rules/ids';
import { answersBefore, guidance, guidanceSoFar } from '../testing/couple';
import { language as english } from './en/language';
import { language as dutch } from './nl/language';
import { textsOf } from './texts';
import { verdictDayText, verdictText } from './verdictText';

const inEnglish = textsOf(english);
const inDutch = textsOf(dutch);
const finding = (id: ConditionId, status: Status): Finding => ({ id, status, because: [], sources: [] });
/** The guidance of a couple with these conditions, whatever the rules say. */
function judged(verdict: Verdict, conditions: Finding[]): Guidance {
  return { ...guidance(), verdict, conditions };
}

describe('the verdict', () => {
  it('says by name what is not in order', () => {
    const told = judged('notYet', [finding('exam', 'notMet'), finding('income', 'notMet'), finding('tb', 'later')]);
    expect(verdictText(told, inEnglish)).toBe('Two things are not in order yet: the exam abroad and your income.');
    expect(verdictText(told, inDutch)).toBe(
      'Twee dingen zijn nog niet in orde: het examen in het buitenland en je inkomen.',
    );
  });

  it('says by name what needs a closer look, where nothing else is wrong', () => {
    const told = judged('review', [finding('relationship', 'review')]);
    expect(verdictText(told, inEnglish)).toBe('One thing needs a closer look: your relationship.');
    expect(verdictText(told, inDutch)).toBe('Bij één ding is meer uitleg nodig: jullie relatie.');
  });

  it('says that all is in order in a few words', () => {
    expect(verdictText(guidance(), inEnglish)).toBe('Everything we can check looks in order.');
    expect(verdictText(guidance(), inDutch)).toBe('Alles wat wij kunnen nagaan, lijkt in orde.');
  });

  it('names the question that comes next', () => {
    const told = guidanceSoFar(answersBefore('digid'));
    expect(verdictText(told, inEnglish)).toBe(
      'You have not answered everything yet. The next question is: Your DigiD.',
    );
  });

  it('cuts a list that is too long, and says how many more there are', () => {
    const all = (['sponsorStatus', 'age', 'relationship', 'exam', 'income'] as const).map((id) =>
      finding(id, 'notMet'),
    );
    expect(verdictText(judged('notYet', all), inEnglish)).toBe(
      '5 things are not in order yet: your right to be the sponsor, your ages and 3 more things.',
    );
  });

  it.each([english, dutch])('never has more than 20 words, in $locale', (language) => {
    const texts = textsOf(language);
    const ids = Object.keys(conditionReasons) as ConditionId[]; // keys of a constant record
    for (const status of ['notMet', 'review'] as const) {
      const verdict = status === 'notMet' ? 'notYet' : 'review';
      for (let start = 0; start < ids.length; start += 1) {
        for (let count = 1; count <= 6; count += 1) {
          const some = Array.from({ length: count }, (_, at) => ids[(start + at * 5) % ids.length] ?? 'age');
          const sentence = verdictText(
            judged(
              verdict,
              some.map((id) => finding(id, status)),
            ),
            texts,
          );
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
        }
      }
    }
  });
});

describe('the day it was judged for', () => {
  it('comes in a sentence of its own', () => {
    expect(verdictDayText(guidance(), inEnglish)).toBe(
      'We looked as if the IND receives your application on 22 November 2026. The IND decides.',
    );
    expect(verdictDayText(guidance(), inDutch)).toBe(
      'Wij keken alsof de IND de aanvraag krijgt op 22 november 2026. De IND beslist.',
    );
  });

  it('tells what needs a closer look beside what is not in order', () => {
    const told = judged('notYet', [finding('exam', 'notMet'), finding('income', 'review')]);
    expect(verdictDayText(told, inEnglish)).toContain('2026. One other thing needs a closer look. Below you read');
    expect(verdictDayText(judged('notYet', [finding('exam', 'notMet')]), inEnglish)).toContain('2026. Below you read');
  });
});
