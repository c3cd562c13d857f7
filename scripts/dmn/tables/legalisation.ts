import type { Legalisation } from '../../../lib/rules/ids';
import { feel } from '../feel';
import type { Table } from '../table';

const needs = (legalisation: Exclude<Legalisation, 'notApplicable'>) => ({ legalisation });

/** Section 6 of guidance.md, legalisation. */
export const legalisation: Table<'legalisation'> = {
  id: 'legalisation',
  label: 'Legalisation of a civil-status paper (legalisatie)',
  question: 'What proof that it is real does a civil-status paper need before Dutch offices accept it?',
  columns: ['issuedInKingdom', 'issuedInEu', 'paper', 'apostille', 'apostilleSince'],
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
      when: { apostille: ['yes'], apostilleSince: feel('null, <= filingDay') },
      then: needs('apostille'),
      says: 'The Apostille Convention is in force there on the filing day.',
    },
    {
      no: '4',
      when: { apostille: ['yes', 'no'] },
      then: needs('chain'),
      says: 'Not yet, or not at all: local offices, the ministry of foreign affairs, then the Dutch embassy.',
    },
    {
      no: '5',
      when: {},
      then: needs('check'),
      says: 'It was not found out for this place: to be checked.',
    },
  ],
  sources: ['indTranslationLegalisation', 'regulation20161191', 'hcchApostille', 'dutchTreatyDatabase'],
};
