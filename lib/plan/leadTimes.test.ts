import { describe, expect, it } from 'vitest';
import { child, foreignSponsor } from '../testing/couple';
import { ids, plan, task } from '../testing/plans';
import type { Answers, Country } from '../rules/answers';
import type { Legalisation } from '../rules/ids';
import { leadTimes, legalising, obtaining } from './leadTimes';
import { paces } from './ids';

describe('how long it takes to have a paper legalised', () => {
  const days = (marriedIn: Country) =>
    plan({ marriedIn }).tasks.flatMap(({ id, days: own }) => (id === 'legalise/marriageCertificate/both' ? own : []));

  it('hangs on how many offices put their stamp on it', () => {
    expect(days('NL')).toEqual([]);
    expect(days('US')).toEqual([legalising.apostille?.usual]);
    expect(days('TR')).toEqual([legalising.extractOrApostille?.usual]);
    expect(days('KE')).toEqual([legalising.ministry?.usual]);
    expect(days('EG')).toEqual([legalising.chain?.usual]);
  });

  it('is less where no Dutch embassy comes after the own ministry', () => {
    const longer: Legalisation[] = ['extractOrApostille', 'apostille', 'ministry', 'chain'];
    for (const pace of paces) {
      const times = longer.map((way) => legalising[way]?.[pace] ?? NaN);
      expect(times).toEqual(times.toSorted((one, other) => one - other));
    }
    expect(legalising.extractOrApostille?.low).toBe(0); // the multilingual extract needs nothing
  });
});

describe('the times reckoned with', () => {
  it('are little, usual and long in that order, for every paper and every task', () => {
    const all = [...Object.values(obtaining), ...Object.values(legalising), ...Object.values(leadTimes)];
    for (const lead of all)
      if (lead) expect([lead.low, lead.usual, lead.high]).toEqual(paces.map((pace) => lead[pace]));
    for (const lead of all) if (lead) expect(lead.low <= lead.usual && lead.usual <= lead.high).toBe(true);
  });

  it('give the mvv a day, usually three weeks and at most four', () => {
    const collect = (pace: 'low' | 'usual' | 'high') => task(plan({}, { pace }), 'collectMvv').days;
    expect(paces.map(collect)).toEqual([1, 21, 28]);
  });

  it('leave the mvv in time, be they as long as they can', () => {
    for (const pace of paces) expect(plan({ examPassedOn: '2026-11-01' }, { pace }).broken).toEqual([]);
  });
});

describe('the papers of version 2', () => {
  const obtains = (answers: Answers) => ids(plan(answers)).filter((id) => id.startsWith('obtain/'));

  it.each<[string, Answers, string]>([
    [
      'the own application of a sponsor who waits for a permit',
      { ...foreignSponsor('pending'), sponsorPermitComing: 'highlySkilledMigrant' },
      'obtain/sponsorApplication/sponsor',
    ],
    [
      'a marriage of the sponsor that was annulled',
      { sponsorEarlierMarriage: 'annulled' },
      'obtain/annulmentDecreeSponsor/sponsor',
    ],
    [
      'a marriage of the partner that was annulled',
      { partnerEarlierMarriage: 'annulled' },
      'obtain/annulmentDecreePartner/partner',
    ],
    ['that a child of 15 is not married', { children: [child({ bornOn: '2011-04-04' })] }, 'obtain/childCivilStatus/0'],
    [
      'that the other parent was looked for',
      { children: [child({ otherParent: 'untraceable' })] },
      'obtain/parentSearchEvidence/0',
    ],
  ])('have a time of their own: %s', (_, answers, id) => {
    expect(obtains(answers)).toContain(id);
    expect(task(plan(answers), id).days).toBeGreaterThan(0);
    expect(task(plan(answers), 'apply').waitsFor.some((other) => other.endsWith(id.replace('obtain', '')))).toBe(true);
  });
});
