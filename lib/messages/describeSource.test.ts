import { describe, expect, it } from 'vitest';
import { sourceIds, sources } from '../rules/facts/sources';
import { describeSource } from './describeSource';
import { language as english } from './en/language';
import { language as dutch } from './nl/language';
import { textsOf } from './texts';

const [en, nl] = [textsOf(english), textsOf(dutch)];
const dated = (pattern: RegExp) => sourceIds.filter((id) => pattern.test(sources[id].dated ?? ''));

describe('a source in words', () => {
  it('has the day of its text, the day it was looked up and how sure it is', () => {
    expect(describeSource('indPartnerPage', en)).toEqual({
      title: 'Verblijfsvergunning voor partner aanvragen',
      titleIn: 'nl',
      publisher: 'IND',
      url: 'https://ind.nl/nl/verblijfsvergunningen/familie-en-partner/verblijfsvergunning-voor-partner-aanvragen',
      dates: 'text of 22 May 2024, looked up on 22 November 2026',
      confidence: 'official, older text',
    });
  });

  it.each(dated(/^\d{4}-\d{2}$/).slice(0, 1))('has a month where no day is known: %s', (id) => {
    expect(describeSource(id, nl).dates).toMatch(/^tekst van [a-z]+ \d{4}, bekeken op /);
  });

  it.each(dated(/^\d{4}$/).slice(0, 1))('has a year where no month is known: %s', (id) => {
    expect(describeSource(id, en).dates).toMatch(/^text of \d{4}, looked up on /);
  });

  it('says of a law from when it is in force', () => {
    expect(describeSource('Vb 3.80', en)).toMatchObject({
      title: 'Vreemdelingenbesluit 2000, artikel 3.80',
      dates: 'text in force from 12 June 2026, looked up on 29 November 2026',
      confidence: 'official and up to date',
    });
    expect(describeSource('Vb 3.80', nl).dates).toBe('tekst die geldt vanaf 12 juni 2026, bekeken op 29 november 2026');
  });

  it('says so where the text has no date', () => {
    expect(describeSource('indIncomeSustainable', en).dates).toMatch(/^text without a date, /);
  });
});
