import { describe, expect, it } from 'vitest';
import { foreignSponsor, guidance, permitHere } from '../testing/couple';
import type { Answers } from './answers';
import type { StepId } from './ids';

const stepsOf = (changes: Answers = {}) => guidance(changes).steps;
const step = (id: StepId, changes: Answers = {}) => stepsOf(changes).find((one) => one.id === id);
const ids = (changes: Answers = {}): StepId[] => stepsOf(changes).map(({ id }) => id);
const canadians: Answers = { partnerNationalities: ['CA'], sponsorLivesIn: 'CA', partnerLivesIn: 'CA' };

describe('help comes first of all', () => {
  const first = (changes: Answers) => ids(changes)[0];
  const lateRefugee: Answers = { ...foreignSponsor('asylumRefugee'), asylumGrantedOn: '2026-01-01' };
  const subsidiary: Answers = { ...foreignSponsor('asylumSubsidiary'), relationship: 'unmarried' };

  it.each<[string, string, Answers]>([
    ['asylumLawChanged', 'beside subsidiary protection in the ordinary procedure', subsidiary],
    ['lateAsylumFamily', 'for the late family of a refugee', lateRefugee],
    ['publicOrder', 'with a conviction', { publicOrder: 'conviction' }],
    ['publicOrder', 'with an entry ban, which must be lifted first', { publicOrder: 'illegalStayOrEntryBan' }],
    ['publicOrder', 'on an extension', { ...permitHere('withThisSponsor'), publicOrder: 'conviction' }],
    ['publicOrder', 'at the embassy', { sponsorLivesIn: 'SG', publicOrder: 'conviction' }],
    ['publicOrder', 'travelling together', { ...canadians, publicOrder: 'conviction' }],
    ['asylum', 'within three months', foreignSponsor('asylumRefugee')],
  ])('%s: %s', (variant, _, changes) => {
    expect(first(changes)).toBe('getLegalHelp');
    expect(ids(changes).filter((id) => id === 'getLegalHelp')).toHaveLength(1);
    expect(step('getLegalHelp', changes)).toMatchObject({ variant });
  });

  it('once, where the mvv is missing too', () => {
    const missing: Answers = { partnerLivesIn: 'NL', publicOrder: 'conviction' };
    expect(ids(missing).slice(0, 3)).toEqual(['getLegalHelp', 'checkExemption', 'leaveAndApply']);
  });

  it('and otherwise only where the mvv is missing', () => {
    for (const changes of [{}, { publicOrder: 'notSure' }, permitHere('otherPurpose'), canadians] as const) {
      expect(ids(changes)).not.toContain('getLegalHelp');
    }
  });
});

describe('a step that is not for everyone', () => {
  it('DigiD is got by who has no second step; MijnIND is for who has DigiD', () => {
    expect(ids({ digid: 'basic' }).slice(0, 2)).toEqual(['getDigid', 'collectDocuments']);
    expect(ids({ digid: 'none' })).toContain('getDigid');
    expect(ids({ digid: 'none' })).not.toContain('followInMyInd');
    expect(ids({ digid: 'none' })).not.toContain('activateMessageBox');
  });

  it('the exam is passed by who has not, after gathering papers', () => {
    expect(ids({ examStatus: 'booked' }).slice(0, 2)).toEqual(['collectDocuments', 'passExam']);
    expect(ids({ examPassedOn: '2025-11-21' })).toContain('passExam');
    expect(ids({ examStatus: 'notYet', examGround: 'medical' })).not.toContain('passExam');
  });

  it('papers are legalised and translated where one needs it', () => {
    const dutchPapers: Answers = { marriedIn: 'NL', partnerBornIn: 'SR' };
    expect(ids(dutchPapers)).toContain('legaliseAndTranslate'); // the Surinamese paper takes an apostille
    expect(ids({ ...dutchPapers, partnerBornIn: 'NL' })).not.toContain('legaliseAndTranslate');
    expect(ids({ marriedIn: 'PT', partnerBornIn: 'NL' })).toContain('legaliseAndTranslate'); // in Portuguese
  });

  it('fresh papers are got where one grows old', () => {
    const american: Answers = { partnerNationalities: ['US'], incomeExemption: 'fullyIncapacitated' };
    expect(ids(american)).not.toContain('freshDocuments');
    expect(ids({ ...american, relationship: 'unmarried' })).toContain('freshDocuments');
  });

  it('the TB test is made by who is not exempt', () => {
    expect(ids({ partnerNationalities: ['IL'] })).not.toContain('tbTest');
  });
});
