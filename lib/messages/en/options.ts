import type { Messages } from '../type';

const notSure = 'I don’t know (yet)';
const yesNo = { yes: 'Yes', no: 'No', notSure };
const earlierMarriage = {
  none: 'No',
  divorced: 'Yes, it ended in divorce',
  annulled: 'Yes, it was annulled',
  widowed: 'Yes, that husband or wife died',
};
const permits = {
  permanent: 'Permanent residence permit',
  asylumPermanent: 'Asylum, for an indefinite time',
  euLongTermResident: 'EU long-term resident, from the Netherlands',
  euLongTermResidentInactive: 'EU long-term resident of another country, without work',
  highlySkilledMigrant: 'Highly skilled migrant (kennismigrant)',
  euBlueCard: 'EU Blue Card',
  researcher: 'Researcher',
  intraCorporateTransferee: 'Transfer within a company (ICT)',
  work: 'Work as an employee',
  selfEmployed: 'Self-employed',
  startUp: 'Start-up',
  study: 'Study',
  orientationYear: 'Orientation year after study (zoekjaar)',
  familyMember: 'Stay as a family member',
  humanitarianNonTemporary: 'Humanitarian, non-temporary',
  humanitarianTemporary: 'Humanitarian, temporary',
  asylumRefugee: 'Asylum, as a refugee',
  asylumSubsidiary: 'Asylum, with subsidiary protection',
  medical: 'Medical treatment',
  exchange: 'Exchange, such as au pair',
  workExperience: 'Work experience (lerend werken)',
  seasonalWork: 'Seasonal work',
  other: 'Another permit',
};
const permitHints = {
  highlySkilledMigrant: 'Your employer applies for it as a recognised sponsor (erkend referent).',
  intraCorporateTransferee: 'Your employer abroad sends you to its company in the Netherlands.',
  work: 'Paid work in the Netherlands that is none of the other kinds on this list.',
  orientationYear: 'The year to look for work after your studies or research.',
  exchange: 'Au pair, cultural exchange or a working holiday.',
  workExperience: 'A traineeship or a job to gain experience.',
};
const afterMoving = 'Not if you became a couple after you had moved to the Netherlands.';

/** The label of each choice. */
export const options = {
  relationship: {
    married: 'Married',
    registeredPartnership: 'Registered partners',
    unmarried: 'Unmarried',
  },
  partnerDutchPermit: {
    none: 'No',
    otherPurpose: 'Yes, for something else, such as work or study',
    withThisSponsor: 'Yes, to live with me',
    withSomeoneElse: 'Yes, to live with someone else',
    endedAndStayed: 'Not any more, but my partner stayed here',
  },
  sponsorPermit: { ...permits, pending: 'I am waiting for a decision', none: 'No permit', notSure },
  sponsorPermitComing: { ...permits, notSure },
  relationshipBeforeAsylum: yesNo,
  childNeedsPartnerNow: yesNo,
  freeMovement: {
    none: 'No',
    underThreeMonths: 'Yes, for less than 3 months',
    threeMonthsOrMore: 'Yes, for 3 months or more',
    notSure,
  },
  freeMovementLost: yesNo,
  dutchChildInPartnersCare: yesNo,
  turkishWorkerInNl: yesNo,
  marriageRegisteredInNl: yesNo,
  bothAbroadWhenMarried: yesNo,
  marriageConcerns: {
    under18: 'One of us was under 18 at the wedding',
    forced: 'One of us did not marry freely',
    polygamous: 'One of us was or is also married to someone else',
    closeRelatives: 'We are close relatives',
  },
  marriedToSomeoneElse: yesNo,
  otherPartnerInNl: yesNo,
  sponsorEarlierMarriage: earlierMarriage,
  partnerEarlierMarriage: earlierMarriage,
  willLiveTogether: yesNo,
  partnerEuStatus: {
    none: 'None of these',
    euLongTermResident: 'My partner is an EU long-term resident there',
    livedWithEuLongTermResidentSponsor: 'I was an EU long-term resident there, and we lived together',
    livedWithBlueCardSponsor: 'I had an EU Blue Card there, and we lived together',
    livedWithResearcherSponsor: 'I was a researcher there, and we lived together',
    familyPermitElsewhere: 'My partner has a family permit there, and I move here for work',
  },
  mvvHardship: {
    temporaryProtection: 'My partner has temporary protection here',
    none: 'No',
    medical: 'My partner is too ill to travel',
    trafficking: 'My partner is a victim or witness of human trafficking',
    familyLife: 'Leaving would seriously harm our family life',
    parentOfChildInNl: 'My partner is the parent of a child in the Netherlands',
    bornInNl: 'Born here, and always with the family',
    schoolThreeYears: 'At school here for 3 years',
    belongedToFamily: 'Belonged to the family before',
  },
  passport: {
    valid: 'Yes, valid for 6 months or more',
    expiresSoon: 'Yes, but valid for less than 6 months',
    none: 'No',
    cannotGetOne: 'No, and it is impossible to get one',
  },
  publicOrder: {
    nothing: 'No, nothing',
    conviction: 'Yes, a conviction or a criminal case',
    illegalStayOrEntryBan: 'Yes, a stay without a permit or an entry ban',
    notSure,
  },
  tbTestedInNl: yesNo,
  examGround: {
    none: 'No',
    dutchDiploma: 'A diploma for education in Dutch',
    eightYearsSchoolInNl: 'At least 8 years in the Netherlands at school age',
    surinameDutchPrimarySchool: 'Surinamese, with primary school in Dutch',
    medical: 'A serious illness or disability',
    specialCircumstances: 'Special personal circumstances',
  },
  examStatus: {
    passed: 'Yes, all three parts',
    booked: 'Not yet, but the exam is booked',
    notYet: 'Not yet',
  },
  incomeExemption: {
    none: 'None of these',
    fullyIncapacitated: 'I am fully and permanently unable to work',
    socialAssistanceIncapacitated: 'I get social assistance and cannot work at all',
    releasedFromWorkDuty: 'I do not have to look for work',
    notSure,
  },
  partnerWorksInNl: yesNo,
  digid: {
    withCheck: 'Yes, with the app or a text message',
    basic: 'Yes, with only a username and password',
    none: 'No',
  },
  publicBenefit: yesNo,
} satisfies Messages['options'];

/** A line under a choice, where its label is not enough. */
export const hints = {
  relationship: {
    married: 'Also if you married in another country.',
    registeredPartnership: 'A partnership registered by an authority, such as the Dutch geregistreerd partnerschap.',
    unmarried: 'You have a lasting relationship with each other only. You need not live together yet.',
  },
  partnerDutchPermit: {
    withThisSponsor: 'Choose this also if that permit has just ended.',
    withSomeoneElse: 'For example with a former partner or a parent.',
    endedAndStayed: 'The permit ended less than 2 years ago, and your partner has lived in the Netherlands ever since.',
  },
  sponsorPermit: {
    ...permitHints,
    permanent: 'Your card says “onbepaalde tijd”, so without an end date for your right to stay.',
    asylumPermanent:
      'Also an EU long-term resident card that says “international protection granted by …” (internationale bescherming).',
    euLongTermResident: 'Your card says “EU-langdurig ingezetene” and the Netherlands gave it to you.',
    euLongTermResidentInactive:
      'Another EU country made you a long-term resident, and you live here without working or studying.',
    familyMember: 'You came to live with a partner, parent or another relative.',
    humanitarianNonTemporary:
      'For example a permit of your own after years with a partner. The letter says “niet-tijdelijk”.',
    humanitarianTemporary: 'For example as a victim of human trafficking or domestic violence.',
    asylumRefugee: 'The letter from the IND says that you are a refugee (A-status).',
    asylumSubsidiary: 'The letter from the IND says that you get subsidiary protection (B-status).',
    other:
      'Also the document of British citizens under the withdrawal agreement. Did you live here before 2021, and were you a couple by 31 December 2020? Then ask the IND: other rules apply, and it costs €85.',
    pending: 'The IND has not decided yet. Choose this too if your employer applies for the two of you together.',
    none: 'Or only a visa for a short visit.',
  },
  sponsorPermitComing: permitHints,
  childNeedsPartnerNow: {
    yes: 'You will have to explain this to the IND, with papers.',
  },
  freeMovement: {
    threeMonthsOrMore: 'You had work, a business or enough money there for at least 3 months.',
    notSure: 'Choose this also if you lived together in the United Kingdom and moved there before 2021.',
  },
  turkishWorkerInNl: {
    yes: 'It does not matter if this person also has Dutch nationality.',
  },
  marriageRegisteredInNl: {
    yes: 'Married in the Netherlands, or your foreign certificate was entered here.',
  },
  marriageConcerns: {
    under18: 'Also if you are both older now. The marriage can then often still be recognised.',
    forced:
      'Someone put one of you under pressure to marry. You can get help, also if you are in doubt: huwelijksdwangenachterlating.nl.',
    polygamous: 'When you married each other, or now. Also if that other marriage has ended since.',
    closeRelatives: 'For example cousins, or an uncle and a niece.',
  },
  partnerEuStatus: {
    euLongTermResident:
      'Your partner holds an EU long-term resident permit that another EU country gave. Its name is on the card.',
    livedWithEuLongTermResidentSponsor: 'You hold that permit from another EU country.',
    livedWithBlueCardSponsor: `You held the Blue Card in another EU country for 12 months or more. ${afterMoving}`,
    livedWithResearcherSponsor: `You have a researcher permit of another EU country and come here for at least 180 days of research. ${afterMoving}`,
    familyPermitElsewhere:
      'You move to the Netherlands for highly skilled work, for research or within your company, and your partner has the permit of that country through you.',
  },
  mvvHardship: {
    temporaryProtection: 'For example after fleeing from Ukraine.',
    none: 'Choose this too if your partner will apply from abroad after all.',
    medical: 'A medical adviser of the Dutch government looks at this.',
    familyLife:
      'This is about the right to family or private life (Article 8 of the European human rights convention).',
    parentOfChildInNl: 'The child is under 18, and is Dutch or lives here lawfully.',
  },
  passport: {
    none: 'Your partner still has to ask for one.',
    cannotGetOne: 'You must be able to show that your partner tried and why it failed.',
  },
  publicOrder: {
    conviction: 'In any country. It need not have been a prison sentence.',
    illegalStayOrEntryBan: 'For example a stay in Europe that was longer than allowed.',
  },
  examGround: {
    none: 'Choose this too if your partner will simply take the exam.',
    dutchDiploma:
      'For example from a Dutch secondary school, mbo, hbo, university or inburgering, or Staatsexamen NT2.',
    surinameDutchPrimarySchool: 'Only for people with Surinamese nationality, and with written proof.',
    medical: 'A doctor appointed by the Dutch embassy must sign a statement about it.',
    specialCircumstances: 'The IND weighs things such as age, schooling, money, health and the effort shown.',
  },
  examStatus: {
    passed: 'You have the result from DUO.',
    booked: 'Also if your partner took it and waits for the result.',
    notYet: 'Choose this too if one or two parts are passed.',
  },
  incomeExemption: {
    fullyIncapacitated: 'For 80 to 100%, and no recovery is expected.',
    socialAssistanceIncapacitated:
      'For at least 2 years now, and recovery is not expected in the coming year or later. A doctor must say so.',
    releasedFromWorkDuty:
      'The municipality freed you fully from this duty for 5 years, and work is not expected within a year.',
  },
  digid: {
    withCheck: 'You log in with the DigiD app or with a code by text message (sms).',
    basic: 'You can add the app or the text message check at digid.nl.',
    none: 'Choose this too if you live abroad and never asked for one. You can ask for it at digid.nl.',
  },
  publicBenefit: {
    yes: 'For example social assistance (bijstand) or Wajong.',
    no: 'WW, WIA, AOW and pensions are not from public funds: premiums were paid for them.',
  },
} satisfies Messages['hints'];
