import type { Messages } from '../type';

const askLawyerOrJl = 'Ask the IND, a lawyer or the Juridisch Loket (free legal advice).';
const asylumHelp = 'Ask a lawyer or VluchtelingenWerk near you';

/** The procedures there are, and what each means for the couple. */
export const routes = {
  noPermitNeeded: {
    name: 'No residence permit needed',
    meaning:
      'Your partner is a citizen of the EU (the Netherlands too), the EEA or Switzerland. Then no residence permit and no entry visa (mvv) is needed. If your partner stays for more than 4 months, registering with the municipality (gemeente) is needed.',
  },
  euVerification: {
    name: 'Verification against EU law (toetsing aan het EU-recht)',
    meaning:
      'You are a citizen of another EU country, of the EEA or of Switzerland, so European rules apply to your partner. There is no mvv, no exam abroad and no fixed amount of income. Your partner applies in the Netherlands for a document that shows the right to stay.',
  },
  extension: {
    name: 'Extending your partner’s permit (verlenging)',
    meaning:
      'Your partner already has a permit to live with you. You ask the IND to extend it. The IND must receive the application at the latest on the day before the permit ends, and not more than 3 months before.',
  },
  change: {
    name: 'Changing your partner’s permit into stay with you (wijziging)',
    meaning:
      'Your partner already has a Dutch permit, for something else or with someone else. You ask the IND to change it into a permit to live with you, at the latest on the day before it ends. There is no mvv and no exam abroad.',
  },
  nareis: {
    name: 'Family of a refugee (nareis)',
    meaning: `You have an asylum permit as a refugee. Nareis is the route for your family: the IND must receive the application by {until}. ${asylumHelp} today: the law changed on 12 June 2026, and the courts look at it.`,
  },
  nareisSubsidiary: {
    name: 'Family of someone with subsidiary protection (nareis)',
    meaning: `You have subsidiary protection. Since 12 June 2026 the law lets your family come with nareis after 2 years, with enough income and a home. {ground, select, transition {Your permit is from before that day, and whether the 2 years hold for you is not certain.} other {For you that is from {from}.}} ${asylumHelp} before you apply: the courts look at the new law.`,
  },
  regularWithoutMvv: {
    name: 'Residence permit for your partner, without an entry visa (mvv)',
    meaning:
      'You ask the IND for a residence permit for your partner. No mvv is needed, or you ask the IND for an exception. If your partner is still abroad, the IND advises to wait for the decision before the journey.',
  },
  regularAfterTravel: {
    name: 'Residence permit for your partner, after you travel together',
    meaning:
      'You do not live in the Netherlands yet, and your partner needs no entry visa (mvv). You travel together and register with the municipality (gemeente). Then you apply for the permit in the Netherlands.',
  },
  mvvMissing: {
    name: 'An entry visa (mvv) first',
    meaning:
      'Your partner stays in the Netherlands but needs an entry visa (mvv), and on your answers no exception fits. The mvv is asked for while your partner waits abroad. See first whether an exception fits, and get help before your partner leaves.',
  },
  regularWithMvv: {
    name: 'Residence permit for your partner, with an entry visa (mvv)',
    meaning:
      'You send one application to the IND, for the entry visa (mvv) and the residence permit together. Your partner lives abroad until the decision. After a positive decision your partner collects the mvv at a Dutch embassy and travels to you.',
  },
  regularAtEmbassy: {
    name: 'Residence permit for your partner, starting at the embassy',
    meaning:
      'You both live abroad, and your partner needs an entry visa (mvv). Your partner starts the application at a Dutch embassy or consulate. After that you send the papers to the IND in the Netherlands by post.',
  },
} satisfies Messages['routes'];

export const routeNotes = {
  visitorShort:
    'Someone who needs no visa may stay at most 90 days in 180, in all Schengen countries together. Apply before those days end.',
  visitorUntil:
    'Counted from {arrivedOn}, day 90 of the visit is {lastDay}, if there was no visit shortly before it. Apply before that day ends.',
  visitor:
    'Without a visa your partner may stay at most 90 days in 180, in all Schengen countries together. The border keeps a record of the days (EES). The law asks people who come for longer to report to the IND within 3 days: making the IND appointment is how you do that, as far as we know. A visit may need a travel authorisation (ETIAS): look at travel-europe.europa.eu.',
  visits:
    'Living here is what must wait. A visit in between is often possible, with a visa for a short stay or without one where none is needed: at most 90 days in 180. A visa can be refused because of this application. The mvv is collected abroad.',
  workWaiting:
    'While your partner waits here for a first permit, working is not allowed, unless another permit says so.',
  workKept: 'If you apply in time, your partner may go on working as the present card says, until the decision.',
  workDutchSponsor:
    'Beside a Dutch sponsor the permit usually lets your partner work freely (“arbeid vrij toegestaan”). What the card says counts.',
  workOtherSponsor:
    'With the permit, your partner’s right to work usually follows yours. What the card says counts: look at ind.nl.',
  atDesk:
    'Someone who asks for an exception to the mvv hands in the application in person, at a desk of the IND. Ask the IND how to make the appointment.',
  laterApplication:
    'The form, the costs, the papers and the steps below are for the application you make when your partner waits abroad.',
  euMeans:
    'The IND also wants proof of how you live here: work, study, a business of your own, or enough money and health insurance. Form 5005 says which papers.',
  british:
    'Are you British and did you live in the Netherlands before 2021, with a document under the withdrawal agreement? If you were a couple by 31 December 2020, other rules and a lower fee may apply. Ask the IND about that agreement.',
  turkishWorker:
    'For Turkish workers and their families the agreements between the EU and Türkiye can take away more conditions. Ask a lawyer who knows them.',
  employerFiles:
    'If your employer is a recognised sponsor, it can apply for your partner too, together with your own application. Ask before you apply yourself.',
  integrationLate:
    'Is your partner late with the integration exam (inburgering)? That can be a ground to refuse the extension, unless it would break up your family life. Get help before you apply.',
} satisfies Messages['routeNotes'];

export const alternatives = {
  euVerification: {
    name: 'Verification against EU law (toetsing aan het EU-recht), with your other nationality',
    meaning:
      'You are Dutch and also a citizen of another EU country, of the EEA or of Switzerland. The European rules are only for those who have used them: you lived here as a citizen of that other country before you became Dutch, or you moved between EU countries.',
    unsure: `Whether that holds for you, we do not know. ${askLawyerOrJl}`,
  },
  euReturn: {
    name: 'European rules after living in another EU country',
    meaning:
      'You are Dutch and lived with your partner in another EU country, in the EEA or in Switzerland. When you come back, the European rules can apply. There is then no mvv, no exam abroad and no fixed amount of income.',
    unsure:
      'It depends on how long and how you lived there, and whether you were outside the EU for long after that. Look at ind.nl/eu-recht.',
  },
  chavez: {
    name: 'Living with a Dutch child (Chavez-Vilchez)',
    meaning:
      'Your partner cares for a Dutch child under 18 who depends on that care. Then your partner can sometimes live in the Netherlands under European law. In principle there is no fixed amount of income and no exam abroad.',
    unsure: `It depends on the care for the child. ${askLawyerOrJl}`,
  },
  nareis: {
    name: 'Family of a refugee (nareis), although it is late',
    meaning:
      'Nareis must be asked for within 3 months of your asylum permit, and those have passed. Being late can be excused if there was a good reason.',
    unsure: `${asylumHelp} today, before you pay for another application.`,
  },
  regular: {
    name: 'The ordinary application for a partner',
    meaning:
      'Beside nareis there is the ordinary permit for a partner. It has the ordinary conditions, such as age and income. As far as we know you do not have to wait 2 years for it.',
    unsure: `${asylumHelp} which of the two is better for you, before you pay.`,
  },
} satisfies Messages['alternatives'];

export const verdicts = {
  looksGood: 'Everything we can check looks in order.',
  notYet:
    '{count, plural, =1 {One thing is} =2 {Two things are} =3 {Three things are} =4 {Four things are} other {# things are}} not in order yet: {list}.',
  review:
    '{count, plural, =1 {One thing needs} =2 {Two things need} =3 {Three things need} =4 {Four things need} other {# things need}} a closer look: {list}.',
  open: 'You have not answered everything yet. The next question is: {next}.',
  otherRoute: 'Other rules apply to you than those for the ordinary partner permit.',
} satisfies Messages['verdicts'];

const judged = 'We looked as if the IND receives your application on {filing}.';

export const verdictDays = {
  looksGood: `${judged} The IND decides.`,
  notYet: `${judged} {more, plural, =0 {} =1 {One other thing needs a closer look. } other {# other things need a closer look. }}Below you read what would help.`,
  review: `${judged} The rest looks in order. The IND decides.`,
  open: `${judged} Below you read what is certain already.`,
  otherRoute: 'Below you read which rules those are, and where you find help.',
} satisfies Messages['verdictDays'];

export const moreConditions = '{count, plural, one {# more thing} other {# more things}}';

export const statuses = {
  met: 'In order',
  notMet: 'Not in order yet',
  exempt: 'Not needed',
  review: 'Needs a closer look',
  later: 'Comes later',
  open: 'Not known yet',
} satisfies Messages['statuses'];

export const channels = {
  embassy: {
    name: 'At a Dutch embassy or consulate, then by post',
    how: 'Your partner makes an appointment in the country of the own nationality, or where your partner may stay for longer than 3 months. The staff write the date on the form. You send the form and copies of the papers to the IND within 3 weeks of that date.',
    unsure:
      'A recognised employer usually files for both of you. Ask your employer before anyone makes an appointment at the embassy.',
  },
  inNetherlandsEu: {
    name: 'In the Netherlands, with the form for EU law',
    how: 'Your partner travels to the Netherlands first and applies here. Your partner must be here when the IND decides. If a visa is needed, your partner first asks the embassy for a free facilitation visa.',
    unsure: 'Look at ind.nl/eu-burger whether it still goes this way.',
  },
  asylumFamily: {
    name: 'To the IND, with the form for family of people with asylum',
    how: 'You ask the IND for nareis. Look on ind.nl for the form for family of people with an asylum permit. Ask for help with filling it in, and keep proof of the day you sent it.',
    unsure: `The rules changed on 12 June 2026. ${asylumHelp} to look along.`,
  },
  online: {
    name: 'Online, with your DigiD',
    how: 'You log in with DigiD, fill in the form and upload copies of your papers. You pay online, and then the application is sent.',
    unsure:
      'Perhaps you must use a paper form: an older text of the IND asked that of people with a temporary permit. Look first at ind.nl/verblijf-partner.',
  },
  paper: {
    name: 'On paper, by post',
    how: 'Fill in the form, sign it with a pen and send it with copies of your papers to the address on the form. After that you get a letter about paying.',
    unsure: 'Perhaps you can apply online, or must come to a desk of the IND. Look first at ind.nl/verblijf-partner.',
  },
} satisfies Messages['channels'];

export const forms = {
  formFinder: {
    name: 'The form that fits you',
    where: 'Look for it among the forms at ind.nl. We are not sure which number it has now.',
  },
  '5005': {
    name: 'Form 5005: verification against EU law',
    where: 'At ind.nl/eu-burger. Check that this number still holds: we saw a version of 2023.',
  },
  onlinePartnerWithPermit: {
    name: 'Online form for a partner who already has a Dutch permit',
    where: 'At ind.nl/verblijf-partner, with DigiD.',
  },
  onlinePartnerWithoutPermit: {
    name: 'Online form for a partner without a Dutch permit',
    where: 'At ind.nl/verblijf-partner, with DigiD.',
  },
  B07001: {
    name: 'Form B07001: stay with a married or registered partner',
    where: 'At ind.nl/verblijf-partner. Check that it is the newest version.',
  },
} satisfies Messages['forms'];

export const feeGrounds = {
  family: 'The ordinary fee for a family member. If the IND says no, you do not get it back.',
  turkish:
    'The lower fee for Turkish workers and their families, by the agreements between the EU and Türkiye. The IND judges whether it is for you.',
  benelux:
    'For this nationality the mvv is free, as far as we know. With a passport that needs no mvv, you pay the ordinary fee. Look at ind.nl/leges.',
  euDocument: 'The fee for a residence document under EU law.',
  nareis: 'Nareis that is asked for in time is free.',
  nareisSubsidiary: 'We do not know the fee under the new law. Ask the IND before you pay.',
  humanitarian:
    'Usually free for a child of someone with a temporary humanitarian permit. It is not free where that permit was given for labour exploitation, or because leaving is impossible. If you truly cannot pay, ask the IND about paying nothing.',
} satisfies Messages['feeGrounds'];
