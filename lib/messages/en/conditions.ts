import type { Messages } from '../type';

const someAnswersMissing = 'We need more of your answers before we can say something about this.';

/** What several reasons say in the same words. */
const ages = 'On {filing} you are {sponsorAge} and your partner is {partnerAge}.';
const hereSince = 'You have lived here with a permit since {residentSince}, which is less than one year on {filing}.';
const oneAtATime = 'You can be the sponsor of one partner at a time.';
const sendProof = 'You must send proof.';
const together = 'You lived together in another EU country where you';
const checkTbList = 'Check it in the IND’s appendix with exceptions at ind.nl/tbc-verklaring.';
const examHangsOnMvv =
  'Whether your partner must take the exam depends on how the IND looks at the mvv, and that is not certain.';
const askWithMvv = 'Ask about the exam together with the mvv, before you pay.';
const afterPensionAge = 'After 2031 that age is not set yet.';
const checkLater = 'Look again when that age is known, or choose an earlier filing day.';
const counts =
  'What certainly counts is {total} a month. On {filing} the IND asks {norm}, both with holiday allowance.';
const notChecked = 'Your income is then not checked';
const lawyer = 'Ask a lawyer or the Juridisch Loket (free legal advice)';
const refugeeHelp = 'Ask a lawyer or VluchtelingenWerk near you';
const helpFirst = 'Get help from a lawyer first, and do not pay before you know.';
const declaration = 'Always answer the antecedents certificate (antecedentenverklaring) truthfully.';

/** Each condition of the ordinary partner permit: what the law asks, why it comes out this way, and what to do. */
export const conditions = {
  sponsorStatus: {
    rule: 'You must be Dutch, or have a valid Dutch residence permit that lets you bring a partner.',
    reasons: {
      open: someAnswersMissing,
      met: 'With your nationality or your residence permit you can be the sponsor.',
      'met/travelTogether':
        'With your permit you must usually live in the Netherlands for one year first. You live abroad now, and the year is not asked if you travel to the Netherlands together.',
      'notMet/permitExcluded': 'You told us about this permit: {permit}. With this permit you cannot bring a partner.',
      'notMet/noPermit':
        'You told us that you are not Dutch, and about your residence permit: {permitNow}. You need a Dutch permit of your own first.',
      'notMet/oneYear':
        'You have lived here with a permit since {residentSince}. With your permit ({permit}) you must have lived here for one year, and on {filing} you have not.',
      'review/sponsorPending':
        'You are waiting for a permit of your own: {permit}. You can ask for your partner’s permit at the same time. The IND then decides on yours first, or on both together.',
      'review/notSure':
        'You do not know yet which residence permit you have, and not every permit lets you bring a partner.',
      'review/otherPermit':
        'Your permit is none of those we know the rules of. Not every permit lets you bring a partner.',
      'review/asylumLawChanged':
        'You have subsidiary protection. The rules for your family changed on 12 June 2026, and the courts look at them. As far as we know you can still use this ordinary application.',
      'review/temporaryStay':
        'Your permit is: {permit}. The law asks that your stay is not temporary by its nature. The IND may still say yes.',
      'review/childInterest': `${hereSince} The year may not be asked if it is in the interest of your child that your partner comes now.`,
      'review/treaty': `${hereSince} With your nationality ({sponsorNationalities}) the year may not be asked, because of a treaty.`,
      'review/oneYear': `${hereSince} Older texts of the IND ask one year of people with a permit as a family member. The newest text we know, of 2024, does not.`,
    },
    todo: {
      'notMet/permitExcluded':
        'This changes when you get another kind of permit or become Dutch. Ask the IND or a lawyer which permit is possible for you.',
      'notMet/noPermit':
        'Apply for your partner when you have your own permit. Do you ask for a permit for work or study, tell us that you are waiting for it: then you may be able to apply together. While you wait for asylum that is not possible.',
      'notMet/oneYear': 'From {from} you have lived here for one year. Choose a filing day on or after {from}.',
      'review/sponsorPending':
        'Ask the IND how to send both applications together. A recognised employer usually files for your partner too: ask before anyone goes to an embassy. Send a copy of your own application.',
      'review/notSure':
        'Look at your residence card or the letter from the IND, and answer this question again. You can also call the IND (088 043 04 30).',
      'review/otherPermit':
        'Call the IND (088 043 04 30) and name the exact purpose on your card. Do this before you pay.',
      'review/asylumLawChanged': `${refugeeHelp} before you pay. They can say which of the two routes is safer for you.`,
      'review/temporaryStay': `${lawyer} before you pay. A permit that is not temporary takes the doubt away.`,
      'review/childInterest':
        'Write a letter about why your child needs your partner now, and add proof. Otherwise, wait until you have lived here for one year. Ask a lawyer what is best.',
      'review/treaty':
        'Ask the IND or a lawyer whether the treaty helps you, or wait until you have lived here for one year.',
      'review/oneYear':
        'Call the IND (088 043 04 30) and ask whether the year applies to you, or wait until you have lived here for one year.',
    },
  },
  age: {
    rule: 'You and your partner must both be 21 or older. For couples who married while they both lived abroad, the IND takes 18. That is its policy; the law does not say it.',
    reasons: {
      open: someAnswersMissing,
      exempt: 'You are extending a permit, so the IND does not look at your ages again.',
      met: `${ages} So you are both old enough.`,
      'met/marriedAbroad': `${ages} You married while you both lived abroad. Then 18 is enough: that is policy of the IND (2024), not in the law.`,
      'review/marriedAbroad': `${ages} Under 21 is possible only for couples who married while they both lived abroad. Whether that fits you is not certain: you are not sure of it, or you are registered partners and the IND’s text speaks of a marriage.`,
      'notMet/under21': `${ages} You must both be 21, and the exception for couples who married abroad does not fit your answers.`,
    },
    todo: {
      'review/marriedAbroad':
        'Find papers that show where each of you lived on the day of the wedding, such as a registration or a rental contract. Ask the IND before you pay, or wait until you are both 21.',
      'notMet/under21': 'From {from} you are both 21. Choose a filing day on or after {from}.',
    },
  },
  relationship: {
    rule: 'You are married or registered partners and the Netherlands recognises that, or you are unmarried and have a lasting relationship with each other only.',
    reasons: {
      open: someAnswersMissing,
      met: 'On your answers your relationship is of a kind that the permit is meant for. The IND itself looks at whether it is real and lasting.',
      'notMet/onePartner': `Another partner already has a permit to live with you. ${oneAtATime}`,
      'review/onePartner': `Perhaps another partner has a permit to live with you. ${oneAtATime}`,
      'review/marriageRecognition':
        'You told us something about your marriage or partnership that can stop the Netherlands from recognising it.',
      'review/exclusive':
        'One of you is married to someone else, or may be. Unmarried partners must have a relationship with each other only. A partnership registered in the Netherlands counts as a marriage.',
    },
    todo: {
      'notMet/onePartner':
        'This changes when the permit of the other partner has ended. Talk to a lawyer before you do anything.',
      'review/onePartner':
        'Find out whether the permit of the other partner has ended, and answer this question again.',
      'review/marriageRecognition':
        'Ask the municipality (gemeente) or a lawyer whether your marriage can be recognised, before you pay. If one of you was forced, you can get help through huwelijksdwangenachterlating.nl.',
      'review/exclusive':
        'If a divorce is possible, wait until it is final and keep the paper. The law makes an exception where a marriage cannot be ended for legal reasons outside your power. Ask a lawyer whether that fits you.',
    },
  },
  livingTogether: {
    rule: 'You will live together in the Netherlands, registered at one address.',
    reasons: {
      open: someAnswersMissing,
      met: 'You will live together at one address. We know of no rule on the size of the home.',
      'review/apart':
        'You told us that you will not live together at one address. The permit is for living together. For a married couple or registered partners the IND can look at the reason.',
      'notMet/apart': 'You told us that you will not live together at one address. The permit is for living together.',
      review: 'You do not know yet whether you will live together at one address. The permit is for living together.',
    },
    todo: {
      'review/apart':
        'Explain in a letter why you live at two addresses, and add proof that you are a family. Ask a lawyer before you pay.',
      'notMet/apart':
        'This changes when you will live at the same address. If there is a special reason to live apart, ask a lawyer.',
      review: 'Decide where you will live, and check that your partner can be registered at that address.',
    },
  },
  passport: {
    rule: 'Your partner needs a valid passport or another valid travel document.',
    reasons: {
      open: someAnswersMissing,
      met: 'Your partner has a valid passport.',
      'notMet/noPassport': 'Your partner has no valid passport now.',
      'review/cannotGetOne':
        'You told us that your partner cannot get a passport. The IND can let go of this rule, if your partner’s own authorities really do not give one.',
    },
    todo: {
      'notMet/noPassport':
        'Your partner asks for a passport in the own country or at its embassy. Apply to the IND when it is there.',
      'review/cannotGetOne':
        'Keep letters and proof of every attempt, and write down why it failed. Ask a lawyer to look at them.',
    },
  },
  publicOrder: {
    rule: 'Your partner must not be a danger to public order or national security.',
    reasons: {
      open: someAnswersMissing,
      met: 'On your answers there is nothing to report. Your partner declares this in the antecedents certificate (antecedentenverklaring).',
      'review/conviction':
        'You told us about a conviction or a criminal case. It can be a reason to refuse, but not every record leads to that.',
      'review/illegalStayOrEntryBan':
        'You told us about a stay without permission or an entry ban. Having lived here without permission is by itself no reason to refuse family. An entry ban (inreisverbod) that still runs can be one, and so can a lie in an earlier file.',
      'review/notSure': 'You are not sure whether there is something in your partner’s past to report.',
    },
    todo: {
      'review/conviction': `${helpFirst} Take the papers about the case along. ${declaration}`,
      'review/illegalStayOrEntryBan': `${helpFirst} Find the letters: an entry ban that still runs must be lifted before your partner can come. ${declaration}`,
      'review/notSure': `Find out together what happened and what is on paper. In doubt, ask a lawyer. ${declaration}`,
    },
  },
  mvv: {
    rule: 'Your partner needs an entry visa for a long stay, called mvv, unless an exception applies.',
    reasons: {
      open: someAnswersMissing,
      'exempt/nationality':
        'With your partner’s nationality ({nationalities}) no mvv is needed. If your partner has more than one, use the passport with which none is needed.',
      'exempt/dutchPermit': 'Your partner already has a Dutch residence permit, so no mvv is needed.',
      'exempt/formerPermit':
        'Your partner’s Dutch permit ended less than 2 years before {filing} and your partner has lived here ever since. Then no mvv is asked.',
      'exempt/euLongTermResident': `Your partner is an EU long-term resident of another EU country, so no mvv is needed. ${sendProof}`,
      'exempt/livedWithEuLongTermResidentSponsor': `${together} are an EU long-term resident, so no mvv is needed. ${sendProof}`,
      'exempt/livedWithBlueCardSponsor': `${together} had an EU Blue Card for 12 months or more, so no mvv is needed. ${sendProof}`,
      'exempt/livedWithResearcherSponsor': `${together} were a researcher, so usually no mvv is needed, if you come here for at least 180 days of research. ${sendProof}`,
      'notMet/applyAbroad':
        'Your partner stays in the Netherlands and needs an mvv ({nationalities}). On your answers no exception fits, so the IND is likely to refuse an application from here.',
      'review/livedWithEuLongTermResidentSponsor': `${together} are an EU long-term resident. The law then frees a husband or wife of the mvv. You are not married, and whether it frees other partners too is not certain.`,
      'review/familyPermitElsewhere':
        'Your partner has a family permit of another EU country because of your status there. That can free your partner of the mvv if you come here for skilled work, research or within your company, but not always.',
      'review/hardship':
        'You told us why your partner should not have to leave first: “{hardship}”. The IND decides whether it makes an exception.',
      'review/temporaryProtection':
        'Your partner has temporary protection in the Netherlands. The law then frees people of the mvv for work, but does not name living with a partner. The IND decides.',
      'review/associationLaw':
        'Your partner is Turkish, and one of you works here lawfully or perhaps does. The agreements between the EU and Türkiye can then free your partner of the mvv.',
      'later/afterApproval':
        'Your partner needs an mvv ({nationalities}). It is part of the same application, so you need not ask for it apart.',
    },
    todo: {
      'notMet/applyAbroad':
        'Read the exceptions at ind.nl/mvv-vrijstelling and get legal help before your partner leaves. If none fits, apply for the mvv while your partner waits abroad.',
      'review/livedWithEuLongTermResidentSponsor':
        'Ask the IND before you pay. Send proof of your status there and of living together.',
      'review/familyPermitElsewhere':
        'Ask your employer or the IND before you pay. Send a copy of your partner’s permit of that country.',
      'review/hardship':
        'Collect proof of that reason, such as letters of a doctor or a school. The list is at ind.nl/mvv-vrijstelling. Ask a lawyer to look along before you apply.',
      'review/temporaryProtection': `${lawyer} before you pay. Your partner keeps the temporary protection until there is a decision.`,
      'review/associationLaw':
        'Ask a lawyer who knows these agreements before you pay, and send proof of the lawful work.',
      'later/afterApproval':
        'After a positive decision your partner makes an appointment at the embassy. The mvv must be issued within 3 months of the date of the letter.',
    },
  },
  exam: {
    rule: 'Someone who needs an mvv must usually pass an exam about the Dutch language and society before you apply. The result may be at most 1 year old.',
    reasons: {
      open: someAnswersMissing,
      'exempt/noMvv': 'Your partner needs no mvv. Then the exam abroad is not asked.',
      'exempt/age':
        'On {filing} your partner is {partnerAge}. The exam is for people from 18 up to the state pension age (AOW).',
      'exempt/asylumSponsor':
        'You told us about this permit: {permit}. Beside a permit after asylum your partner does not have to take the exam.',
      'exempt/sponsorPurpose':
        'You told us about this permit: {permit}. Beside a stay for this purpose your partner does not have to take the exam. This is different if your partner comes to work as a minister of religion.',
      'exempt/dutchDiploma': `Your partner has a diploma that takes the place of the exam. The IND checks whether it is on its list. ${sendProof}`,
      'exempt/eightYearsSchoolInNl': `Your partner lived in the Netherlands for at least 8 years at school age. ${sendProof}`,
      'exempt/surinameDutchPrimarySchool': `Your partner is Surinamese and went to primary school in Dutch. ${sendProof}`,
      'review/livedWithEuLongTermResidentSponsor': examHangsOnMvv,
      'review/familyPermitElsewhere': examHangsOnMvv,
      'review/hardship': examHangsOnMvv,
      'review/temporaryProtection': examHangsOnMvv,
      'review/associationLaw': examHangsOnMvv,
      'review/sponsorPurpose':
        'Whether your partner must take the exam depends on the exact purpose of your permit ({permit}). We cannot judge that.',
      'review/dispensation':
        'You told us about a serious reason not to take the exam. The IND decides about it when you apply.',
      'review/pensionAgeUnknown': `On {filing} your partner is {partnerAge}. From the state pension age (AOW) the exam is not asked. ${afterPensionAge}`,
      met: 'Your partner passed on {passedOn}. You can use this result for an application until {validUntil}.',
      'notMet/passInFuture':
        'You gave {passedOn} as the day on which your partner passed. That is later than {filing}, so there is no result yet on that day.',
      'notMet/passExpired':
        'Your partner passed on {passedOn}. You could use this result until {validUntil}, and on {filing} it is too old.',
      'notMet/toPass': 'Your partner needs an mvv and has not passed the exam yet.',
    },
    todo: {
      'review/livedWithEuLongTermResidentSponsor': askWithMvv,
      'review/familyPermitElsewhere': askWithMvv,
      'review/hardship': askWithMvv,
      'review/temporaryProtection': askWithMvv,
      'review/associationLaw': askWithMvv,
      'review/sponsorPurpose':
        'Look at ind.nl/basisexamen-inburgering or call the IND (088 043 04 30), and name your exact permit. If you cannot be sure, passing the exam is the safe choice.',
      'review/dispensation':
        'Fill in the form at ind.nl/basisexamen-vrijstelling and add proof. A medical statement comes from a doctor whom the embassy appoints, and may be at most 6 months old. Ask for advice first.',
      'review/pensionAgeUnknown': checkLater,
      'notMet/passInFuture':
        'Choose a filing day on or after {passedOn}, when the result is in. If the date is a mistake, correct it.',
      'notMet/passExpired':
        'If you still can, choose a filing day on or before {validUntil}. Otherwise your partner takes the whole exam again.',
      'notMet/toPass':
        'Your partner registers with DUO and takes the exam at the embassy. Practice for free at naarnederland.nl. The result comes within 8 weeks: wait for it before you apply.',
    },
  },
  income: {
    rule: 'Your income must be your own, last long enough, and reach the amount for the day the IND receives your application.',
    reasons: {
      open: someAnswersMissing,
      'exempt/statePension': `On {filing} you have reached the state pension age (AOW). ${notChecked}.`,
      'exempt/fullyIncapacitated': `You are fully and permanently unable to work. ${notChecked}, if you can prove it.`,
      'exempt/socialAssistanceIncapacitated': `You get social assistance (bijstand) and have been fully unable to work for a long time. ${notChecked}, usually, with a doctor’s statement.`,
      'exempt/releasedFromWorkDuty': `The municipality has freed you fully from looking for work. ${notChecked}, usually, if you can prove it.`,
      met: 'Your income that counts is {total} a month, holiday allowance included. On {filing} the IND asks {normExcl} without or {norm} with holiday allowance, and reaching one of the two is enough.',
      'review/pensionAgeUnknown': `On {filing} you are {sponsorAge}. From the state pension age (AOW) your income is not checked. ${afterPensionAge}`,
      'review/amountNotPublished':
        'The amount for {filing} is not published yet. The last amount we know is {normExcl} without or {norm} with holiday allowance. It holds until {normUntil}. It only gives you an idea: we do not judge your income by it.',
      'review/undecidedSources': `${counts} Together with the income of which we do not know whether it counts, you reach that. Why we do not know stands beside each income.`,
      'review/exemptionUnknown': `${counts} Perhaps your income is not checked at all, but you do not know that yet.`,
      'review/humanitarianSponsor': `${counts} Beside a permit after human trafficking or violence the IND does not refuse for this, as far as we know.`,
      'review/jointIncome': `${counts} At an extension the incomes of the two of you count together, and we did not ask what your partner earns.`,
      'review/partnerIncome': `${counts} Your partner works lawfully in the Netherlands or perhaps does, and sometimes that income counts too.`,
      'review/sponsorAbroad': `${counts} You live abroad now. What you will earn in the Netherlands can count, and the IND looks at your own situation.`,
      'notMet/tooShort':
        'The amount is enough: your income reaches what the IND asks on {filing}, {normExcl} a month without or {norm} with holiday allowance. But by the ordinary rules it does not last long enough{ends, select, none {} other {. It ends on: {ends}}}.',
      'notMet/belowNorm': `${counts} So {shortfall} is missing. That is no refusal: the IND may not say no for this alone and must look at your own situation (European Court of Justice, Chakroun and Khachab).`,
    },
    todo: {
      'review/pensionAgeUnknown': checkLater,
      'review/amountNotPublished':
        'The amounts change on 1 January and 1 July. Look again shortly before you apply, here and on ind.nl.',
      'review/undecidedSources':
        'Collect proof of this income, also of earlier years. Ask the IND or an adviser whether it counts, and explain it in a letter.',
      'review/exemptionUnknown':
        'Ask your doctor, the benefits agency (UWV) or the municipality (gemeente) for a paper about your ability to work. Then answer this question again.',
      'review/humanitarianSponsor':
        'Ask a lawyer, or the organisation that helps you, whether this holds for your permit.',
      'review/jointIncome':
        'Add up both incomes. If together they reach {norm} with holiday allowance, send contracts and payslips of both of you.',
      'review/partnerIncome':
        'Ask the IND whether your partner’s income counts. Send your partner’s contract and payslips along.',
      'review/sponsorAbroad':
        'A signed contract with the day on which the work begins helps most, best for a year or longer. Show also what you earned before. Ask for advice before you pay.',
      'notMet/tooShort':
        'A longer contract helps: 12 more months on the day the IND receives the application. With 6 months or more left, enough income in the last 12 months helps. With a shorter or flexible contract, enough in each of the last 3 years. Without these, explain in a letter how your income goes on, and ask for advice first.',
      'notMet/belowNorm':
        'You can wait until you earn more: more hours or a second job can close the gap. If a lower amount holds on the day of the decision, that one counts. You can also apply now, and show in a letter what you live on and what you expect to earn. Ask a lawyer or the Juridisch Loket first.',
    },
  },
  tb: {
    rule: 'Your partner takes a test for tuberculosis (TB), an infectious disease, within 3 months after getting the card, unless an exception applies.',
    reasons: {
      open: someAnswersMissing,
      'exempt/dutchPermit': `Your partner already has a Dutch permit. Then the test is usually not needed. ${checkTbList}`,
      'exempt/nationality': `With your partner’s nationality ({nationalities}) no test is needed, as far as we know. ${checkTbList}`,
      'exempt/euLongTermResident': `Your partner is an EU long-term resident of another EU country. Then no test is needed. ${checkTbList}`,
      'exempt/livedWithEuLongTermResidentSponsor': `${together} are an EU long-term resident. Then no test is needed for family that lived with you there. ${checkTbList}`,
      'exempt/tested': `Your partner had the test in the Netherlands less than 6 months ago. Then no new one is needed: keep the proof. ${checkTbList}`,
      'later/listUnverified':
        'We could not check whether your partner’s nationality ({nationalities}) is on the yearly list of exceptions. Count on a test, unless the IND’s list says otherwise.',
      'later/test':
        'With your partner’s nationality ({nationalities}) a test is needed, as far as we know. It is in the Netherlands, at the municipal health service (GGD).',
    },
    todo: {
      'later/listUnverified':
        'Look at ind.nl/tbc-verklaring. If the nationality is not on the list, send the signed declaration (form 7103) with the application.',
      'later/test':
        'Send the signed declaration (form 7103) with the application. The list of exceptions is at ind.nl/tbc-verklaring.',
    },
  },
  insurance: {
    rule: 'Someone who comes to live in the Netherlands takes out Dutch basic health insurance (basisverzekering).',
    reasons: {
      open: someAnswersMissing,
      exempt:
        'Your partner already lives here with a permit and applies in time, so nothing new is asked. Keep the health insurance running.',
      later:
        '{waits, select, here {Your partner waits here for the decision. As long as the IND has not decided, the Dutch basic insurance is usually not open to your partner.} protected {Your partner waits here with temporary protection, which has a care scheme of its own. The Dutch basic insurance comes after the decision.} other {This is a duty after arrival. The IND does not look at it before it decides.}}',
    },
    todo: {
      later:
        '{waits, select, here {Arrange a travel insurance or another health insurance until the decision. After it, take out the Dutch one at once.} protected {After the decision, take out the Dutch insurance at once.} other {Take it out within 4 months after arrival. Do not wait too long: being late can mean a fine.}}',
    },
  },
  extensionWindow: {
    rule: 'The IND must receive the application at the latest on the day before the present permit ends. An extension is possible from 3 months before.',
    reasons: {
      open: someAnswersMissing,
      'notMet/tooEarly': 'The permit ends on {permitEndsOn}. On {filing} it is too early to extend it.',
      met: 'The permit ends on {permitEndsOn}. The IND must have the application at the latest the day before, so {filing} is in time.',
      'review/movedAbroad':
        'Your partner has a Dutch permit, and lives outside the Netherlands: {partnerCountry}. Someone who has moved abroad can lose that permit.',
      'review/lateButUsuallyRepaired':
        'The permit ends on {permitEndsOn} and the day before is the last day in time. On {filing} you are at most 4 weeks late. As far as we know the IND then usually lets the permit run on without a gap.',
      'review/gap':
        'On {filing} your partner’s permit has ended. The IND then treats the application as a first one, and there can be a gap in your partner’s lawful stay.',
    },
    todo: {
      'notMet/tooEarly': 'Choose a filing day on or after {from}, and before {permitEndsOn}.',
      'review/movedAbroad':
        'Ask a lawyer or the IND before you pay whether the permit still counts. If not, your partner may need an mvv and the exam.',
      'review/lateButUsuallyRepaired': 'Apply as soon as you can, and explain in a letter why it is late.',
      'review/gap': `${lawyer} at once. With a gap the years for a permanent permit or Dutch nationality may start again.`,
    },
  },
  children: {
    rule: 'For each child under 18 you make an application of its own. A parent who stays behind and has custody must agree.',
    reasons: {
      open: someAnswersMissing,
      'review/adultChild':
        'One of the children is 18 or older on {filing}. For adult children other, stricter rules apply.',
      'review/consentRefused':
        'The other parent of one of the children does not agree. Without consent a child can usually not move.',
      'review/parentUntraceable':
        'The other parent of one of the children cannot be found, or does not answer. The IND asks for proof that you searched.',
      'review/noCustody':
        'Someone else has custody of one of the children alone. The law asks that the child is in the lawful custody of the parent it joins.',
      'review/maybeDutch':
        'You are Dutch and a parent of one of the children. That child may already be Dutch. Then it needs a Dutch passport, and no permit.',
      'review/consentUnknown':
        'You do not know yet whether the other parent of one of the children agrees. The IND usually asks for proof of that.',
      met: 'The children are under 18, and with the other parent all seems to be arranged. You find the form for each child at ind.nl/verblijf-kind.',
    },
    todo: {
      'review/adultChild':
        'Ask a lawyer before you pay which ways there are. In the family of a refugee another day may count for the age: ask at once.',
      'review/consentRefused':
        'Ask a lawyer whether a court, there or here, can give consent or custody. Do not take the child along before this is arranged.',
      'review/parentUntraceable':
        'Keep letters and messages that show how you searched. Ask a lawyer whether a court can give consent or custody.',
      'review/noCustody':
        'Ask a lawyer whether a court, there or here, can give your partner custody, and what the right to family life means here.',
      'review/maybeDutch':
        'Ask the municipality (gemeente) or the Dutch embassy first. Do not apply for this child before you know.',
      'review/consentUnknown':
        'Ask the other parent for consent on paper, with a copy of that parent’s passport or identity card.',
    },
  },
  asylumSpouse: {
    rule: 'Your partner is your husband or wife, and you are both grown up.',
    reasons: {
      open: someAnswersMissing,
      met: 'You told us that you are married. Both of you must be grown up.',
      'review/registeredPartner':
        'You told us that you are registered partners. The law speaks of a husband or wife. Whether a registered partner counts too is not certain.',
    },
    todo: {
      'review/registeredPartner': `${refugeeHelp} at once.`,
    },
  },
  asylumBond: {
    rule: 'You were a family before you came to the Netherlands.',
    reasons: {
      open: someAnswersMissing,
      met: 'You told us that you were together before you came to the Netherlands. The IND may not refuse the family of a refugee only because papers are missing.',
      review: 'You are not sure that you were together before you came to the Netherlands.',
    },
    todo: {
      review: `${refugeeHelp} what counts as being a family, and what can show it.`,
    },
  },
  asylumTerm: {
    rule: 'The family of a refugee applies within 3 months of the asylum permit. Beside subsidiary protection that is possible after 2 years, with enough income and a home.',
    reasons: {
      open: someAnswersMissing,
      met: 'Your asylum permit was granted on {asylumGrantedOn}. If the IND receives the application by {until}, you are in time.',
      'review/transition':
        'Your asylum permit was granted on {asylumGrantedOn}, before the law changed on 12 June 2026. We do not know whether the 2 years hold for you.',
      'review/incomeAndHousing':
        'Your asylum permit was granted on {asylumGrantedOn}, so the 2 years have passed on {filing}. The law also asks enough income and a home, and we cannot judge those.',
      'notMet/twoYears':
        'Your asylum permit was granted on {asylumGrantedOn}. As far as we know the law asks you to wait 2 years, and on {filing} they have not passed.',
    },
    todo: {
      'review/transition': `${refugeeHelp} before you apply. The courts look at the new law.`,
      'review/incomeAndHousing': `${refugeeHelp} what the IND asks of your income and your home.`,
      'notMet/twoYears': `From {from} the 2 years have passed. ${refugeeHelp} now: the courts look at the new law, and another route may be open.`,
    },
  },
} satisfies Messages['conditions'];

export const fixes = {
  renewPassport:
    '{mvv, select, required {The passport must be valid for 3 months after the mvv ends, so for 6 months when your partner collects the mvv. Renew it before that.} other {Renew the passport soon, so that it stays valid during the application.}}',
  incomeFree: 'From {from} you have the state pension age (AOW). Then your income is not checked.',
  examFree: 'From {from} your partner has the state pension age (AOW). Then the exam is not asked.',
} satisfies Messages['fixes'];
