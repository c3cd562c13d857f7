import { ministryIsLast } from '../../../lib/rules/facts/embassyStep';
import type { Legalisation } from '../../../lib/rules/ids';
import { civilPapers } from '../civilPapers';
import { feel } from '../feel';
import type { Table } from '../table';

/** Papers of the civil register, of which Türkiye issues multilingual extracts. */
const ofTheRegister = civilPapers.filter((paper) => paper !== 'childCustodyProof' && paper !== 'examExemptionProof');

const needs = (legalisation: Exclude<Legalisation, 'notApplicable'>) => ({ legalisation });

/** Section 6 of guidance.md, legalisation. */
export const legalisation: Table<'legalisation'> = {
  id: 'legalisation',
  label: 'Legalisation of a civil-status paper (legalisatie)',
  question: 'What proof that it is real does a civil-status paper need before Dutch offices accept it?',
  columns: [
    'issuedInKingdom',
    'issuedInEu',
    'issuedInTurkiye',
    'paper',
    'apostille',
    'apostilleSince',
    'ministryIsLast',
  ],
  beside: ['filingDay'],
  outputs: { legalisation: 'Legalisation' },
  rows: [
    {
      no: '1',
      when: { issuedInKingdom: [true] },
      then: needs('none'),
      says: 'A paper of the Kingdom of the Netherlands.',
    },
    {
      no: '2a',
      when: { issuedInEu: [true], paper: ['childCustodyProof'] },
      then: needs('check'),
      says: 'A proof of custody from an EU state: Regulation (EU) 2016/1191 does not cover it.',
    },
    {
      no: '2b',
      when: { issuedInEu: [true] },
      then: needs('none'),
      says: 'Any other civil-status paper from an EU state: Regulation (EU) 2016/1191.',
    },
    {
      no: '3',
      when: { issuedInTurkiye: [true], paper: ofTheRegister },
      then: needs('extractOrApostille'),
      says: 'From Türkiye: the multilingual extract or form needs nothing more, any other paper an apostille.',
    },
    {
      no: '4',
      when: { apostille: ['yes'], apostilleSince: feel('null, <= filingDay') },
      then: needs('apostille'),
      says: 'The Apostille Convention is in force there on the filing day.',
    },
    {
      no: '5',
      when: { ministryIsLast: [true] },
      then: needs('ministry'),
      says: 'Local offices, then the own ministry of foreign affairs. No Dutch embassy legalises papers there.',
    },
    {
      no: '6',
      when: { apostille: ['yes', 'no'] },
      then: needs('chain'),
      says: 'Not yet, or not at all: local offices, the ministry of foreign affairs, then the Dutch embassy.',
    },
    {
      no: '7',
      when: {},
      then: needs('check'),
      says: 'It was not found out for this place: to be checked.',
    },
  ],
  sources: [
    'indTranslationLegalisation',
    'regulation20161191',
    'legalisationTurkiye',
    'hcchApostille',
    'dutchTreatyDatabase',
    ministryIsLast.source,
  ],
};
