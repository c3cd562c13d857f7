import type { Messages } from '../type';

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
      'Use your list on this site and start with the papers from abroad. Make clear copies, and keep the originals at home.',
  },
  passExam: {
    title: 'Pass the exam abroad',
    detail:
      'Your partner registers with DUO through naarnederland.nl and pays. Then your partner makes an appointment at a Dutch embassy or consulate, and takes the exam there on a computer. A part that is passed stays valid until the whole exam is passed.',
    term: 'the result comes within 8 weeks, and you can use it for 1 year',
  },
  legaliseAndTranslate: {
    title: 'Have papers legalised and translated',
    detail:
      'Translate abroad first and then have both papers legalised. Or have the original legalised and use a sworn translator in the Netherlands. The IND does neither for you.',
    term: 'start early, it can take long',
  },
  freshDocuments: {
    title: 'Get the papers that must be recent',
    detail:
      'Ask for these last: the certificate of unmarried status (at most 6 months old) and the employer’s declaration (at most 3 months old), if they are on your list. The IND looks at the day it receives your application.',
    term: 'in the last weeks before you apply',
  },
  checkExemption: {
    title: 'Check whether an exception fits',
    detail: 'Read all the exceptions at ind.nl/mvv-vrijstelling. Write down which one may fit and what proof you have.',
  },
  getLegalHelp: {
    title: 'Get legal help',
    detail:
      'Talk to a lawyer for immigration law or to the legal aid desk (Juridisch Loket). Take all letters and papers with you.',
    variants: {
      violence: {
        detail:
          'Veilig Thuis, a lawyer for immigration law or the legal aid desk (Juridisch Loket) can help, also with the letters to the IND. You can go alone. Take only the papers that you can get safely.',
      },
    },
  },
  leaveAndApply: {
    title: 'Apply while your partner is abroad',
    detail:
      'Without an exception your partner goes to the country of nationality, or to a country where your partner may stay for longer than 3 months. You then apply from there on as other couples do. Get advice first.',
  },
  missionAppointment: {
    title: 'Go to the Dutch embassy or consulate',
    detail:
      'Your partner makes an appointment and brings the filled-in form, a passport photo and a valid passport. The staff take fingerprints and a signature, write the date on the form and give a V-number. A child under 12 comes with a legal representative.',
  },
  sendByPost: {
    title: 'Send the application to the IND by post',
    detail:
      'You get the form back at the appointment. Send it with copies of all the papers to the IND in the Netherlands. Keep proof that you posted it.',
    term: 'within 3 weeks of the date written on the form',
  },
  apply: {
    title: 'Send the application to the IND',
    detail:
      'Use the form and the way named in your result. Check every name and date, and send copies only. If children come along, each child has an application of its own. Send them together.',
    variants: {
      euLaw: {
        detail:
          'Your partner asks for verification against EU law (toetsing aan het EU-recht) and sends copies of the papers on the list.',
      },
      asylum: {
        detail:
          'You, the one with the asylum permit, make the application for your family. The form finder of the IND shows the form. Ask VluchtelingenWerk or a lawyer for help.',
      },
    },
  },
  payFee: {
    title: 'Pay the fee (leges)',
    detail:
      'Online you pay at once. On paper you get a letter that tells you how to pay. The IND starts only after the full payment, and you do not get the money back after a refusal.',
    term: 'online at once; by post usually within 2 weeks of the letter',
  },
  acknowledgement: {
    title: 'Receive the letter of receipt (ontvangstbevestiging)',
    detail:
      'The letter says when the IND received your application and when it must decide. Call the IND if no letter comes.',
    term: 'within 14 days',
  },
  followInMyInd: {
    title: 'Follow the application in My IND (Mijn IND)',
    detail: 'Log in at ind.nl with your DigiD. You see how far the IND is, and you can usually upload papers there.',
  },
  activateMessageBox: {
    title: 'Switch on the Message Box (Berichtenbox)',
    detail:
      'Log in at mijn.overheid.nl with your DigiD. Give your e-mail address, switch on notifications, tick the IND under national organisations (landelijke organisaties) and save. Then you miss no letter.',
  },
  biometrics: {
    title: 'Give fingerprints, photo and signature',
    detail:
      'Without an mvv this is done in the Netherlands. Make an appointment online at an IND desk or, in some places, an expat centre.',
    term: 'usually book within 2 weeks of the letter of receipt',
  },
  supplyMissing: {
    title: 'Send what is still missing',
    detail:
      'If something is missing, the IND writes you a letter with a date. Send the papers before that date, or ask for more time before it passes. The time for the decision stands still until then.',
    term: 'before the date in the letter',
  },
  decision: {
    title: 'Wait for the decision',
    detail:
      'Do not book a flight before the decision is there. Tell the IND at once if your income, your job or your relationship changes. The letter of receipt names the last day.',
    term: 'usually 90 days; the IND may add 3 months in writing',
    variants: {
      papersAsked: {
        detail:
          'The IND goes on when it has your papers. Keep a copy of what you sent, with proof of the day. If you hear nothing, call the IND.',
        term: 'as many days later as the clock stood still',
      },
      euLaw: {
        detail:
          'Your partner must be in the Netherlands when the IND decides. Tell the IND at once if something changes.',
        term: 'usually within 6 months',
      },
      asylum: {
        detail:
          'It often takes much longer than the law says. Look on ind.nl for the waiting time of your group, and ask for help if you hear nothing.',
        term: 'often longer than the 90 days and 3 months of the law',
      },
    },
  },
  collectMvv: {
    title: 'Collect the mvv',
    detail:
      'Your partner makes an appointment at the embassy you named in the application, and gives fingerprints, a photo and a signature there. The passport must be valid for at least 6 more months and have 2 empty pages. The mvv is usually ready within 15 days.',
    term: 'appointment within 3 months of the positive decision',
  },
  travel: {
    title: 'Travel to the Netherlands',
    detail:
      'The IND advises to wait for the decision before you travel. A partner who comes earlier usually has to apply within the 90 days of a visit without a visa.',
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
      'Make an appointment before the journey if you can. Bring the passport, the birth certificate and papers about your address. Your partner is entered in the personal records database (BRP) and gets a citizen service number (BSN).',
    term: 'within 5 days of arrival',
  },
  collectCard: {
    title: 'Collect the residence card',
    detail:
      'The IND writes when the card is ready. Your partner makes an appointment and collects it in person. Check the details at once, because mistakes are then corrected for free.',
    term: 'usually about 2 weeks after arrival or after the fingerprints',
  },
  tbTest: {
    title: 'Take the TB test',
    detail:
      'Your partner makes an appointment with the municipal health service (GGD) and brings the referral form. Without the test the permit can be withdrawn. The exceptions are in the IND’s appendix at ind.nl/tbc-verklaring.',
    term: 'within 3 months of getting the card',
  },
  healthInsurance: {
    title: 'Take out Dutch health insurance',
    detail:
      'Your partner chooses a basic health insurance (basisverzekering). The premium usually counts from the first day, so waiting saves nothing.',
    term: 'within 4 months of arrival',
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
  },
  reportChanges: {
    title: 'Report changes to the IND',
    detail:
      'Tell the IND if you no longer live together, if your relationship ends, if you ask for social assistance or if one of you leaves the country. This is a duty for both of you.',
    term: 'within 4 weeks of the change',
    variants: {
      separation: {
        detail:
          'Both of you tell the IND that you no longer live together or that your relationship has ended. You find the form at ind.nl.',
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
      'The end date is on the card. The IND must receive the application before that date. Put a reminder in your calendar today.',
    term: 'from 3 months before the end date',
  },
  independentPermit: {
    title: 'An independent permit',
    detail:
      'After 5 years together on this permit your partner can usually ask for a permit that no longer depends on you. The civic integration exam is then asked too. After a death or violence at home it can be possible sooner.',
    term: 'usually after 5 years',
    variants: {
      separation: {
        detail:
          'Have you been together for 5 years on this permit? Then your partner can usually ask for a permit that no longer depends on you. The civic integration exam is asked too. Before the 5 years your partner usually needs another reason to stay, such as work, study or a child.',
        term: 'usually only after 5 years',
      },
      death: {
        detail:
          'The one who stays behind can ask for a permit of their own, also when the 5 years are not over. A lawyer can help with the application.',
        term: 'possible before the 5 years are over',
      },
      violence: {
        detail:
          'Did the relationship end because of violence? Then you can ask for a permit of your own, however short you have been here. Papers from the police, a doctor or a shelter help as proof. Keep them in a safe place. There is also a permit for victims who do not have one.',
        term: 'possible before the 5 years are over',
      },
      euLaw: {
        detail:
          'Under EU law other rules say who can stay. This guide does not describe them. Ask the IND or a lawyer before anything ends.',
        term: 'ask before anything ends',
      },
      asylum: {
        detail:
          'For the family of someone with an asylum permit other rules say who can stay. This guide does not describe them. Ask VluchtelingenWerk or a lawyer before anything ends.',
        term: 'ask before anything ends',
      },
    },
  },
  naturalisation: {
    title: 'Become Dutch (naturalisation)',
    detail:
      'Your partner can ask the municipality (gemeente) for Dutch nationality. Check the rules then, because they may change.',
    term: 'usually after 5 years',
    variants: { dutchSponsor: { term: 'usually after 3 years together with you' } },
  },
  objection: {
    title: 'Object to a refusal (bezwaar)',
    detail:
      'The letter says how, where and by when. If time is short, send a short objection first and the reasons later. Ask a lawyer for help at once.',
    term: 'within 28 days of the decision; a last day on a weekend or holiday moves to the next working day',
  },
  objectionDecision: {
    title: 'Wait for the decision on your objection',
    detail: 'The IND looks at the case again and may invite you to talk. A partner abroad waits abroad.',
    term: 'usually 19 weeks after the time to object has ended; the IND may add 6 weeks',
  },
  appeal: {
    title: 'Appeal to the court (beroep)',
    detail:
      'If the IND says no again, a judge of the district court (rechtbank) can look at it. Do this with a lawyer.',
    term: 'within 28 days of the decision on the objection',
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
      'If there is still no decision after the two weeks, the court can set a new date for the IND. Ask a lawyer to do this for you.',
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
      'By the rules of the IND a new application is then needed, and you usually pay again. First check which papers have become too old. The exam result, for example, can be used for 1 year.',
  },
} satisfies Messages['steps'];

export const termKinds = {
  statutory: 'Set by law',
  policy: 'IND policy',
  practical: 'Practical advice',
  estimate: 'Our estimate',
} satisfies Messages['termKinds'];
