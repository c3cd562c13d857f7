import { describe, expect, it } from 'vitest';
import { guidanceFor } from '../interview/guidance';
import { countryNoteIds, countryNotes } from '../rules/facts/countryNotes';
import { couple, TODAY } from '../testing/couple';
import { language as english } from './en/language';
import { language as dutch } from './nl/language';
import { missionNotes, paperNotes } from './notesFor';
import { textsOf } from './texts';

const [en, nl] = [textsOf(english), textsOf(dutch)];

describe('the notes on a country', () => {
  it('stand by its papers, each with where we read it and how sure it is', () => {
    expect(paperNotes('NG', en)).toMatchObject({
      title: 'About papers from Nigeria',
      notes: [{ source: 'legalisationNigeria', confidence: 'official, older text' }, {}],
    });
  });

  it('are not there where nothing is to be added', () => {
    expect(paperNotes('NL', en)).toBeNull();
  });

  it('name the country where several share a note', () => {
    expect(paperNotes('RS', nl)?.notes[0]?.text).toContain('Servië');
  });

  it('on the embassy are those of where the partner lives, not of where the partner is from', () => {
    const answers = { ...couple, partnerLivesIn: 'IQ' } as const;
    expect(missionNotes(guidanceFor(answers, TODAY), answers, en)?.notes[0]?.text).toContain('Amman');
    expect(missionNotes(guidanceFor(couple, TODAY), couple, en)).toBeNull();
  });

  it('say of Iran that nobody can go there now, and send nobody else there', () => {
    const answers = { ...couple, partnerLivesIn: 'IR' } as const;
    const [note, ...others] = missionNotes(guidanceFor(answers, TODAY), answers, en)?.notes ?? [];
    expect([note?.text, note?.confidence, others]).toEqual([
      expect.stringContaining('Baku'),
      'not official, from experts or news',
      [],
    ]);
    for (const partnerLivesIn of ['AF', 'IQ'] as const) {
      const neighbour = { ...couple, partnerLivesIn };
      const told = missionNotes(guidanceFor(neighbour, TODAY), neighbour, en)?.notes[0]?.text;
      expect(told).toContain('Tehran is closed');
    }
  });

  it.each(countryNoteIds)('are written in every language: %s', (id) => {
    const country = en.country(countryNotes[id].countries[0] ?? 'NL');
    for (const { t } of [en, nl]) expect(t(`countryNotes.${id}`, { country }).length).toBeGreaterThan(30);
  });
});
