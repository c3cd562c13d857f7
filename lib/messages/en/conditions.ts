import type { Messages } from '../type';

const someAnswersMissing = 'We need more of your answers before we can say something about this.';

/** Each condition of the ordinary partner permit: what the law asks, why it comes out this way, and what to do. */
export const conditions = {
  sponsorStatus: {
    title: 'Your right to be the sponsor',
    rule: 'You must be Dutch, or have a valid Dutch residence permit that lets you bring a partner.',
    reasons: {
      open: someAnswersMissing,
      met: 'With your nationality or your residence permit you can be the sponsor.',
      'met/travelTogether':
        'You have not lived in the Netherlands for one year yet on {filing}. You live abroad now, and the year is not asked if you travel to the Netherlands together.',
      'notMet/permitExcluded': 'You told us about this permit: {permit}. With this permit you cannot bring a partner.',
      'notMet/noPermit': 'You do not have a Dutch residence permit yet, and you are not Dutch.',
      'notMet/oneYear':
        'You have lived here with a permit since {residentSince}. With your permit you must have lived here for one year, and on {filing} you have not.',
      'review/notSure':
        'You do not know yet which residence permit you have, and not every permit lets you bring a partner.',
      'review/childInterest':
        'You have lived here with a permit since {residentSince}, which is less than one year on {filing}. The year may not be asked if it is in the interest of your child that your partner comes now.',
      'review/oneYear':
        'You have lived here with a permit since {residentSince}, which is less than one year on {filing}. Older texts of the IND ask one year of people with a permit as a family member, and the newest text we know does not.',
    },
    todo: {
      'notMet/permitExcluded':
        'This changes when you get another kind of permit. Ask the IND or a lawyer which one is possible for you.',
      'notMet/noPermit':
        'Wait with the application until you have your own permit. A pending application is not enough.',
      'notMet/oneYear': 'From {from} you have lived here for one year. Choose a filing day on or after {from}.',
      'review/notSure':
        'Look at your residence card or the letter from the IND, and answer this question again. You can also call the IND.',
      'review/childInterest':
        'Write a letter about why your child needs your partner now, and add proof. Otherwise, wait until you have lived here for one year. Ask a lawyer what is best.',
      'review/oneYear': 'Ask the IND whether the year applies to you, or wait until you have lived here for one year.',
    },
  },
  age: {
    title: 'Your ages',
    rule: 'You and your partner must both be 21 or older, with an exception for couples who married while they both lived abroad.',
    reasons: {
      open: someAnswersMissing,
      exempt: 'You are extending a permit, so we do not check your ages again.',
      met: 'On {filing} you are {sponsorAge} and your partner is {partnerAge}, so you are both old enough.',
      'met/marriedAbroad':
        'On {filing} you are {sponsorAge} and your partner is {partnerAge}. You married while you both lived abroad, so 18 is old enough. Keep proof of where you lived then.',
      'review/marriedAbroad':
        'On {filing} you are {sponsorAge} and your partner is {partnerAge}. That is old enough only if you both lived abroad when you married, and you are not sure about that.',
      'notMet/under21': 'On {filing} you are {sponsorAge} and your partner is {partnerAge}. You must both be 21.',
    },
    todo: {
      'review/marriedAbroad':
        'Find papers that show where each of you lived on the day of the wedding. If you did not both live abroad, wait until you are both 21.',
      'notMet/under21': 'From {from} you are both 21. Choose a filing day on or after {from}.',
    },
  },
  relationship: {
    title: 'Your relationship',
    rule: 'You are married or registered partners and Dutch law recognises it, or you have a lasting relationship with each other only.',
    reasons: {
      open: someAnswersMissing,
      met: 'On your answers your relationship is of a kind that the permit is meant for.',
      'notMet/onePartner':
        'Another partner already has a permit to live with you. You can be the sponsor of one partner at a time.',
      'review/onePartner':
        'You are not sure whether another partner has a permit to live with you. You can be the sponsor of one partner at a time.',
      'review/marriageRecognition':
        'You told us something about your marriage or partnership that can stop Dutch law from recognising it.',
      'review/exclusive':
        'One of you may still be married to someone else. The IND asks for a relationship with each other only, and for proof that you are single.',
    },
    todo: {
      'notMet/onePartner':
        'This changes when the permit of the other partner has ended. Talk to a lawyer before you apply.',
      'review/onePartner':
        'Find out whether the permit of the other partner has ended, and answer this question again.',
      'review/marriageRecognition':
        'Ask the municipality (gemeente) or a lawyer whether your marriage can be registered in the Netherlands. Do this before you pay for the application.',
      'review/exclusive':
        'If a divorce is under way, wait until it is final and keep the paper. Otherwise ask a lawyer how the IND sees your situation.',
    },
  },
  livingTogether: {
    title: 'Living together',
    rule: 'You will live together in the Netherlands, registered at one address.',
    reasons: {
      open: someAnswersMissing,
      met: 'You will live together at one address.',
      'notMet/apart': 'You told us that you will not live together at one address. The permit is for living together.',
      review: 'You do not know yet whether you will live together at one address.',
    },
    todo: {
      'notMet/apart':
        'This changes when you live at the same address and your partner registers there. We know of no rule on the size of the home for this permit.',
      review: 'Decide where you will live, and check that your partner can be registered at that address.',
    },
  },
  passport: {
    title: 'A valid passport',
    rule: 'Your partner needs a valid passport or another valid travel document.',
    reasons: {
      open: someAnswersMissing,
      met: 'Your partner has a valid passport.',
      'notMet/noPassport': 'Your partner has no valid passport now.',
      'review/cannotGetOne':
        'You told us that your partner cannot get a passport. The IND can let go of this rule, but only if you show that it is truly impossible.',
    },
    todo: {
      'notMet/noPassport':
        'Ask for a passport in your partner’s country or at its embassy. Apply to the IND when you have it.',
      'review/cannotGetOne':
        'Collect letters and proof of every attempt, and of the reason why it failed. Ask a lawyer to look at them.',
    },
  },
  publicOrder: {
    title: 'Your partner’s past',
    rule: 'Your partner must not be a danger to public order or national security.',
    reasons: {
      open: someAnswersMissing,
      met: 'You told us there is nothing in your partner’s past that the IND needs to look at.',
      'review/conviction':
        'You told us about a conviction or a criminal case. It can be a reason to refuse, but not every record leads to that.',
      'review/illegalStayOrEntryBan':
        'You told us about a stay without a permit or an entry ban. The IND looks at what happened and how long ago.',
      'review/notSure': 'You are not sure whether there is something in your partner’s past that the IND asks about.',
    },
    todo: {
      'review/conviction':
        'Collect the court papers and have a lawyer look at them before you apply. Always answer the form (antecedentenverklaring) truthfully.',
      'review/illegalStayOrEntryBan':
        'Find the papers and check whether an entry ban still runs. Ask a lawyer before you apply, and always answer the form (antecedentenverklaring) truthfully.',
      'review/notSure':
        'Go through the questions of the antecedents certificate (antecedentenverklaring) together. You find it at ind.nl/antecedentenverklaring.',
    },
  },
  mvv: {
    title: 'Provisional residence permit (mvv)',
    rule: 'Your partner needs an entry visa for a long stay, called mvv, unless an exception applies.',
    reasons: {
      open: someAnswersMissing,
      'exempt/nationality': 'Your partner’s nationality is: {nationalities}. People with this nationality need no mvv.',
      'exempt/dutchPermit': 'Your partner already has a Dutch residence permit, so no mvv is needed.',
      'exempt/formerPermit':
        'Your partner’s Dutch permit ended less than 2 years ago and your partner has lived here ever since. The IND then asks for no mvv.',
      'exempt/euLongTermResident':
        'Your partner is an EU long-term resident of another EU country, so no mvv is needed. You must send proof.',
      'exempt/livedWithEuLongTermResidentSponsor':
        'You lived together in another EU country where you are an EU long-term resident, so no mvv is needed. You must send proof.',
      'exempt/livedWithBlueCardSponsor':
        'You lived together in another EU country where you had an EU Blue Card for 12 months or more, so no mvv is needed. You must send proof.',
      'exempt/livedWithResearcherSponsor':
        'You lived together in another EU country where you were a researcher, so no mvv is needed. You must send proof.',
      'notMet/applyAbroad':
        'Your partner is in the Netherlands and needs an mvv. On your answers there is no exception, so an application from here is likely to be refused.',
      'review/hardship':
        'You told us about a serious reason to apply from the Netherlands. The IND decides whether it makes an exception.',
      'later/afterApproval':
        'The mvv is part of the same application. Your partner collects it after a positive decision.',
    },
    todo: {
      'notMet/applyAbroad':
        'Read all the exceptions at ind.nl/mvv-vrijstelling and talk to a lawyer before your partner leaves. Otherwise apply while your partner waits abroad.',
      'review/hardship':
        'Send proof of the reason with the application. The list is at ind.nl/mvv-vrijstelling. Ask a lawyer for help, because much depends on your own story.',
      'later/afterApproval':
        'You need not do anything now. After a positive decision your partner makes an appointment at the embassy, within 3 months.',
    },
  },
  exam: {
    title: 'Basic civic integration examination abroad (basisexamen inburgering in het buitenland)',
    rule: 'Someone who needs an mvv must usually pass this exam before you apply, and the result may be at most 1 year old.',
    reasons: {
      open: someAnswersMissing,
      'exempt/noMvv': 'Your partner needs no mvv, and then the exam abroad is not asked.',
      'exempt/age': 'On {filing} your partner is {partnerAge}. At that age the exam is not asked.',
      'exempt/asylumSponsor': 'You have an asylum permit. Your family does not have to take this exam.',
      'exempt/sponsorPurpose':
        'Your own permit is for a temporary purpose or for skilled work. As far as we know your partner does not have to take this exam then.',
      'exempt/dutchDiploma':
        'Your partner has a diploma for education in Dutch. You must send proof, and the IND checks whether the diploma is on its list.',
      'exempt/eightYearsSchoolInNl':
        'Your partner lived in the Netherlands for at least 8 years at school age. You must send proof.',
      'exempt/surinameDutchPrimarySchool':
        'Your partner is Surinamese and went to primary school in Dutch. You must send written proof.',
      'review/sponsorPurpose':
        'With some permits of the sponsor the exam is asked, and with others it is not. We cannot say this for your permit.',
      'review/dispensation':
        'You told us about a serious reason not to take the exam. The IND decides about it when you apply.',
      'review/pensionAgeUnknown':
        'From the state pension age (AOW) the exam is not asked. For your partner’s year of birth that age is not set yet.',
      met: 'Your partner passed on {passedOn}. You can use this result for an application until {validUntil}.',
      'notMet/passInFuture':
        'You gave {passedOn} as the exam date. That is later than {filing}, so there is no result yet on that day.',
      'notMet/passExpired':
        'Your partner passed on {passedOn}. You could use this result until {validUntil}, and on {filing} it is too old.',
      'notMet/toPass': 'Your partner needs an mvv and has not passed the exam yet.',
    },
    todo: {
      'review/sponsorPurpose':
        'Look at ind.nl/basisexamen-inburgering or call the IND, and name your exact permit. If you cannot be sure, passing the exam is the safe choice.',
      'review/dispensation':
        'Fill in the form at ind.nl/basisexamen-vrijstelling and add proof. A medical statement comes from a doctor appointed by the embassy and may be at most 6 months old. Ask for advice first.',
      'review/pensionAgeUnknown': 'Ask the IND what applies to your partner, or choose an earlier filing day.',
      'notMet/passInFuture': 'Choose a filing day after the result is in. If the date is a mistake, correct it.',
      'notMet/passExpired':
        'If you still can, choose a filing day on or before {validUntil}. Otherwise ask DUO what your partner must take again.',
      'notMet/toPass':
        'Register with DUO through naarnederland.nl and start to learn. The result comes by e-mail within 8 weeks. Parts that are passed stay valid until the whole exam is passed.',
    },
  },
  income: {
    title: 'Your income',
    rule: 'Your income must be your own, last long enough, and reach the amount for the day the IND receives your application.',
    reasons: {
      open: someAnswersMissing,
      'exempt/statePension':
        'On {filing} you have reached the state pension age (AOW). Your income is then not checked.',
      'exempt/fullyIncapacitated':
        'You are fully and permanently unable to work. Your income is then not checked, if you can prove it.',
      'exempt/socialAssistanceIncapacitated':
        'You get social assistance and have been fully unable to work for a long time. Your income is then not checked, if you can prove it.',
      'exempt/releasedFromWorkDuty':
        'The municipality has freed you from looking for work for 5 years. Your income is then not checked, if you can prove it.',
      met: 'Your income adds up to {total} a month, holiday allowance included. On {filing} the amount is {normExcl} without or {norm} with holiday allowance, and reaching one of the two is enough.',
      'review/pensionAgeUnknown':
        'From the state pension age (AOW) your income is not checked. For your year of birth that age is not set yet.',
      'review/amountNotPublished':
        'The amount for {filing} is not published yet. The last amount we know is {normExcl} without or {norm} with holiday allowance. It holds until {normUntil}, and we show it only to give you an idea.',
      'review/undecidedSources':
        'What certainly counts is {total} a month, and on {filing} the amount is {norm} with holiday allowance. Together with the sources we cannot judge, you would reach it.',
      'review/exemptionUnknown':
        'What certainly counts is {total} a month, and on {filing} the amount is {norm} with holiday allowance. But you are not sure yet whether your income is checked at all.',
      'review/partnerIncome':
        'What certainly counts is {total} a month, and on {filing} the amount is {norm} with holiday allowance. Your partner’s work in the Netherlands may be counted too, but not always.',
      'notMet/belowNorm':
        'What certainly counts is {total} a month. On {filing} the amount is {norm} with holiday allowance, so {shortfall} is missing. That is no reason by itself for the IND to say no: it must look at your own situation (European Court of Justice, Chakroun and Khachab).',
    },
    todo: {
      'review/pensionAgeUnknown':
        'Ask the Social Insurance Bank (SVB) for your state pension age, or choose an earlier filing day.',
      'review/amountNotPublished':
        'The amounts change on 1 January and 1 July. Come back when the new amount is published, or choose a filing day up to {normUntil} if that suits you.',
      'review/undecidedSources':
        'Ask the IND or an adviser about these sources, and collect good proof of them. The IND looks at your own situation.',
      'review/exemptionUnknown':
        'Ask your doctor, the benefits agency (UWV) or the municipality (gemeente) for a paper about your ability to work. Then answer this question again.',
      'review/partnerIncome':
        'Ask the IND whether your partner’s income counts in your situation. Send your partner’s contract and payslips along.',
      'notMet/belowNorm':
        'It is wise to get advice before you apply, for example from a lawyer. Show with papers what you live on, what your fixed costs are and what you expect to earn. More hours, a longer contract or a second job can close the gap.',
    },
  },
  tb: {
    title: 'Tuberculosis (TB) test',
    rule: 'Your partner takes a TB test within 3 months after getting the permit, unless an exception applies.',
    reasons: {
      open: someAnswersMissing,
      'exempt/dutchPermit':
        'Your partner already has, or is extending, a Dutch permit. People with a valid Dutch permit do not have to take the test; the exceptions are in the IND’s appendix at ind.nl/tbc-verklaring.',
      'exempt/nationality':
        'Your partner’s nationality is: {nationalities}. The regulation (article 3.18) names it as an exception. Check it in the IND’s appendix at ind.nl/tbc-verklaring before you apply.',
      'exempt/euLongTermResident':
        'Your partner is an EU long-term resident of another EU country, which is an exception. Check it in the IND’s appendix at ind.nl/tbc-verklaring before you apply.',
      'exempt/tested':
        'Your partner had a TB test in the Netherlands less than 6 months ago, which is an exception. Keep the proof, and check the IND’s appendix at ind.nl/tbc-verklaring.',
      'later/listUnverified':
        'Your partner’s nationality is: {nationalities}. We could not check whether it is on the yearly list of exceptions, so count on the test.',
      'later/test': 'On your answers there is no exception for your partner. The test comes after the permit.',
    },
    todo: {
      'later/listUnverified':
        'Look in the IND’s appendix with exceptions at ind.nl/tbc-verklaring. If the nationality is not on it, send the signed declaration with the application.',
      'later/test':
        'Send the signed declaration (form 7103, in English 7603) with the application. After getting the card your partner makes an appointment with the municipal health service (GGD).',
    },
  },
  insurance: {
    title: 'Dutch health insurance',
    rule: 'Your partner takes out Dutch basic health insurance (basisverzekering) within 4 months after arrival.',
    reasons: {
      open: someAnswersMissing,
      exempt:
        'Your partner already lives here with a permit, so nothing new is asked. Keep the health insurance running.',
      later: 'This is a duty after arrival. The IND does not check it before it decides.',
    },
    todo: {
      later: 'Take out the insurance soon after arrival. The cover and the premium usually go back to the first day.',
    },
  },
  extensionWindow: {
    title: 'The right moment to extend',
    rule: 'The IND must receive the application before the permit ends, and not more than 3 months before.',
    reasons: {
      open: someAnswersMissing,
      'notMet/tooEarly': 'The permit ends on {permitEndsOn}. On {filing} it is too early to extend it.',
      met: 'The permit ends on {permitEndsOn}, so {filing} is a good moment.',
      'review/lateButUsuallyRepaired':
        'The permit ended on {permitEndsOn} and {filing} is at most 4 weeks later. As far as we know the IND usually closes such a short gap.',
      'review/gap':
        'The permit ended on {permitEndsOn} and {filing} is more than 4 weeks later. There can be a gap in your partner’s lawful stay.',
    },
    todo: {
      'notMet/tooEarly': 'Choose a filing day on or after {from}, and before {permitEndsOn}.',
      'review/lateButUsuallyRepaired': 'Apply at once, and explain why it is late.',
      'review/gap':
        'Get legal advice at once. With a gap the years for a permanent permit or Dutch nationality may start again.',
    },
  },
  children: {
    title: 'The children who come along',
    rule: 'A child is under 18 and belongs to your family, and a parent who stays behind and has custody agrees.',
    reasons: {
      open: someAnswersMissing,
      'review/adultChild': 'A child is 18 or older on {filing}. For adult children other, stricter rules apply.',
      'review/consentRefused': 'You told us that a parent who stays behind does not agree.',
      'review/consentUnknown': 'You do not know yet whether the parent who stays behind agrees.',
      met: 'On your answers the children can apply together with your partner.',
    },
    todo: {
      'review/adultChild': 'Ask a lawyer whether your adult child can come, and on which ground.',
      'review/consentRefused':
        'Talk to a lawyer in the child’s country. Sometimes a court can give permission in place of the parent.',
      'review/consentUnknown':
        'Ask the other parent for written consent and a copy of that parent’s identity document.',
    },
  },
} satisfies Messages['conditions'];

export const fixes = {
  renewPassport:
    'The passport is valid now, but for the mvv it must be valid for at least 6 more months. Renew it before the appointment.',
} satisfies Messages['fixes'];
