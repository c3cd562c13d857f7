import type { Answers } from '../../lib/rules/answers';

/** What most couples answer to the questions of Dutch law, so that a persona tells what is special about it. */
export const usual = {
  dutchChildInPartnersCare: 'no',
  otherPartnerInNl: 'no',
  sponsorEarlierMarriage: 'none',
  partnerEarlierMarriage: 'none',
  willLiveTogether: 'yes',
  passport: 'valid',
  publicOrder: 'nothing',
  incomeExemption: 'none',
} satisfies Answers;

/** A Dutch sponsor at home, with DigiD and without a benefit. */
export const dutchSponsor = {
  sponsorNationalities: ['NL'],
  sponsorLivesIn: 'NL',
  freeMovement: 'none',
} satisfies Answers;

export const online = { digid: 'withCheck', publicBenefit: 'no' } satisfies Answers;
