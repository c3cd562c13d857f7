import { describe, expect, it } from 'vitest';
import { child, couple, TODAY } from '../testing/couple';
import { choicesOf, parseAnswers, questionIds } from './answers';

/** The paths of what is wrong with the answers; empty = nothing. */
function wrongPaths(input: unknown): string[] {
  const parsed = parseAnswers(input, TODAY);
  return parsed.ok ? [] : parsed.issues.map(({ path }) => path);
}

describe('answers', () => {
  it('are taken as they are: nothing is mended or left out', () => {
    const answers = { ...couple, filingOn: '2026-12-01' };
    expect(parseAnswers(answers, TODAY)).toEqual({ ok: true, answers });
    expect(parseAnswers({}, TODAY)).toEqual({ ok: true, answers: {} });
  });

  it('are asked in the order of the contract', () => {
    expect(questionIds).toEqual(Object.keys(couple));
  });

  it.each([null, undefined, [], 'married', 7])('%j are none', (input) => {
    expect(parseAnswers(input, TODAY).ok).toBe(false);
  });

  it('under an unknown name are wrong, and named', () => {
    expect(wrongPaths({ sponsorNationality: 'NL' })).toEqual(['sponsorNationality']);
    expect(wrongPaths(JSON.parse('{ "__proto__": "yes", "digid": "none" }'))).toEqual(['__proto__']);
    expect(wrongPaths({ children: [{ ...child(), name: 'Amina' }] })).toEqual(['children.0.name']);
  });

  it('outside the choices of their question are wrong, asked or not', () => {
    for (const id of questionIds.filter((question) => choicesOf(question).length > 0)) {
      expect(wrongPaths({ [id]: 'perhaps' })[0], id).toBe(id);
    }
  });

  it('that offer "I don\'t know" accept it, and others do not', () => {
    expect(wrongPaths({ willLiveTogether: 'notSure', sponsorPermit: 'notSure', freeMovement: 'notSure' })).toEqual([]);
    expect(wrongPaths({ passport: 'notSure', examStatus: 'notSure' })).toEqual(['passport', 'examStatus']);
  });

  it.each([null, 0, true, {}, [[]]])('that are %j fit no question', (value) => {
    for (const id of ['filingOn', ...questionIds]) {
      expect(wrongPaths({ [id]: value })[0], id).toMatch(new RegExp(`^${id}`));
    }
  });
});

describe('a nationality', () => {
  it.each([['NL'], ['stateless'], ['XK'], ['PS'], ['TW'], ['VA']])('%s is one', (code) => {
    expect(wrongPaths({ sponsorNationalities: [code], partnerNationalities: [code] })).toEqual([]);
  });

  it.each(['AW', 'CW', 'SX', 'BQ', 'HK', 'MO', 'GL', 'PR', 'AQ', 'EH'])('%s is none: it is a territory', (code) => {
    expect(wrongPaths({ partnerNationalities: [code] })).toEqual(['partnerNationalities.0']);
    expect(wrongPaths({ children: [{ ...child(), nationality: code }] })).toEqual(['children.0.nationality']);
    expect(wrongPaths({ partnerLivesIn: code, marriedIn: code })).toEqual([]);
  });

  it.each(['UK', 'nl', 'EU', 'ZZ', ''])('%j is none, and no country', (code) => {
    expect(wrongPaths({ partnerNationalities: [code] })).toEqual(['partnerNationalities.0']);
    expect(wrongPaths({ partnerLivesIn: code })).toEqual(['partnerLivesIn']);
  });

  it('"stateless" is no country to live in', () => {
    expect(wrongPaths({ partnerLivesIn: 'stateless' })).toEqual(['partnerLivesIn']);
  });

  it('everyone has one to three, each once', () => {
    expect(wrongPaths({ partnerNationalities: ['KE', 'UG', 'TZ'] })).toEqual([]);
    expect(wrongPaths({ partnerNationalities: [] })).toEqual(['partnerNationalities']);
    expect(wrongPaths({ partnerNationalities: ['KE', 'UG', 'TZ', 'RW'] })).toEqual(['partnerNationalities']);
    expect(wrongPaths({ partnerNationalities: ['KE', 'KE'] })).toEqual(['partnerNationalities']);
    expect(wrongPaths({ partnerNationalities: 'KE' })).toEqual(['partnerNationalities']);
  });
});

describe('a list', () => {
  it('of concerns may be empty and names each once', () => {
    expect(wrongPaths({ marriageConcerns: [] })).toEqual([]);
    expect(wrongPaths({ marriageConcerns: ['under18', 'forced', 'polygamous', 'closeRelatives'] })).toEqual([]);
    expect(wrongPaths({ marriageConcerns: ['forced', 'forced'] })).toEqual(['marriageConcerns']);
  });

  it('of children holds at most six, and twins are allowed', () => {
    const six = [child(), child(), child(), child(), child(), child()];
    expect(wrongPaths({ children: six })).toEqual([]);
    expect(wrongPaths({ children: [...six, child()] })).toEqual(['children']);
  });
});

describe('a day', () => {
  it('that does not exist is wrong', () => {
    expect(wrongPaths({ filingOn: '2026-02-30' })).toEqual(['filingOn']);
    expect(wrongPaths({ examPassedOn: '2026-6-1' })).toEqual(['examPassedOn']);
    expect(wrongPaths({ asylumGrantedOn: 20261001 })).toEqual(['asylumGrantedOn']);
  });

  it('of birth may be the assessment day, not later', () => {
    const births = (bornOn: string) => ({
      sponsorBornOn: bornOn,
      partnerBornOn: bornOn,
      children: [child(), child({ bornOn })],
    });
    expect(wrongPaths(births('2026-11-22'))).toEqual([]);
    expect(wrongPaths(births('2026-11-23'))).toEqual(['sponsorBornOn', 'partnerBornOn', 'children.1.bornOn']);
  });

  it('of filing, of passing the exam or of the end of a permit may lie in the future or the past', () => {
    const days = ['2020-01-01', '2030-01-01'];
    for (const day of days) {
      expect(wrongPaths({ filingOn: day, examPassedOn: day, partnerDutchPermitEndsOn: day })).toEqual([]);
    }
  });
});
