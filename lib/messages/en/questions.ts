import type { Messages } from '../type';

/** The questions, addressed to the sponsor. */
export const questions = {
  sponsorNationalities: {
    title: 'What is your nationality?',
    help: 'Add every nationality you have, up to three.',
    why: 'Your nationality decides which law applies: the Dutch rules, or the European rules for families of EU citizens.',
  },
  partnerNationalities: {
    title: 'What is your partner’s nationality?',
    help: 'Add every nationality your partner has, up to three.',
    why: 'It decides whether your partner needs an entry visa (mvv). It can also matter for the exam and the tuberculosis test.',
  },
  sponsorLivesIn: {
    title: 'In which country do you live now?',
    help: 'Choose the country where your home is today, not a country you visit.',
    why: 'If you live in the Netherlands, you usually send the application yourself. If you live abroad, it starts in another place.',
  },
  partnerLivesIn: {
    title: 'In which country does your partner live now?',
    help: 'If your partner is only visiting somewhere, choose the country your partner goes back to.',
    why: 'It decides where your partner takes the exam and collects the visa. A partner who already lives in the Netherlands follows other steps.',
  },
  relationship: {
    title: 'Are you married, registered partners or unmarried?',
    help: 'If you will marry first, choose what will be true on the day you apply.',
    why: 'All three can lead to a permit, for couples of any gender. The papers you need are different.',
  },
  partnerDutchPermit: {
    title: 'Does your partner have a Dutch residence permit?',
    help: 'A visa for a short visit is not a residence permit.',
    why: 'With a Dutch permit your partner usually needs no entry visa and no exam abroad. You then change or extend the permit.',
  },
  partnerDutchPermitEndsOn: {
    title: 'On which day does your partner’s permit end?',
    help: 'You find the date on the residence card; if the permit has already ended, enter the day it ended.',
    why: 'The date decides whether the permit still counts, and when you can extend it.',
  },
  sponsorPermit: {
    title: 'Which Dutch residence permit do you have?',
    help: 'Look at your residence card, or at the letter from the IND that gave you the permit.',
    why: 'Most permits let you bring your partner, but a few do not. Your permit also decides whether your partner must take the exam.',
  },
  asylumGrantedOn: {
    title: 'When did you get your asylum permit?',
    help: 'Use the date in the letter in which the IND gave you the permit.',
    why: 'A deadline or a waiting time can count from this day.',
  },
  relationshipBeforeAsylum: {
    title: 'Were you already together before you came to the Netherlands?',
    help: 'Think of the day on which you yourself arrived in the Netherlands.',
    why: 'The special family rules for people with asylum are for couples who were together before.',
  },
  sponsorResidentSince: {
    title: 'Since when have you lived in the Netherlands with a valid permit?',
    help: 'Choose the first day of your stay with a valid residence permit.',
    why: 'With your kind of permit the IND may ask that you have lived here for one year first.',
  },
  childNeedsPartnerNow: {
    title: 'Is it in the interest of your child that your partner comes now?',
    help: 'Think of your own child under 18 who needs your partner close by.',
    why: 'If so, the IND may let go of the rule that you must have lived here for one year.',
  },
  freeMovement: {
    title: 'Have you lived together in another EU country?',
    help: 'Iceland, Liechtenstein, Norway and Switzerland count too.',
    why: 'If you did, your partner may be able to come under European law. Those rules are lighter.',
  },
  freeMovementLost: {
    title: 'Have you been outside the EU for a long time since then?',
    help: 'Long means more than 6 months within one year, or more than 12 months in a row.',
    why: 'After a long stay outside the EU you can no longer use the European rules for couples who come back.',
  },
  dutchChildInPartnersCare: {
    title: 'Does your partner take care of a Dutch child under 18?',
    help: 'It must be a child with Dutch nationality who depends on your partner’s care.',
    why: 'A parent of a Dutch child can have a right of residence under European law, next to the ordinary permit.',
  },
  turkishWorkerInNl: {
    title: 'Does the one of you who is Turkish work lawfully in the Netherlands?',
    help: 'A part-time job can be enough, as long as it is real work.',
    why: 'There are agreements between the EU and Türkiye about workers and their families. They can lower the fee.',
  },
  sponsorBornOn: {
    title: 'When were you born?',
    help: 'Use the date in your passport.',
    why: 'You must usually both be 21 or older. Your age also decides whether your income is checked.',
  },
  partnerBornOn: {
    title: 'When was your partner born?',
    help: 'Use the date in your partner’s passport.',
    why: 'You must usually both be 21 or older. The exam abroad depends on age too.',
  },
  marriedIn: {
    title: 'In which country did you marry or register your partnership?',
    help: 'Choose the country that gave you the official certificate.',
    why: 'The country decides whether the certificate must be legalised and translated.',
  },
  marriageRegisteredInNl: {
    title: 'Is your marriage or partnership already registered in the Netherlands?',
    help: 'That means in the personal records database (BRP) of a Dutch municipality (gemeente).',
    why: 'If it is, you do not have to send the certificate to the IND.',
  },
  bothAbroadWhenMarried: {
    title: 'Did you both live abroad when you married?',
    help: 'Abroad means outside the Netherlands, on the day of the wedding.',
    why: 'One of you is under 21. If you both lived abroad when you married, 18 can be old enough.',
  },
  marriageConcerns: {
    title: 'Does any of these fit your marriage or partnership?',
    help: 'Tick everything that fits. If nothing does, tick “None of these”.',
    why: 'Dutch law does not recognise every marriage made abroad. If something fits, the IND or the municipality takes a closer look.',
  },
  marriedToSomeoneElse: {
    title: 'Is one of you still married to someone else?',
    help: 'Answer yes if a divorce has started but is not final yet.',
    why: 'For an unmarried couple the IND asks for a relationship with each other only, and for a paper that shows you are single.',
  },
  otherPartnerInNl: {
    title: 'Does another partner already have a permit to live with you?',
    help: 'This is about someone else than the partner you are applying for now.',
    why: 'You can be the sponsor of one partner at a time.',
  },
  sponsorEarlierMarriage: {
    title: 'Have you been married to someone else before?',
    help: 'If there was more than one earlier marriage, choose how the last one ended.',
    why: 'You need a paper that shows how the earlier marriage ended.',
  },
  partnerEarlierMarriage: {
    title: 'Has your partner been married to someone else before?',
    help: 'If there was more than one earlier marriage, choose how the last one ended.',
    why: 'Your partner needs a paper that shows how the earlier marriage ended.',
  },
  sponsorEarlierMarriageEndedIn: {
    title: 'In which country did your earlier marriage end?',
    help: 'Choose the country that gave the divorce paper or the death certificate.',
    why: 'The country decides whether the paper must be legalised and translated.',
  },
  partnerEarlierMarriageEndedIn: {
    title: 'In which country did your partner’s earlier marriage end?',
    help: 'Choose the country that gave the divorce paper or the death certificate.',
    why: 'The country decides whether the paper must be legalised and translated.',
  },
  willLiveTogether: {
    title: 'Will you live together at one address in the Netherlands?',
    help: 'Your partner must register at your address after arrival.',
    why: 'The permit is for living together. The size of your home plays no part, as far as we know.',
  },
  partnerEuStatus: {
    title: 'Does one of these situations in another EU country fit you?',
    help: 'This is about a residence permit that another EU country gave to one of you.',
    why: 'In these situations your partner needs no entry visa (mvv), and then no exam abroad.',
  },
  mvvHardship: {
    title: 'Is there a serious reason why your partner cannot apply from abroad?',
    help: 'Choose the reason that fits best; the IND looks at each situation separately.',
    why: 'Your partner needs an entry visa (mvv), which is usually collected abroad. In serious situations the IND can make an exception.',
  },
  passport: {
    title: 'Does your partner have a valid passport?',
    help: 'Another official travel document counts too.',
    why: 'The IND asks for a valid passport. For the visa it must be valid for at least 6 more months.',
  },
  partnerBornIn: {
    title: 'In which country was your partner born?',
    help: 'Choose the country that gives the birth certificate today.',
    why: 'After arrival the municipality asks for the birth certificate. The country decides whether it must be legalised and translated.',
  },
  publicOrder: {
    title: 'Is there something in your partner’s past that the IND will ask about?',
    help: 'Think of any country: a conviction, a stay without a permit, or a ban on entering the EU.',
    why: 'Your partner answers the same questions on a form of the IND. Not everything in the past leads to a refusal.',
  },
  tbTestedInNl: {
    title: 'Has your partner had a tuberculosis test in the Netherlands in the last 6 months?',
    help: 'Only a test in the Netherlands counts, for example at the municipal health service (GGD).',
    why: 'After a recent test here your partner usually does not have to take another one.',
  },
  examGround: {
    title: 'Does your partner have a reason not to take the exam abroad?',
    help: 'It is the basic civic integration examination abroad (basisexamen inburgering in het buitenland).',
    why: 'Some people do not have to take this exam. They must prove why.',
  },
  examStatus: {
    title: 'Has your partner passed the exam abroad?',
    help: 'The exam has three parts: speaking, reading, and knowledge of Dutch society (KNS).',
    why: 'Your partner must usually pass all parts before you apply.',
  },
  examPassedOn: {
    title: 'On which day did your partner pass the last part of the exam?',
    help: 'Use the date on the result from DUO, the office that runs the exam.',
    why: 'You can use the result for one year.',
  },
  incomeExemption: {
    title: 'Does one of these situations fit you?',
    help: 'They are about not being able to work, now and later.',
    why: 'In these situations the IND does not check whether your income is high enough.',
  },
  incomes: {
    title: 'What income do you have?',
    help: 'Add each source by itself, with the amount before tax (gross).',
    why: 'The IND looks at three things: whether tax is paid on it, how long it will last, and whether it is high enough.',
  },
  partnerWorksInNl: {
    title: 'Does your partner already work lawfully in the Netherlands?',
    help: 'Answer yes only if your partner lives here now and is allowed to do this work.',
    why: 'Sometimes the IND counts the income of your partner too.',
  },
  children: {
    title: 'Are any children coming along?',
    help: 'Add each child who will move with your partner. If there are none, tick that below.',
    why: 'Each child has an application and papers of its own, and usually a fee.',
  },
  digid: {
    title: 'Do you have a DigiD?',
    help: 'DigiD is the login for the Dutch government.',
    why: 'With DigiD and an extra check you can usually apply and pay online.',
  },
  publicBenefit: {
    title: 'Do you get social assistance or another benefit from public funds?',
    help: 'You can find the list of these benefits at ind.nl/uitkering.',
    why: 'As far as we know you cannot apply online then, and you use a paper form.',
  },
} satisfies Messages['questions'];

export const sections = {
  whoAndWhere: 'Who you are and where you live',
  sponsorStatus: 'Your right to stay',
  theTwoOfYou: 'The two of you',
  partner: 'Your partner',
  income: 'Your income',
  applying: 'Applying',
} satisfies Messages['sections'];
