import { describe, expect, it } from 'vitest';
import { guidanceFor, type Guidance } from '../interview/guidance';
import type { Answers } from '../rules/answers';
import { conditionReasons } from '../rules/ids';
import { anyAnswers, type Pick } from '../testing/anyAnswers';
import { TODAY } from '../testing/couple';
import { argumentsOf, textsByKey } from '../testing/icu';
import { answersInWords } from './answersInWords';
import { conditionText } from './conditionText';
import { language as english } from './en/language';
import { incomeLines } from './incomeLines';
import { language as dutch } from './nl/language';
import { missionNotes, paperNotes } from './notesFor';
import { reasonValues } from './reasonValues';
import { routeNotes, visitorText } from './routeNotes';
import { routeText } from './routeText';
import { textsOf, type Texts } from './texts';
import type { Language } from './translator';
import { verdictDayText, verdictText } from './verdictText';
import { visaAndExamText } from './visaAndExamText';

const COUPLES = 1500;

/** Always the same chances, so that a failure can be looked at again. */
function chances(seed: number): Pick {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

const couples = Array.from({ length: COUPLES }, (_, seed) => {
  const answers = anyAnswers(chances(seed + 1), TODAY);
  return { answers, guidance: guidanceFor(answers, TODAY) };
});

/** Texts that note each value a text asks for and does not get. */
function watched(language: Language): { texts: Texts; holes: Set<string>; used: Set<string> } {
  const raw = textsByKey(language.messages);
  const texts = textsOf(language);
  const [holes, used] = [new Set<string>(), new Set<string>()];
  const t = Object.assign(
    (...[key, values = {}]: Parameters<Texts['t']>) => {
      used.add(key);
      for (const name of argumentsOf(raw.get(key) ?? '')) {
        if (values[name] === undefined || values[name] === '') holes.add(`${key}: ${name}`);
      }
      return texts.t(key, values);
    },
    { has: texts.t.has },
  );
  return { texts: { ...texts, t }, holes, used };
}

function tellEverything(guidance: Guidance, answers: Answers, texts: Texts): string[] {
  const told = [
    verdictText(guidance, texts),
    verdictDayText(guidance, texts),
    visitorText(guidance, answers, texts) ?? undefined,
    ...routeNotes(guidance, answers, texts),
    ...Object.values(routeText(guidance, texts) ?? {}),
    ...guidance.conditions.flatMap((finding) => Object.values(conditionText(finding, guidance, answers, texts))),
    ...incomeLines(guidance, answers, texts).flatMap(({ name, perMonth, why }) => [name, perMonth, ...why]),
    ...visaAndExamText(guidance, answers, texts).flatMap(({ headline, reason, cost }) => [headline, reason, cost]),
    ...answersInWords(guidance.asked, guidance, answers, texts).map(({ answer }) => answer),
    missionNotes(guidance, answers, texts)?.title,
    ...guidance.documents.flatMap(({ issuedIn }) =>
      issuedIn ? (paperNotes(issuedIn, texts)?.notes ?? []).map(({ text }) => text) : [],
    ),
  ];
  return told.filter((text) => text !== undefined);
}

describe.each([english, dutch])('what 1,500 couples read in $locale', (language) => {
  const { texts, holes, used } = watched(language);
  const told = couples.flatMap(({ guidance, answers }) => tellEverything(guidance, answers, texts));

  it('names every fact it speaks of', () => {
    expect([...holes]).toEqual([]);
  });

  it('has no empty sentence', () => {
    expect(told.filter((text) => text.trim() === '' || /\bundefined\b|\bNaN\b|[{}]/.test(text))).toEqual([]);
  });

  it('gives the reason of nearly every outcome a condition can have', () => {
    const reasons = Object.entries(conditionReasons).flatMap(([id, outcomes]) =>
      outcomes.map((outcome) => `conditions.${id}.reasons.${outcome}`),
    );
    const missing = reasons.filter((key) => !used.has(key));
    expect(missing.length, missing.join(', ')).toBeLessThan(reasons.length / 10);
  });
});

describe('the values of a reason', () => {
  const texts = textsOf(english);
  const base: Answers = {
    sponsorNationalities: ['NL'],
    partnerNationalities: ['TH', 'LA'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'TH',
    relationship: 'unmarried',
    partnerDutchPermit: 'none',
    sponsorPermit: 'study',
    freeMovement: 'none',
    dutchChildInPartnersCare: 'no',
    sponsorBornOn: '1990-11-23',
    partnerBornOn: '1992-11-22',
  };

  it('are days and amounts in words, and ages on the filing day', () => {
    const values = reasonValues(guidanceFor(base, '2026-11-22'), base, texts);
    expect(values).toMatchObject({
      filing: '22 November 2026',
      sponsorAge: 35,
      partnerAge: 34,
      norm: '€2,523.96',
      normExcl: '€2,337.00',
      normUntil: '31 December 2026',
      nationalities: 'Thailand and Laos',
    });
  });

  it('leave out an answer that does not count: the permit of someone who is Dutch', () => {
    expect(reasonValues(guidanceFor(base, '2026-11-22'), base, texts).permit).toBe('');
  });

  it('count the last day of an exam result', () => {
    const answers: Answers = { ...couples[0]?.answers, examStatus: 'passed', examPassedOn: '2026-02-28' };
    const guidance = { ...guidanceFor(base, '2026-11-22'), asked: ['examPassedOn'] as const };
    expect(reasonValues(guidance, answers, texts)).toMatchObject({
      passedOn: '28 February 2026',
      validUntil: '28 February 2027',
    });
  });

  it('say that no amount is known on a device whose clock stands far back', () => {
    const answers: Answers = { ...base };
    const guidance = guidanceFor(answers, '2020-01-01');
    const finding = { id: 'income', status: 'review', ground: 'amountNotPublished', because: [], sources: [] } as const;
    expect(conditionText(finding, guidance, answers, texts).reason).toBe('We have no amount for 1 January 2020.');
  });
});
