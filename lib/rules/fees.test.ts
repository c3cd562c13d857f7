import { describe, expect, it } from 'vitest';
import {
  answersBefore,
  awaitingSponsor,
  child,
  foreignSponsor,
  guidance,
  guidanceSoFar,
  permitHere,
} from '../testing/couple';
import type { Answers } from './answers';

/** Each person's fee: for whom, how much and why. */
function feesOf(changes: Answers, on?: string): string[] {
  return guidance(changes, on).fees.map((fee) => `${fee.for} ${fee.amount} ${fee.ground}`);
}

const turkishWorker: Answers = { sponsorNationalities: ['TR'], turkishWorkerInNl: 'yes' };

describe('the fee of the partner', () => {
  it.each<[string, string, Answers]>([
    ['partner 254 family', 'an ordinary application', {}],
    ['partner 254 family', 'an extension', permitHere('withThisSponsor')],
    ['partner 254 family', 'at the embassy', { sponsorLivesIn: 'SG' }],
    ['partner 85 euDocument', 'under EU law', { sponsorNationalities: ['DE'] }],
    [
      'partner 85 euDocument',
      'an Israeli under EU law',
      { sponsorNationalities: ['DE'], partnerNationalities: ['IL'] },
    ],
    ['partner 0 nareis', 'the family of a refugee', foreignSponsor('asylumRefugee')],
    [
      'partner 0 nareis',
      'the Israeli family of a refugee',
      { ...foreignSponsor('asylumRefugee'), partnerNationalities: ['IL'] },
    ],
    ['partner null nareisSubsidiary', 'with subsidiary protection', foreignSponsor('asylumSubsidiary')],
    [
      'partner null nareisSubsidiary',
      'the Israeli family of such a sponsor',
      { ...foreignSponsor('asylumSubsidiary'), partnerNationalities: ['IL'] },
    ],
    ['partner 254 family', 'with a humanitarian permit', foreignSponsor('humanitarianTemporary')],
    [
      'partner 254 family',
      'a refugee after three months',
      { ...foreignSponsor('asylumRefugee'), asylumGrantedOn: '2026-01-01' },
    ],
    ['partner 0 benelux', 'an Israeli who needs an mvv', { partnerNationalities: ['IL'] }],
    ['partner 0 benelux', 'a Kenyan who is San Marinese too', { partnerNationalities: ['KE', 'SM'] }],
    ['partner 0 benelux', 'an Israeli married to a Turkish worker', { ...turkishWorker, partnerNationalities: ['IL'] }],
    [
      'partner 254 family',
      'an Israeli who needs none',
      { partnerNationalities: ['IL'], ...permitHere('otherPurpose') },
    ],
    ['partner 254 family', 'an Israeli American', { partnerNationalities: ['IL', 'US'] }],
    [
      'partner 254 family',
      'an Israeli who may be freed of it',
      { partnerNationalities: ['IL'], partnerLivesIn: 'NL', mvvHardship: 'medical' },
    ],
    ['partner 85 turkish', 'the spouse of a Turkish worker', turkishWorker],
    [
      'partner 85 turkish',
      'a Turkish worker as partner',
      { partnerNationalities: ['TR'], ...permitHere('otherPurpose'), turkishWorkerInNl: 'yes' },
    ],
    ['partner 85 turkish', 'a registered partner', { ...turkishWorker, relationship: 'registeredPartnership' }],
    [
      'partner 254 family',
      'the unmarried partner of a Turkish worker',
      { ...turkishWorker, relationship: 'unmarried' },
    ],
    ['partner 254 family', 'a Turk who does not work here', { ...turkishWorker, turkishWorkerInNl: 'no' }],
    ['partner 254 family', 'a Turk who is not sure', { ...turkishWorker, turkishWorkerInNl: 'notSure' }],
    ['partner 254 family', 'a worker who is not Turkish', { turkishWorkerInNl: 'yes' }],
  ])('is %s: %s', (expected, _, changes) => {
    expect(feesOf(changes)).toEqual([expected]);
  });

  it('is not there for an EU citizen', () => {
    expect(feesOf({ partnerNationalities: ['PL'] })).toEqual([]);
  });
});

describe('the fee of a child', () => {
  const withChild = (changes: Answers, nationality: 'KE' | 'IL' = 'KE') =>
    feesOf({ children: [child({ nationality })], ...changes }).slice(1);

  it('is the lower one, for the same reason as the partner', () => {
    expect(withChild({})).toEqual(['0 85 family']);
    expect(withChild(turkishWorker)).toEqual(['0 46 turkish']);
    expect(withChild({ sponsorNationalities: ['DE'] })).toEqual(['0 46 euDocument']);
    expect(withChild(foreignSponsor('asylumRefugee'))).toEqual(['0 0 nareis']);
    expect(withChild(foreignSponsor('asylumSubsidiary'))).toEqual(['0 null nareisSubsidiary']);
  });

  it('beside a temporary humanitarian permit is mostly nothing, and none is named', () => {
    expect(withChild(foreignSponsor('humanitarianTemporary'))).toEqual(['0 null humanitarian']);
    expect(withChild(awaitingSponsor('humanitarianTemporary'))).toEqual(['0 null humanitarian']);
    expect(withChild({ ...turkishWorker, sponsorPermit: 'humanitarianTemporary' })).toEqual(['0 null humanitarian']);
    expect(withChild(foreignSponsor('humanitarianNonTemporary'))).toEqual(['0 85 family']);
    expect(withChild(foreignSponsor('humanitarianTemporary'), 'IL')).toEqual(['0 0 benelux']);
    expect(withChild({ ...foreignSponsor('humanitarianTemporary'), partnerNationalities: ['US'] }, 'IL')).toEqual([
      '0 null humanitarian',
    ]);
  });

  it('is nothing for an Israeli child where an mvv is needed, whoever the partner is', () => {
    expect(withChild({}, 'IL')).toEqual(['0 0 benelux']);
    expect(withChild(turkishWorker, 'IL')).toEqual(['0 0 benelux']);
    expect(withChild({ partnerNationalities: ['US'] }, 'IL')).toEqual(['0 85 family']);
    expect(withChild({ sponsorNationalities: ['DE'] }, 'IL')).toEqual(['0 46 euDocument']);
  });

  it('of a partner who pays nothing is the ordinary one', () => {
    expect(withChild({ partnerNationalities: ['IL'] })).toEqual(['0 85 family']);
  });

  it('is left out from 18 years, and for EU citizens; the places in the list stay', () => {
    const children = [
      child({ bornOn: '2008-11-22' }),
      child({ bornOn: '2008-11-23' }),
      child({ nationality: 'NL' }),
      child({ nationality: 'CH' }),
      child({ nationality: 'stateless' }),
    ];
    expect(feesOf({ children })).toEqual(['partner 254 family', '1 85 family', '4 85 family']);
    expect(guidance({ children }).feeTotal).toBe(424);
  });

  it('is not there on a change or an extension: children are not asked', () => {
    expect(withChild(permitHere('withThisSponsor'))).toEqual([]);
    expect(withChild(permitHere('otherPurpose'))).toEqual([]);
    expect(withChild(permitHere('endedAndStayed'))).toEqual(['0 85 family']);
  });
});

describe('an amount', () => {
  it('holds until the end of the year, a zero for ever', () => {
    expect(guidance().fees[0]?.until).toBe('2026-12-31');
    expect(guidance({ partnerNationalities: ['IL'] }).fees[0]?.until).toBeNull();
  });

  it('that is known to nobody leaves the sum open, and has no last day', () => {
    for (const sponsor of ['asylumSubsidiary', 'humanitarianTemporary'] as const) {
      const { fees, feeTotal } = guidance({ ...foreignSponsor(sponsor), children: [child()] });
      expect(fees[1]).toMatchObject({ amount: null, until: null });
      expect(feeTotal).toBeNull();
    }
  });

  it('that is not published is not guessed, and neither is the sum', () => {
    const nextYear = guidance({ filingOn: '2027-01-01', children: [child({ nationality: 'IL' })] });
    expect(nextYear.fees).toMatchObject([
      { for: 'partner', amount: null, ground: 'family', until: null },
      { for: 0, amount: 0, ground: 'benelux', until: null },
    ]);
    expect(nextYear.feeTotal).toBeNull();
    expect(guidance({ filingOn: '2026-12-31' }).feeTotal).toBe(254);
    expect(guidance({ filingOn: '2027-01-01', partnerNationalities: ['IL'] }).feeTotal).toBe(0);
  });

  it('is the one of the filing day; two of those of 2025 were not found', () => {
    expect(guidance({ children: [child()] }, '2025-06-01').feeTotal).toBe(243 + 81);
    expect(guidance(turkishWorker, '2025-12-31')).toMatchObject({
      fees: [{ amount: null, until: null }],
      feeTotal: null,
    });
    expect(guidance(turkishWorker, '2026-01-01').feeTotal).toBe(85);
    expect(guidance({ sponsorNationalities: ['DE'] }, '2025-12-31').feeTotal).toBeNull();
    expect(feesOf({}, '2024-01-01')).toEqual(['partner 228 family']);
    expect(feesOf({}, '2023-12-31')).toEqual(['partner null family']);
  });
});

it('no fee is named while the kind of procedure is open', () => {
  const soFar = answersBefore('sponsorPermit', foreignSponsor('work'));
  expect(guidanceSoFar(soFar)).toMatchObject({ fees: [], feeTotal: null });
});

it('the fee of a Dutch sponsor’s partner is known from the two nationalities: no route of asylum is open to them', () => {
  const fees = [{ for: 'partner', amount: 254, ground: 'family', until: '2026-12-31' }];
  const because = ['partnerNationalities', 'sponsorNationalities'];
  expect(guidanceSoFar(answersBefore('sponsorLivesIn'))).toMatchObject({
    fees: [{ ...fees[0], because }],
    feeTotal: null,
  });
  expect(guidanceSoFar(answersBefore('partnerDutchPermit'))).toMatchObject({ fees });
});

it('the sum is open until the children are told', () => {
  const before = guidanceSoFar(answersBefore('children'));
  expect(before).toMatchObject({ fees: [{ for: 'partner', amount: 254 }], feeTotal: null });
  expect(guidanceSoFar(answersBefore('digid')).feeTotal).toBe(254);
});

it('each fee tells the answers it rests on', () => {
  const [partner, ofChild] = guidance({ ...turkishWorker, children: [child()] }).fees;
  expect(partner?.because).toContain('turkishWorkerInNl');
  expect(ofChild?.because).toEqual(expect.arrayContaining(['children', 'turkishWorkerInNl']));
});

it('each amount names where it was published', () => {
  const sourcesOf = (changes: Answers) => guidance(changes).fees[0]?.sources;
  expect(sourcesOf({})).toEqual(['VV 3.34', 'indCosts']);
  expect(sourcesOf({ partnerNationalities: ['IL'] })).toEqual(['indCosts']);
  expect(sourcesOf(foreignSponsor('asylumRefugee'))).toEqual(['consularTariffs', 'indNareisNews']);
  expect(sourcesOf({ filingOn: '2027-01-01' })).toEqual(['VV 3.34', 'indCosts']);
});
