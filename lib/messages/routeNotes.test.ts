import { describe, expect, it } from 'vitest';
import type { Answers } from '../rules/answers';
import { couple, foreignSponsor, guidance, permitHere } from '../testing/couple';
import { language as english } from './en/language';
import { routeNotes, visitorText } from './routeNotes';
import { textsOf } from './texts';
import type { RouteNoteId } from './type';

const texts = textsOf(english);
const notesOf = (changes: Answers) => routeNotes(guidance(changes), { ...couple, ...changes }, texts);
const visitorOf = (changes: Answers) => visitorText(guidance(changes), { ...couple, ...changes }, texts);
const note = (id: RouteNoteId) => texts.t(`routeNotes.${id}`);

const american: Answers = { partnerNationalities: ['US'], partnerLivesIn: 'US' };
const americanHere: Answers = { ...american, partnerLivesIn: 'NL' };
const extension = permitHere('withThisSponsor');

describe('a partner who needs no visa', () => {
  it('reads at the head of the page how long a visit may be', () => {
    expect(visitorOf(american)).toBe(note('visitorShort'));
    expect(notesOf(american)).toContain(note('visitor'));
  });

  it('reads the day itself where the day of arrival is told', () => {
    expect(visitorOf({ ...americanHere, arrivedOn: '2026-11-01' })).toContain(
      '1 November 2026, day 90 of the visit is 29 January 2027',
    );
  });

  it('is not told so with a permit, or one that has just ended, and neither is a partner who needs a visa', () => {
    expect(visitorOf({ ...extension, partnerNationalities: ['US'] })).toBeNull();
    expect(visitorOf({ ...americanHere, partnerDutchPermit: 'endedAndStayed' })).toBeNull();
    expect(visitorOf({})).toBeNull();
  });
});

describe('beside the route', () => {
  it('who waits abroad reads that visits are often possible', () => {
    expect(notesOf({})).toContain(note('visits'));
    expect(notesOf(american)).not.toContain(note('visits'));
  });

  it('who must first leave reads that the form and the costs are for later', () => {
    expect(notesOf({ partnerLivesIn: 'NL' })).toEqual(
      expect.arrayContaining([note('laterApplication'), note('visits')]),
    );
  });

  it('who waits here for a first permit reads that working is not allowed', () => {
    expect(notesOf(americanHere)).toContain(note('workWaiting'));
    expect(notesOf(american)).not.toContain(note('workWaiting'));
    expect(notesOf({})).not.toContain(note('workWaiting'));
  });

  it('who extends in time keeps the right to work, and who is late is not told so', () => {
    expect(notesOf(extension)).toEqual(expect.arrayContaining([note('workKept'), note('integrationLate')]));
    expect(notesOf({ ...extension, partnerDutchPermitEndsOn: '2026-11-20' })).not.toContain(note('workKept'));
  });

  it('the right to work follows the sponsor', () => {
    expect(notesOf({})).toContain(note('workDutchSponsor'));
    expect(notesOf(foreignSponsor('study'))).toContain(note('workOtherSponsor'));
  });

  it('who asks for an exception to the mvv hands the application in at a desk', () => {
    expect(notesOf({ partnerLivesIn: 'NL', mvvHardship: 'medical' })).toContain(note('atDesk'));
    expect(notesOf({})).not.toContain(note('atDesk'));
  });

  it('a recognised employer may apply for the partner too', () => {
    expect(notesOf(foreignSponsor('highlySkilledMigrant'))).toContain(note('employerFiles'));
    expect(notesOf({ ...extension, ...foreignSponsor('highlySkilledMigrant') })).not.toContain(note('employerFiles'));
    expect(notesOf(foreignSponsor('study'))).not.toContain(note('employerFiles'));
  });

  it('a British sponsor reads of the withdrawal agreement, unless Dutch too', () => {
    expect(notesOf({ sponsorNationalities: ['GB'] })).toContain(note('british'));
    expect(notesOf({ sponsorNationalities: ['GB', 'NL'] })).not.toContain(note('british'));
  });

  it('a Turkish worker reads of the agreements with Türkiye', () => {
    const turkish: Answers = { ...foreignSponsor('work'), sponsorNationalities: ['TR'] };
    expect(notesOf({ ...turkish, turkishWorkerInNl: 'yes' })).toContain(note('turkishWorker'));
    expect(notesOf({ ...turkish, turkishWorkerInNl: 'notSure' })).toContain(note('turkishWorker'));
    expect(notesOf({ ...turkish, turkishWorkerInNl: 'no' })).not.toContain(note('turkishWorker'));
  });

  it('an EU citizen reads what shows how they live here', () => {
    expect(notesOf({ sponsorNationalities: ['DE'] })).toEqual([note('euMeans')]);
  });

  it('nothing is added where no permit is needed', () => {
    expect(notesOf({ partnerNationalities: ['DE'] })).toEqual([]);
  });
});
