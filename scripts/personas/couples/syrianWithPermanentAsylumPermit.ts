import type { Persona } from '../persona';
import { online, usual } from '../usual';

export const syrianWithPermanentAsylumPermit: Persona = {
  id: 'syrian-with-permanent-asylum-permit',
  title: 'A sponsor with a permanent asylum permit, so no exam for his wife',
  story: [
    'Hani (45) has lived in Groningen since 2015 and has an asylum permit for an indefinite time. Layla (41) lives in Damascus and never learned Dutch.',
  ],
  on: '2026-11-29',
  answers: {
    ...usual,
    ...online,
    sponsorNationalities: ['SY'],
    partnerNationalities: ['SY'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'SY',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorBornOn: '1981-08-08',
    partnerBornOn: '1985-01-30',
    marriedIn: 'SY',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    partnerEuStatus: 'none',
    partnerBornIn: 'SY',
    incomes: [{ kind: 'employment', contract: 'permanent', gross: 3400, per: 'month', holidayAllowance: 'paidYearly' }],
    children: [],
    sponsorPermit: 'asylumPermanent',
  },
};
