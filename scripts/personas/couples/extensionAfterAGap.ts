import type { Persona } from '../persona';
import { usual } from '../usual';

export const extensionAfterAGap: Persona = {
  id: 'extension-after-a-gap',
  title: 'An extension more than four weeks late, with a sponsor who lost his job',
  story: [
    'Oleksandr is Ukrainian and has a long-term resident permit.',
    'He gets unemployment benefit for three more months, and may be unfit for work.',
    'The permit of his wife Iryna ended in September.',
    'Living together does not always work out for them at the moment.',
  ],
  on: '2026-11-22',
  answers: {
    ...usual,
    sponsorNationalities: ['UA'],
    partnerNationalities: ['UA'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'NL',
    relationship: 'married',
    partnerDutchPermit: 'withThisSponsor',
    partnerDutchPermitEndsOn: '2026-09-01',
    sponsorPermit: 'euLongTermResident',
    sponsorBornOn: '1980-08-24',
    partnerBornOn: '1984-04-14',
    marriedIn: 'UA',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    willLiveTogether: 'notSure',
    incomeExemption: 'notSure',
    incomes: [{ kind: 'benefit', benefit: 'unemployment', gross: 1980, per: 'month', endsOn: '2027-02-28' }],
    partnerWorksInNl: 'no',
    digid: 'basic',
    publicBenefit: 'no',
  },
};
