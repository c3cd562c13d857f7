import type { Messages } from '../type';

const passportDate = 'Use the date in the passport.';
const lastMarriage = 'If there was more than one earlier marriage, choose how the last one ended.';
const marriageEnded = {
  help: 'Choose the country that gave the paper about it: the divorce, the annulment or the death.',
  why: 'The country decides whether the paper must be legalised and translated.',
};

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
    why: 'It decides whether your partner needs a permit and an entry visa (mvv). It can also matter for the exam and the tuberculosis test.',
  },
  sponsorLivesIn: {
    title: 'In which country do you live before the move?',
    help: 'Where your home is before the two of you settle in the Netherlands, not a country you visit. Do you live in the Netherlands already? Then choose that.',
    why: 'If you live in the Netherlands, you usually send the application yourself. If you live abroad, it starts in another place.',
  },
  partnerLivesIn: {
    title: 'In which country does your partner live before the move?',
    help: 'Will your partner go home, before or after you apply? Choose that country. Is your partner here, and will your partner stay and wait here? Choose the Netherlands.',
    why: 'It decides where your partner takes the exam and collects the visa. A partner who waits in the Netherlands follows other steps.',
  },
  relationship: {
    title: 'Are you married, registered partners or unmarried?',
    help: 'Choose what is true on the day you apply. Only a religious or traditional wedding that the state does not know? Then choose “Unmarried”.',
    why: 'All three can lead to a permit, for couples of any gender. The papers you need are different.',
  },
  partnerDutchPermit: {
    title: 'Does your partner have a Dutch residence permit?',
    help: 'A visa for a short visit is not a residence permit. Temporary protection (for example after fleeing from Ukraine) is not one either.',
    why: 'With a Dutch permit your partner usually needs no entry visa and no exam abroad. You then change or extend the permit.',
  },
  partnerDutchPermitEndsOn: {
    title: 'On which day does your partner’s permit end?',
    help: 'You find the date on the residence card. Has the permit ended already? Enter the day it ended.',
    why: 'The date decides whether the permit still counts, and by when you must apply.',
  },
  sponsorPermit: {
    title: 'Which Dutch residence permit do you have?',
    help: 'The purpose is on your residence card, or in the letter from the IND that gave you the permit.',
    why: 'Most permits let you bring your partner, but a few do not. Your permit also decides whether your partner must take the exam.',
  },
  sponsorPermitComing: {
    title: 'Which Dutch residence permit did you ask for?',
    help: 'It is in the letter of receipt from the IND. Does your employer ask for it? Then your employer knows which one it is.',
    why: 'With some permits you and your partner can apply together. The permit also decides whether your partner must take the exam.',
  },
  asylumGrantedOn: {
    title: 'When did you get your asylum permit?',
    help: 'Use the date of the letter in which the IND gave you the permit.',
    why: 'A deadline or a waiting time can count from this day.',
  },
  relationshipBeforeAsylum: {
    title: 'Were you already together before you came to the Netherlands?',
    help: 'Think of the day on which you yourself arrived in the Netherlands.',
    why: 'The special family rules for people with asylum (nareis) are for couples who were together before.',
  },
  sponsorResidentSince: {
    title: 'Since when have you lived in the Netherlands with a valid permit?',
    help: 'Choose the first day of your stay with a valid residence permit, without a gap.',
    why: 'With your kind of permit the IND may ask that you have lived here for one year first.',
  },
  childNeedsPartnerNow: {
    title: 'Is it in the interest of your child that your partner comes now?',
    help: 'Think of your own child under 18 who needs your partner close by. If you have no such child, choose “No”.',
    why: 'If so, the IND may let go of the rule that you must have lived here for one year.',
  },
  freeMovement: {
    title: 'Have you lived together in another EU country?',
    help: 'Iceland, Liechtenstein, Norway and Switzerland count too. Count only the time in which you were allowed to live there.',
    why: 'After 3 months or more there, your partner may be able to come under European law. Those rules are lighter.',
  },
  freeMovementLost: {
    title: 'Have you been outside the EU for a long time since then?',
    help: 'Long means more than 6 months within one year, or more than 12 months in a row.',
    why: 'After a long stay outside the EU you can usually no longer use the European rules for couples who come back.',
  },
  dutchChildInPartnersCare: {
    title: 'Does your partner take care of a Dutch child under 18?',
    help: 'A child of the two of you or from an earlier relationship, with Dutch nationality, who depends on your partner’s care.',
    why: 'A parent of a Dutch child can have a right of residence under European law, next to the ordinary permit.',
  },
  turkishWorkerInNl: {
    title: 'Does the one of you who is Turkish work lawfully in the Netherlands?',
    help: 'If you are both Turkish, answer for the one who works here. A part-time job can be enough, as long as it is real work.',
    why: 'Agreements between the EU and Türkiye protect workers and their families. They can lower the fee, and they free some families of more: a lawyer can tell.',
  },
  sponsorBornOn: {
    title: 'When were you born?',
    help: passportDate,
    why: 'You must usually both be 21 or older. Your age also decides whether your income is checked.',
  },
  partnerBornOn: {
    title: 'When was your partner born?',
    help: passportDate,
    why: 'You must usually both be 21 or older. The exam abroad depends on age too.',
  },
  marriedIn: {
    title: 'In which country did you marry or register your partnership?',
    help: 'Choose the country that gave you the official certificate.',
    why: 'The country decides whether the certificate must be legalised (officially confirmed) and translated.',
  },
  marriageRegisteredInNl: {
    title: 'Is your marriage or partnership already registered in the Netherlands?',
    help: 'That means in the personal records database (BRP) of a Dutch municipality (gemeente).',
    why: 'If it is, you do not have to send the certificate to the IND.',
  },
  bothAbroadWhenMarried: {
    title: 'Did you both live abroad when you married or registered your partnership?',
    help: 'Abroad means outside the Netherlands. Where you both lived that day counts, not where the wedding was.',
    why: 'One of you is under 21. If you both lived abroad then, 18 can be old enough: that is policy of the IND, not a rule of law.',
  },
  marriageConcerns: {
    title: 'Does any of these fit your marriage or partnership?',
    help: 'Tick everything that fits. If nothing does, tick “None of these”.',
    why: 'Dutch law does not recognise every marriage. If something fits, the IND or the municipality takes a closer look. It says nothing bad about you.',
  },
  marriedToSomeoneElse: {
    title: 'Is one of you still married to someone else?',
    help: 'Answer yes if a divorce is not final yet. A partnership that is registered in the Netherlands counts as a marriage.',
    why: 'From an unmarried couple the IND asks for a relationship with each other only, and for a paper that shows that your partner is single.',
  },
  otherPartnerInNl: {
    title: 'Does another partner already have a permit to live with you?',
    help: 'This is about someone else than the partner you are applying for now.',
    why: 'You can be the sponsor of one partner at a time.',
  },
  sponsorEarlierMarriage: {
    title: 'Have you been married to someone else before?',
    help: lastMarriage,
    why: 'You need a paper that shows how the earlier marriage ended.',
  },
  partnerEarlierMarriage: {
    title: 'Has your partner been married to someone else before?',
    help: lastMarriage,
    why: 'Your partner needs a paper that shows how the earlier marriage ended.',
  },
  sponsorEarlierMarriageEndedIn: { title: 'In which country did your earlier marriage end?', ...marriageEnded },
  partnerEarlierMarriageEndedIn: {
    title: 'In which country did your partner’s earlier marriage end?',
    ...marriageEnded,
  },
  willLiveTogether: {
    title: 'Will you live together at one address in the Netherlands?',
    help: 'You are then both registered at that address with the municipality (gemeente).',
    why: 'The permit is for living together and sharing a household. As far as we know, the size of your home plays no part.',
  },
  partnerEuStatus: {
    title: 'Does one of these situations in another EU country fit you?',
    help: 'This is about a residence permit that another EU country gave to one of you. If nothing fits, choose “None of these”.',
    why: 'In most of these situations your partner needs no entry visa (mvv), and then no exam abroad.',
  },
  mvvHardship: {
    title: 'Is there a reason why your partner need not apply from abroad?',
    help: 'Choose what fits best. The IND looks at each situation separately.',
    why: 'Your partner needs an entry visa (mvv), which is usually collected abroad. For some reasons the IND can make an exception.',
  },
  passport: {
    title: 'Does your partner have a valid passport?',
    help: 'Another official travel document counts too.',
    why: 'The IND asks for a valid passport. To collect an entry visa (mvv) it must be valid for 6 more months.',
  },
  partnerBornIn: {
    title: 'In which country was your partner born?',
    help: 'Choose the country as it is called today. The birth certificate comes from there.',
    why: 'After arrival the municipality asks for the birth certificate. The country decides whether it must be legalised and translated.',
  },
  publicOrder: {
    title: 'Is there something in your partner’s past that the IND will ask about?',
    help: 'Think of any country: a conviction, a stay without a permit, or an entry ban. If more than one fits, choose the conviction.',
    why: 'Your partner answers the same questions on a form of the IND, and the answers must be true. Not everything in the past leads to a refusal.',
  },
  tbTestedInNl: {
    title: 'Has your partner had a tuberculosis test in the Netherlands in the last 6 months?',
    help: 'Only a test in the Netherlands counts, for example at the municipal health service (GGD).',
    why: 'After a recent test here your partner usually does not have to take another one.',
  },
  examGround: {
    title: 'Does your partner have a reason not to take the exam abroad?',
    help: 'That is the basic civic integration exam abroad (basisexamen inburgering in het buitenland), a test of Dutch before the application.',
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
    why: 'You can use the result for one year to apply.',
  },
  incomeExemption: {
    title: 'Does one of these situations fit you?',
    help: 'They are about not being able to work, now and later.',
    why: 'In these situations the IND does not check whether your income is high enough.',
  },
  incomes: {
    title: 'What income do you have?',
    help: 'Add each source by itself, with the amount before tax (gross).',
    why: 'The IND looks at three things: whether tax is paid on it, how long it will last, and whether it is high enough. If it is not, the IND looks at your own situation.',
  },
  partnerWorksInNl: {
    title: 'Does your partner already work lawfully in the Netherlands?',
    help: 'Answer yes only if your partner lives here now and is allowed to do this work.',
    why: 'Sometimes the IND counts the income of your partner too, above all when you extend the permit.',
  },
  children: {
    title: 'Are any children coming along?',
    help: 'Add each child who will move with your partner. If there are none, tick that below.',
    why: 'Each child has an application and papers of its own, and usually a fee.',
  },
  digid: {
    title: 'Do you have a DigiD?',
    help: 'DigiD is the login for the Dutch government.',
    why: 'With DigiD and an extra check you can usually apply and pay online. Without it you apply on paper.',
  },
  publicBenefit: {
    title: 'Do you get social assistance or another benefit from public funds?',
    help: 'You can find the list of these benefits at ind.nl/uitkering.',
    why: 'As far as we know you then cannot apply online, and you use a paper form. The benefit does not count as income.',
  },
} satisfies Messages['questions'];

export const sections = {
  whoAndWhere: 'Who you are and where you live',
  sponsorStatus: 'Your situation',
  theTwoOfYou: 'The two of you',
  partner: 'Your partner',
  income: 'Your income',
  applying: 'Applying',
} satisfies Messages['sections'];
