import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noProgress } from '../plan/progress';
import { readEnvelope, writeEnvelope, type Saved } from './envelope';

const saved: Saved = {
  answers: {
    sponsorNationalities: ['NL'],
    filingOn: '2027-01-04',
    arrivedOn: '2026-10-30',
    coming: 'partnerAndChildren',
    passport: 'valid',
  },
  askedAnew: { partnerLivesIn: 'NL' },
  ticks: ['document/sponsorIdentity/sponsor'],
  fellAway: ['mvvHardship'],
  plan: {
    ...noProgress,
    done: { 'obtain/sponsorIdentity/sponsor': '2026-11-20' },
    letters: { acknowledged: { on: '2026-11-20', receivedOn: '2026-11-16' } },
    togetherBy: '2027-06-01',
  },
};

describe('answers saved on the device', () => {
  it('come back as they were written', () => {
    expect(readEnvelope(writeEnvelope(saved))).toEqual({ status: 'read', saved });
  });

  it('are empty on a first visit', () => {
    expect(readEnvelope(null)).toMatchObject({ status: 'empty', saved: { answers: {}, ticks: [] } });
  });

  it('keep the answers that still fit and name the others', () => {
    const text = JSON.stringify({ schema: 2, answers: { passport: 'valid', relationship: 'engaged', shoeSize: 42 } });
    expect(readEnvelope(text)).toMatchObject({
      status: 'partly',
      saved: { answers: { passport: 'valid' } },
      dropped: ['relationship', 'shoeSize'],
    });
  });

  it.each([
    ['filingOn', '2027-02-30'],
    ['arrivedOn', 20270204],
    ['coming', 'child'],
  ])('keep the rest where the setting %s is not what it can be', (name, value) => {
    const text = JSON.stringify({ schema: 2, answers: { passport: 'valid', [name]: value } });
    expect(readEnvelope(text)).toMatchObject({
      status: 'partly',
      saved: { answers: { passport: 'valid' } },
      dropped: [name],
    });
  });

  it('keep the answers where the plan beside them is damaged', () => {
    const text = JSON.stringify({ schema: 2, answers: { passport: 'valid' }, plan: { done: 3, letters: { mvv: {} } } });
    expect(readEnvelope(text)).toMatchObject({
      status: 'read',
      saved: { answers: { passport: 'valid' }, plan: noProgress },
    });
  });
  it('are not read when a newer version wrote them', () => {
    expect(readEnvelope(JSON.stringify({ schema: 3, answers: {} }))).toMatchObject({
      status: 'unreadable',
      reason: 'newer',
    });
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '{"schema":"1","answers":{}}',
    '{"schema":0,"answers":{}}',
    '{"schema":1}',
  ])('start clean where the text is damaged: %j', (text) => {
    expect(readEnvelope(text)).toMatchObject({ status: 'unreadable', reason: 'damaged', saved: { answers: {} } });
  });

  it('never break on any text or any JSON', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readEnvelope(text)));
  });

  it('never let a value through that does not fit its question', () => {
    const junk = fc.dictionary(fc.constantFrom('passport', 'sponsorBornOn', 'incomes', '__proto__'), fc.jsonValue());
    fc.assert(
      fc.property(junk, (answers) => {
        const { saved: read } = readEnvelope(JSON.stringify({ schema: 2, answers }));
        expect(readEnvelope(writeEnvelope(read))).toEqual({ status: 'read', saved: read });
      }),
    );
  });
});
