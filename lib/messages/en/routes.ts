import type { Messages } from '../type';

/** The parts of the interview. */
export const routes = {
  noPermitNeeded: {
    name: 'No residence permit needed',
    meaning:
      'Your partner is a citizen of the EU, the EEA or Switzerland. Your partner may come and live in the Netherlands without a residence permit. Registering with the municipality (gemeente) is enough to start.',
  },
  euVerification: {
    name: 'Verification against EU law (toetsing aan het EU-recht)',
    meaning:
      'You are a citizen of another EU or EEA country or of Switzerland, so European rules apply to your partner. There is no mvv, no exam abroad and no fixed amount of income, but you must have real work or enough money. Your partner travels first and applies in the Netherlands.',
  },
  extension: {
    name: 'Extending your partner’s permit',
    meaning:
      'Your partner already has a permit to live with you. You ask the IND to extend it (verlenging). There is no mvv and no exam abroad.',
  },
  change: {
    name: 'Changing your partner’s permit to stay with you',
    meaning:
      'Your partner already has a Dutch residence permit for another reason. You ask the IND to change it (wijziging) into a permit to live with you. There is no mvv and no exam abroad.',
  },
  nareis: {
    name: 'Family reunification for refugees (nareis)',
    meaning:
      'You have an asylum permit as a refugee, so special family rules can apply to you. The application must be with the IND by {until}. The law changed on 12 June 2026 and is being tested in court, so we cannot judge the conditions: get help soon.',
  },
  nareisSubsidiary: {
    name: 'Family reunification with subsidiary protection (nareis)',
    meaning:
      'You have an asylum permit with subsidiary protection. As far as we know you can use the special family rules from {from}, with extra conditions for income and housing. The law changed on 12 June 2026 and is being tested in court, so we cannot judge the conditions: get help before you apply.',
  },
  regularWithoutMvv: {
    name: 'Residence permit for your partner, without an entry visa (mvv)',
    meaning:
      'On your answers your partner needs no mvv, or the IND may let your partner stay without one. You send the application to the IND. If your partner is still abroad, the IND advises you to apply first and travel after the decision.',
  },
  regularAfterTravel: {
    name: 'Residence permit for your partner, after you travel together',
    meaning:
      'You live abroad and your partner needs no entry visa (mvv). You travel to the Netherlands together and register with the municipality (gemeente). Then you apply for the permit from there.',
  },
  mvvMissing: {
    name: 'Entry visa (mvv) from abroad first',
    meaning:
      'Your partner is in the Netherlands but needs an mvv, and on your answers no exception fits. An application from here is likely to be refused. Check the exceptions and get advice before your partner leaves the country.',
  },
  regularWithMvv: {
    name: 'Residence permit for your partner, with an entry visa (mvv)',
    meaning:
      'You send one application to the IND, for the provisional residence permit (mvv) and the residence permit together. Your partner waits abroad. After a positive decision your partner collects the mvv at a Dutch embassy and travels to you.',
  },
  regularAtEmbassy: {
    name: 'Residence permit for your partner, starting at the embassy',
    meaning:
      'You both live abroad and your partner needs an entry visa (mvv). The application starts with an appointment at a Dutch embassy or consulate. After that you send the papers to the IND in the Netherlands by post.',
  },
} satisfies Messages['routes'];

export const alternatives = {
  euVerification: {
    name: 'Verification against EU law (toetsing aan het EU-recht)',
    meaning:
      'You are Dutch and also a citizen of another EU or EEA country or of Switzerland. That second nationality may open the European rules for your partner. Ask the IND or a lawyer whether you can use it.',
    unsure: 'We cannot be sure that this route is open to you.',
  },
  euReturn: {
    name: 'European rules after living in another EU country',
    meaning:
      'You are Dutch and lived with your partner in another EU or EEA country or in Switzerland. When you come back, your partner may stay under European law. There is then no mvv, no exam abroad and no fixed amount of income.',
    unsure:
      'It depends on how long you lived there, what you lived on, and where you have been since. Compare your story with ind.nl/eu-recht or ask a lawyer.',
  },
  chavez: {
    name: 'Parent of a Dutch child (Chavez-Vilchez)',
    meaning:
      'Your partner cares for a Dutch child under 18 who depends on that care. Your partner may have a right to stay under European law. The application is made in the Netherlands, and in principle there is no income requirement and no exam abroad.',
    unsure: 'It depends on the child and on the care your partner really gives. Ask the IND or a lawyer.',
  },
  regular: {
    name: 'The ordinary partner permit',
    meaning:
      'You may also use the ordinary application for a partner. It has the ordinary conditions, such as age and income. You may not have to wait for the special family rules then.',
    unsure: 'Ask a lawyer which of the two is better for you before you apply.',
  },
} satisfies Messages['alternatives'];

export const verdicts = {
  looksGood:
    'On your answers, judged as if the IND receives your application on {filing}, everything we can check looks in order; the IND decides.',
  notYet:
    'On your answers, judged as if the IND receives your application on {filing}, {notMet, plural, one {one thing is} other {# things are}} not in order yet.',
  review:
    'On your answers, judged as if the IND receives your application on {filing}, {review, plural, one {one thing needs} other {# things need}} a closer look before we can say more.',
  open: 'You have not answered everything yet, so this is what we can say for now; the next question is: {next}.',
  otherRoute:
    'You need another route than the ordinary partner permit, so we show you that route and do not judge the ordinary conditions.',
} satisfies Messages['verdicts'];

export const statuses = {
  met: 'In order',
  notMet: 'Not in order yet',
  exempt: 'Does not apply to you',
  review: 'Needs a closer look',
  later: 'Comes later',
  open: 'Not answered yet',
} satisfies Messages['statuses'];

export const channels = {
  embassy: {
    name: 'At a Dutch embassy or consulate, then by post',
    how: 'Your partner makes an appointment in the country of nationality, or in the country where your partner may stay for longer than 3 months. The staff write the date on the form and give it back. You send it to the IND with all the papers, within 3 weeks of that date.',
    unsure: 'Check with the embassy how it works there.',
  },
  inNetherlandsEu: {
    name: 'To the IND, in the Netherlands',
    how: 'Your partner applies after arrival in the Netherlands. Your partner must be in the Netherlands when the IND decides. Someone who needs a visa to travel first asks for a free facilitation visa.',
    unsure: 'Check on ind.nl how you can apply.',
  },
  asylumFamily: {
    name: 'To the IND, with the form for family of people with asylum',
    how: 'Look for the form for family reunification with the IND’s form finder. Ask for help with filling it in. Keep proof of the day you sent it.',
    unsure: 'The rules changed on 12 June 2026. Check on ind.nl which form you must use now.',
  },
  online: {
    name: 'Online, with your DigiD',
    how: 'Log in at ind.nl with your DigiD. Fill in the form, upload copies of your papers and pay online at once. Your application is sent after the payment.',
    unsure:
      'An older text of the IND says that sponsors with a temporary permit must use a paper form. Look at ind.nl first to see whether the online form is open to you.',
  },
  paper: {
    name: 'On paper, by post',
    how: 'Fill in the form, print it on A4 and sign it with a pen. Send it with copies of your papers to the address on the form. You get a letter that tells you how to pay.',
    unsure: 'Perhaps you can apply online. Look at ind.nl first to see whether the online form is open to you.',
  },
} satisfies Messages['channels'];

export const forms = {
  formFinder: {
    name: 'The form from the IND’s form finder',
    where: 'Answer a few questions at ind.nl/en/search-form and you get the right form.',
  },
  '5005': {
    name: 'Form 5005, verification against EU law',
    where: 'Search for 5005 at ind.nl/en/search-form. Check that it is the newest version.',
  },
  onlinePartnerWithPermit: {
    name: 'Online form for a partner who has a Dutch permit',
    where: 'You find it at ind.nl/verblijf-partner. You need your DigiD.',
  },
  onlinePartnerWithoutPermit: {
    name: 'Online form for a partner without a Dutch permit',
    where: 'You find it at ind.nl/verblijf-partner. You need your DigiD.',
  },
  B07001: {
    name: 'Form B07001, for a married or registered partner',
    where: 'You find it at ind.nl/verblijf-partner. Check that it is the newest version.',
  },
} satisfies Messages['forms'];

export const feeGrounds = {
  family: 'The ordinary fee for a family member',
  turkish: 'The lower fee for Turkish workers and their families',
  benelux: 'No fee for nationals of Israel and San Marino who need an mvv',
  euDocument: 'The fee for a document under EU law',
  nareis: 'No fee for family of people with asylum, if you apply in time',
} satisfies Messages['feeGrounds'];
