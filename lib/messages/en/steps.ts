import type { Messages } from '../type';

const formAndCopies = 'Use the form and the way named in your result. Check every name and date, and send copies only.';
const helpers = 'a lawyer for immigration law or the legal aid desk (Juridisch Loket)';
const asylumHelpers = 'VluchtelingenWerk near you or a lawyer';
const ownPermitElsewhere = 'This guide does not describe them.';
const beforeAnythingEnds = 'ask before anything ends';
const letterSays = 'if a letter says so';
const sooner = 'possible before the 5 years are over';

export const actors = {
  sponsor: 'You',
  partner: 'Your partner',
  both: 'You both',
  ind: 'The IND',
} satisfies Messages['actors'];

/** The way from today to living together, and what to do if things go differently. */
export const steps = {
  getDigid: {
    title: 'Get a DigiD with the app or text message check',
    detail:
      'Ask for a DigiD at digid.nl, or add the app or the text message check to the one you have. If you cannot get one, apply on paper.',
  },
  collectDocuments: {
    title: 'Collect your papers',
    detail:
      'Use your list on this site and start with the papers from abroad: they take longest. Make clear copies, and keep the originals at home. Each child has papers of its own.',
    term: 'start a few months before you apply',
  },
  passExam: {
    title: 'Pass the exam abroad',
    detail:
      'Your partner registers with DUO through naarnederland.nl and pays. Then your partner makes an appointment at a Dutch embassy or consulate, not an honorary one, and takes the exam there on a computer. A part that is passed stays valid until the whole exam is passed.',
    term: 'the result comes within 8 weeks, and you can use it for 1 year',
  },
  legaliseAndTranslate: {
    title: 'Have papers legalised and translated',
    detail:
      'Legalising means that an authority confirms a paper. Translate abroad first and then have both papers legalised. Or have the original legalised and use a sworn translator in the Netherlands. For some countries only one way works: look beside each paper. The IND does neither for you.',
    term: 'start early, it can take months',
  },
  freshDocuments: {
    title: 'Get the papers that must not be old',
    detail:
      'Ask for these last: the certificate of unmarried status (at most 6 months old) and the employer’s declaration (at most 3 months old), if they are on your list. Count back from the day the IND receives your application. Legalising takes time too.',
    term: 'in the last weeks before you apply',
  },
  checkExemption: {
    title: 'Check whether your partner can apply without an mvv',
    detail:
      'Read all the exceptions at ind.nl/mvv-vrijstelling. Think of health, a child in the Netherlands or an earlier permit. If one may fit, write down what proof you have, and change your answers here.',
  },
  getLegalHelp: {
    title: 'Get legal help',
    detail: `Talk to ${helpers}. Take all letters and papers with you.`,
    term: 'as soon as you can',
    variants: {
      asylum: {
        detail: `Talk to ${asylumHelpers} before you apply. The law on this changed on 12 June 2026, and the courts look at it. Take all letters and papers with you.`,
        term: 'before you apply',
      },
      asylumLawChanged: {
        detail: `The rules for the family of people with subsidiary protection changed on 12 June 2026, and the courts look at them. As far as we know you can use the ordinary application. Ask ${asylumHelpers} first.`,
        term: 'before you pay',
      },
      lateAsylumFamily: {
        detail: `The 3 months to ask for nareis are over, but being late can sometimes be excused. Ask ${asylumHelpers} today, before you pay for another application.`,
        term: 'today',
      },
      publicOrder: {
        detail: `A conviction or an entry ban can be a reason to refuse, and an entry ban must be lifted first. A stay without permission is by itself no reason to refuse family. Talk to ${helpers} before you do anything else.`,
        term: 'before you pay',
      },
      violence: {
        detail: `Veilig Thuis, ${helpers} can help, also with the letters to the IND. You can go alone. Take only the papers that you can get safely.`,
        term: 'when it is safe for you',
      },
    },
  },
  leaveAndApply: {
    title: 'Apply while your partner is abroad',
    detail:
      'Without an exception your partner goes to the country of nationality, or to a country where your partner may stay for longer than 3 months. You then apply from there on as other couples do. Get advice first: coming back can be hard.',
  },
  missionAppointment: {
    title: 'Go to the Dutch embassy or consulate',
    detail:
      'Your partner makes an appointment and brings the filled-in form, a passport photo and a valid passport. The staff take fingerprints and a signature, write the date on the form and give a V-number. A child under 12 comes with a legal representative. Does a recognised employer apply for you? Ask there first: it usually applies for your partner too.',
  },
  sendByPost: {
    title: 'Send the application to the IND by post',
    detail:
      'You get the form back at the appointment. Send it with copies of all the papers to the IND in the Netherlands. Keep proof that you posted it.',
    term: 'within 3 weeks of the date written on the form',
  },
  privateInsurance: {
    title: 'Arrange a travel or health insurance until the decision',
    detail:
      'Until the IND has decided, a Dutch basic insurance (basisverzekering) is not open to your partner. Take out a travel insurance or another health insurance that pays for care in the Netherlands.',
    term: 'before you apply, until the decision',
  },
  apply: {
    title: 'Send the application to the IND',
    detail: `${formAndCopies} If children come along, each child has an application of its own. Send them together.`,
    variants: {
      waitingHere: {
        detail: `${formAndCopies} The IND must have the application before the visit without a visa ends. That is 90 days at most in 180, in all Schengen countries together. If children come along, send their applications together.`,
        term: 'before the 90 days end',
      },
      permitEnds: {
        detail: `${formAndCopies} Has your partner not passed the integration exam in time? Get help first.`,
        term: 'at the latest on {until}, the day before the present permit ends',
      },
      euLaw: {
        detail:
          'Your partner asks for verification against EU law (toetsing aan het EU-recht) and sends copies of the papers on the list. Add proof that you work, study or have a business here, or have enough money and health insurance: form 5005 says which.',
      },
      asylum: {
        detail:
          'You, the one with the asylum permit, make the application for your family. Look on ind.nl for the form. Send it in time, also if papers are missing: a refugee’s family is not refused for that alone.',
      },
    },
  },
  payFee: {
    title: 'Pay the fee (leges)',
    detail:
      'Online you pay at once. On paper you get a letter that tells you how to pay. The IND starts only after the full payment, and you do not get the money back after a refusal.',
    term: 'online at once; on paper by the day in the letter',
  },
  acknowledgement: {
    title: 'Receive the letter of receipt (ontvangstbevestiging)',
    detail:
      'The letter says when the IND received your application and when it must decide. If no letter comes, call the IND: 088 043 04 30, from abroad +31 88 043 04 30.',
    term: 'usually within 14 days',
  },
  followInMyInd: {
    title: 'Follow the application in My IND (Mijn IND)',
    detail:
      'Log in at ind.nl with your DigiD. You see how far the IND is and whether it asks for something. You can usually upload papers there.',
  },
  activateMessageBox: {
    title: 'Switch on the Message Box (Berichtenbox)',
    detail:
      'Log in at mijn.overheid.nl with your DigiD. Give your e-mail address, switch on notifications, tick the IND under national organisations (landelijke organisaties) and save. Then you miss no letter.',
  },
  biometrics: {
    title: 'Give fingerprints, photo and signature',
    detail:
      'Without an mvv this is done in the Netherlands. Make an appointment online at an IND desk or, in some places, an expat centre. Fingerprints of less than 6 months ago are used again.',
    term: 'after arrival',
    variants: {
      waitingHere: {
        detail:
          'Make an appointment online at an IND desk or, in some places, an expat centre. Fingerprints of less than 6 months ago are used again.',
        term: 'book within 2 weeks of the letter of receipt',
      },
    },
  },
  supplyMissing: {
    title: 'Send what is still missing',
    detail:
      'If something is missing, the IND writes you a letter with a date. Send the papers before that date, or ask for more time before it passes. The time for the decision usually stands still until then.',
    term: 'before the date in the letter',
  },
  decision: {
    title: 'Wait for the decision',
    detail:
      'Do not book a flight before the decision is there. Tell the IND at once if your income, your job or your relationship changes. The letter of receipt names the last day.',
    term: `within 90 days; 3 months more ${letterSays}`,
    variants: {
      withoutMvv: {
        term: `within 90 days; up to 6 months more where others must advise or look into it, ${letterSays}`,
      },
      longTermResident: {
        term: `within 4 months; 3 months more ${letterSays}, and 7 where papers had to be added`,
      },
      asylumSponsor: { term: 'within 9 months; longer in special circumstances' },
      papersAsked: {
        detail:
          'The IND goes on when it has your papers. Keep a copy of what you sent, with proof of the day. If you hear nothing, call the IND.',
        term: 'as many days later as the clock stood still',
      },
      euLaw: {
        detail:
          'Your partner must be in the Netherlands when the IND decides. Tell the IND at once if something changes.',
        term: 'within 6 months',
      },
      asylum: {
        detail:
          'It often takes longer than the law says. Look on ind.nl for the waiting time of your group, and ask for help if you hear nothing.',
        term: 'within 9 months by law, longer in special circumstances; in practice often longer',
      },
    },
  },
  collectMvv: {
    title: 'Collect the mvv',
    detail:
      'Your partner makes an appointment at the embassy you named in the application as soon as the letter is there. Your partner comes in person and gives fingerprints (again only if the last are over 6 months old), a photo and a signature. The passport must be valid for 6 more months and have 2 empty pages. Count on 3 weeks. In a third country a tourist stay is not enough, and honorary consulates give no mvv.',
    term: 'the mvv must be issued within 3 months of the date of the letter',
  },
  travel: {
    title: 'Travel to the Netherlands',
    detail:
      'The IND advises to wait for the decision before you travel. A partner who comes earlier, without a visa, may stay 90 days at most in 180, in all Schengen countries together, and applies before they end.',
    variants: {
      withMvv: {
        detail:
          'Your partner travels while the mvv is valid. Travel from outside the Netherlands: the visa is used at the border.',
        term: 'within the 90 days of the mvv',
      },
      euLaw: {
        detail:
          'The application can only be made in the Netherlands, so your partner travels first. A partner who needs a visa asks the embassy for a facilitation visa, which is free.',
      },
      euCitizen: { detail: 'Your partner can simply come, with a valid passport or identity card. No visa is needed.' },
    },
  },
  registerMunicipality: {
    title: 'Register with the municipality (gemeente)',
    detail:
      'Make an appointment before the journey if you can. Bring the passport, the birth certificate, the marriage certificate if there is one, and papers about your address. Your partner is entered in the personal records database (BRP) and gets a citizen service number (BSN).',
    term: 'within 5 days of arrival',
    variants: {
      euCitizen: {
        detail:
          'Only for a stay of more than 4 months. Bring the passport or identity card, the birth certificate and papers about your address. Your partner gets a citizen service number (BSN).',
        term: 'within 5 days of arrival, for a stay of more than 4 months',
      },
    },
  },
  collectCard: {
    title: 'Collect the residence card',
    detail:
      'The IND writes when the card is ready. Your partner makes an appointment and collects it in person. Check the details at once: mistakes are then corrected for free. The card also says which work is allowed.',
    term: 'usually about 2 weeks after arrival or after the fingerprints',
    variants: { afterDecision: { term: 'usually about 2 weeks after the decision' } },
  },
  tbTest: {
    title: 'Take the TB test',
    detail:
      'Your partner makes an appointment with the municipal health service (GGD) and brings the referral form. The exceptions are in the IND’s appendix at ind.nl/tbc-verklaring. Someone who must take the test and does not, can lose the permit.',
    term: 'within 3 months of getting the card',
  },
  healthInsurance: {
    title: 'Take out Dutch health insurance',
    detail:
      'Your partner needs a basic health insurance (basisverzekering). The premium usually counts from the first day, so waiting saves nothing, and being late can cost a fine.',
    term: 'within 4 months of arrival',
    variants: {
      afterDecision: {
        detail:
          'With the permit your partner can and must have a basic health insurance (basisverzekering). Keep the other insurance until this one has begun.',
        term: 'at once after the decision',
      },
    },
  },
  digidPartner: {
    title: 'Get a DigiD for your partner',
    detail:
      'With the BSN your partner can ask for a DigiD at digid.nl. The code comes by letter to the address in the BRP.',
    term: 'usually about 3 working days',
  },
  civicIntegration: {
    title: 'Integrate in the Netherlands (inburgeren)',
    detail:
      'DUO sends your partner a letter, and the municipality invites your partner to talk and makes a personal plan (PIP). Partners usually pay for the course themselves; DUO can lend money.',
    term: 'within 3 years of the personal plan',
    variants: {
      askFirst: {
        detail:
          'Whether your partner must integrate depends on your permit, and we cannot tell. Ask DUO. If so, DUO sends a letter and the municipality makes a personal plan (PIP).',
        term: 'if it must be: within 3 years of the personal plan',
      },
    },
  },
  reportChanges: {
    title: 'Report changes to the IND',
    detail:
      'Tell the IND if you no longer live together, if your relationship ends, if you ask for social assistance or if one of you leaves the country. While the application runs, also tell it at once about other work or less income. This is a duty for both of you: without it a warning or a fine can follow.',
    term: 'within 4 weeks; during the application at once',
    variants: {
      separation: {
        detail:
          'Both of you tell the IND that you no longer live together or that your relationship has ended. You find the form at ind.nl.',
        term: 'within 4 weeks',
      },
      death: {
        detail: 'Tell the IND that your partner has died, and give your V-number. You find the form at ind.nl.',
        term: 'within 4 weeks',
      },
      violence: {
        detail:
          'The IND has to know that you no longer live together. First talk with someone who helps you about what to write, and about which address is safe to give.',
        term: 'within 4 weeks',
      },
    },
  },
  extend: {
    title: 'Extend the permit',
    detail:
      'The end date is on the card. The IND must receive the application at the latest on the day before it. Too late can leave a gap in the stay. Put a reminder in your calendar today.',
    term: 'from 3 months before the end date until the day before it',
  },
  independentPermit: {
    title: 'An independent permit',
    detail:
      'After 5 years together on this permit your partner can usually ask for a permit that no longer depends on you. Your partner must then have passed the integration exam, or be free of it. In some situations it is sooner, for example for the family of an EU Blue Card holder.',
    term: 'usually after 5 years',
    variants: {
      askFirst: {
        detail:
          'Whether your partner can get a permit that no longer depends on you, and when, depends on your own permit. Ask the IND or a lawyer.',
        term: 'ask first; usually after 5 years where it is possible',
      },
      separation: {
        detail:
          'Have you been together for 5 years on this permit? Then your partner can usually ask for a permit that no longer depends on you. Your partner must then have passed the integration exam, or be free of it. Before the 5 years another reason to stay is usually needed, such as work, study or a child.',
        term: 'usually only after 5 years',
      },
      death: {
        detail:
          'The one who stays behind can ask for a permit of their own, also when the 5 years are not over. A lawyer can help with the application.',
        term: sooner,
      },
      violence: {
        detail:
          'Did the relationship end because of violence? Then you can ask for a permit of your own, also when the 5 years are not over. There is also a permit for victims; after a year with it a lasting one can follow. Papers from the police, a doctor or a shelter help as proof. Keep them in a safe place.',
        term: sooner,
      },
      euLaw: {
        detail: `Under EU law other rules say who can stay. ${ownPermitElsewhere} Ask the IND or a lawyer before anything ends.`,
        term: beforeAnythingEnds,
      },
      asylum: {
        detail: `For the family of someone with an asylum permit other rules say who can stay. ${ownPermitElsewhere} Ask ${asylumHelpers} before anything ends.`,
        term: beforeAnythingEnds,
      },
    },
  },
  naturalisation: {
    title: 'Become Dutch (naturalisation)',
    detail:
      'Your partner can ask the municipality (gemeente) for Dutch nationality. The government wants longer terms (10 years, and 5 beside a Dutch partner). On 1 October 2026 that was not law yet, so check the rules then.',
    term: 'usually after 5 years',
    variants: {
      dutchSponsor: { term: 'usually after 3 years together with you, and still living together at the decision' },
      askFirst: {
        detail:
          'Beside a permit like yours it is not certain which years count, or whether your partner can ask for it at all. Ask the municipality (gemeente) first.',
        term: 'ask first; usually after 5 years',
      },
    },
  },
  objection: {
    title: 'Object to a refusal (bezwaar)',
    detail:
      'The letter says how, where and by when. If time is short, send a short objection first and the reasons later. Ask a lawyer for help at once. Your partner may mostly wait here meanwhile, but not if the refusal is about a missing mvv or about public order.',
    term: 'within 28 days (4 weeks) of the decision; a last day on a weekend or holiday moves to the next working day',
  },
  objectionDecision: {
    title: 'Wait for the decision on your objection',
    detail: 'The IND looks at the case again and may invite you to talk. A partner who is abroad usually waits there.',
    term: 'within 19 weeks after the time to object has ended; it may take longer, the letter says so',
  },
  appeal: {
    title: 'Appeal to the court (beroep)',
    detail:
      'If the IND says no again, a judge of the district court (rechtbank) can look at it. Do this with a lawyer. The court asks a fee (griffierecht); with little money it can sometimes be waived.',
    term: 'within 28 days (4 weeks) of the decision on the objection',
  },
  noticeOfDefault: {
    title: 'Tell the IND in writing that it is late (ingebrekestelling)',
    detail:
      'You can do this when the date in the letter of receipt has passed, with the extra time if the IND took it. Send it by post to IND, Postbus 14, 9560 AA Ter Apel (check the address at ind.nl), and keep a copy. The IND then gets two more weeks.',
    term: 'from the day after the last date; then 14 days',
  },
  appealForLateDecision: {
    title: 'Ask the court for a decision in time',
    detail:
      'If there is still no decision after the two weeks, the court can order the IND to decide by a new date. The law no longer gives you money by itself when the IND is late. Ask a lawyer to do this for you.',
    term: 'after those 14 days',
  },
  askEmbassy: {
    title: 'Ask the embassy and the IND what is possible',
    detail:
      'Do this in writing and before the last day. Give the V-number, say what went wrong and ask what you can still do. Keep the answer.',
    term: 'before the last day',
  },
  applyAgain: {
    title: 'Apply again if the time is over',
    detail:
      'A new application is then needed, and you usually pay again. First check which papers have become too old. The exam result, for example, can be used for 1 year.',
  },
} satisfies Messages['steps'];

export const termKinds = {
  statutory: 'Set by law',
  policy: 'IND policy',
  practical: 'Practical advice',
  estimate: 'Our estimate',
} satisfies Messages['termKinds'];
