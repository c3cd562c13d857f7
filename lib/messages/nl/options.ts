import type { Messages } from '../type';

const notSure = 'Dat weet ik (nog) niet';
const yesNo = { yes: 'Ja', no: 'Nee', notSure };

export const options = {
  relationship: {
    married: 'Getrouwd',
    registeredPartnership: 'Geregistreerd partnerschap',
    unmarried: 'Ongehuwd, met een vaste relatie',
  },
  partnerDutchPermit: {
    none: 'Nee',
    otherPurpose: 'Ja, voor een ander doel, zoals werk of studie',
    withThisSponsor: 'Ja, om bij mij te wonen',
    withSomeoneElse: 'Ja, om bij iemand anders te wonen',
    endedAndStayed: 'Nee, de vergunning is afgelopen en mijn partner is gebleven',
  },
  sponsorPermit: {
    permanent: 'Onbepaalde tijd',
    euLongTermResident: 'EU-langdurig ingezetene, afgegeven door Nederland',
    euLongTermResidentInactive: 'Economisch niet-actieve langdurig ingezetene uit een ander EU-land',
    highlySkilledMigrant: 'Kennismigrant',
    euBlueCard: 'Europese blauwe kaart',
    researcher: 'Onderzoeker',
    intraCorporateTransferee: 'Overplaatsing binnen een onderneming (ICT)',
    work: 'Arbeid in loondienst',
    selfEmployed: 'Arbeid als zelfstandige',
    startUp: 'Start-up',
    study: 'Studie',
    orientationYear: 'Zoekjaar',
    familyMember: 'Verblijf als familie- of gezinslid',
    humanitarianNonTemporary: 'Niet-tijdelijk humanitair',
    humanitarianTemporary: 'Tijdelijk humanitair',
    asylumRefugee: 'Asiel: vluchteling (A-status)',
    asylumSubsidiary: 'Asiel: subsidiaire bescherming (B-status)',
    medical: 'Medische behandeling',
    exchange: 'Uitwisseling: au pair, culturele uitwisseling of working holiday',
    workExperience: 'Lerend werken',
    seasonalWork: 'Seizoenarbeid',
    other: 'Een andere vergunning',
    pending: 'Aangevraagd, nog geen beslissing',
    none: 'Geen vergunning',
    notSure,
  },
  relationshipBeforeAsylum: yesNo,
  childNeedsPartnerNow: yesNo,
  freeMovement: {
    none: 'Nee',
    underThreeMonths: 'Ja, korter dan drie maanden',
    threeMonthsOrMore: 'Ja, drie maanden of langer',
    notSure,
  },
  freeMovementLost: yesNo,
  dutchChildInPartnersCare: yesNo,
  turkishWorkerInNl: yesNo,
  marriageRegisteredInNl: yesNo,
  bothAbroadWhenMarried: yesNo,
  marriageConcerns: {
    under18: 'Een van ons was toen jonger dan 18',
    forced: 'Een van ons trouwde niet uit vrije wil',
    polygamous: 'Een van ons was toen al met iemand anders getrouwd',
    closeRelatives: 'Wij zijn familie van elkaar',
  },
  marriedToSomeoneElse: yesNo,
  otherPartnerInNl: yesNo,
  sponsorEarlierMarriage: {
    none: 'Nee',
    divorced: 'Ja, en gescheiden',
    widowed: 'Ja, mijn man of vrouw van toen is overleden',
  },
  partnerEarlierMarriage: {
    none: 'Nee',
    divorced: 'Ja, en gescheiden',
    widowed: 'Ja, de man of vrouw van toen is overleden',
  },
  willLiveTogether: yesNo,
  partnerEuStatus: {
    none: 'Geen van deze',
    euLongTermResident: 'Mijn partner is EU-langdurig ingezetene van een ander EU-land',
    livedWithEuLongTermResidentSponsor: 'Ik ben EU-langdurig ingezetene van een ander EU-land; wij woonden daar samen',
    livedWithBlueCardSponsor:
      'Ik had in een ander EU-land 12 maanden of langer een Europese blauwe kaart; wij woonden daar samen',
    livedWithResearcherSponsor: 'Ik was onderzoeker in een ander EU-land; wij woonden daar samen',
  },
  mvvHardship: {
    none: 'Er is geen bijzondere reden',
    medical: 'Gezondheid: mijn partner kan niet reizen',
    trafficking: 'Mijn partner is slachtoffer of getuige van mensenhandel',
    familyLife: 'Weggaan zou ons gezinsleven of privéleven te hard raken',
    parentOfChildInNl: 'Mijn partner is ouder van een minderjarig kind in Nederland',
  },
  passport: {
    valid: 'Ja, nog 6 maanden of langer geldig',
    expiresSoon: 'Ja, maar nog minder dan 6 maanden geldig',
    none: 'Nee, nog niet',
    cannotGetOne: 'Nee, mijn partner kan er echt geen krijgen',
  },
  publicOrder: {
    nothing: 'Er is niets te melden',
    conviction: 'Een veroordeling voor een strafbaar feit',
    illegalStayOrEntryBan: 'Verblijf zonder toestemming of een inreisverbod',
    notSure,
  },
  tbTestedInNl: yesNo,
  examGround: {
    none: 'Er is geen reden',
    dutchDiploma: 'Een Nederlands diploma',
    eightYearsSchoolInNl: '8 jaar of langer in Nederland gewoond tijdens de leerplicht',
    surinameDutchPrimarySchool: 'Basisschool in het Nederlands, met de Surinaamse nationaliteit',
    medical: 'Een ernstige ziekte of beperking',
    specialCircumstances: 'Bijzondere persoonlijke omstandigheden',
  },
  examStatus: {
    passed: 'Gehaald, alle onderdelen',
    booked: 'Er staat een afspraak voor het examen',
    notYet: 'Nog niet gedaan of nog niet alles gehaald',
  },
  incomeExemption: {
    none: 'Er is geen reden',
    fullyIncapacitated: 'Ik ben blijvend en volledig arbeidsongeschikt',
    socialAssistanceIncapacitated: 'Ik heb bijstand en ben volledig arbeidsongeschikt',
    releasedFromWorkDuty: 'De gemeente heeft mij vrijgesteld van de plicht om werk te zoeken',
    notSure,
  },
  partnerWorksInNl: yesNo,
  digid: {
    withCheck: 'DigiD met sms-controle of de DigiD-app',
    basic: 'DigiD met alleen een wachtwoord',
    none: 'Ik heb geen DigiD',
  },
  publicBenefit: yesNo,
} satisfies Messages['options'];

export const hints = {
  relationship: {
    registeredPartnership: 'Een relatie die officieel is vastgelegd, maar geen huwelijk is.',
    unmarried: 'Jullie hoeven nog niet samen te wonen.',
  },
  partnerDutchPermit: {
    endedAndStayed:
      'De vergunning liep minder dan 2 jaar geleden af. Je partner is al die tijd in Nederland blijven wonen.',
  },
  sponsorPermit: {
    euLongTermResidentInactive: 'Je hebt in een ander EU-land die status en woont hier zonder te werken.',
    highlySkilledMigrant: 'Je werkt bij een bedrijf dat de IND als referent heeft erkend.',
    orientationYear: 'Een jaar om werk te zoeken na je studie of onderzoek.',
    humanitarianNonTemporary: 'Bijvoorbeeld een zelfstandige vergunning na verblijf bij een partner.',
    humanitarianTemporary: 'Bijvoorbeeld voor slachtoffers van mensenhandel of huiselijk geweld.',
    asylumRefugee: 'In de brief van de IND staat dat je vluchteling bent.',
    asylumSubsidiary: 'In de brief van de IND staat dat je subsidiaire bescherming krijgt.',
    workExperience: 'Werken om ervaring op te doen, zoals een stage.',
    none: 'Ook een visum voor een kort bezoek is geen verblijfsvergunning.',
  },
  freeMovement: {
    threeMonthsOrMore: 'Je mocht er wonen en je werkte er, was zelfstandig of had genoeg geld.',
  },
  dutchChildInPartnersCare: {
    yes: 'Het kind is afhankelijk van de zorg van je partner.',
  },
  marriageConcerns: {
    under18: 'Zijn jullie nu allebei 18 of ouder, dan kan het huwelijk vaak alsnog worden erkend.',
    forced: 'Is dit met jou of je partner gebeurd? Je kunt hulp krijgen, ook als je nog twijfelt.',
    polygamous: 'Ook als dat huwelijk later is geëindigd.',
    closeRelatives: 'Bijvoorbeeld neef en nicht, of oom en nicht.',
  },
  partnerEuStatus: {
    euLongTermResident: 'Een Europese vergunning voor wie al lang in dat land woont. De naam staat op de verblijfspas.',
    livedWithResearcherSponsor: 'Het gaat om de status van onderzoeker volgens Richtlijn 2016/801.',
  },
  mvvHardship: {
    medical: 'Een medisch adviseur kijkt hiernaar.',
    familyLife: 'Dit heet artikel 8 van het Europees Verdrag voor de Rechten van de Mens (EVRM).',
    parentOfChildInNl: 'Het kind is Nederlands of woont hier met een vergunning.',
  },
  passport: {
    cannotGetOne: 'Je partner moet dan laten zien waarom dat niet kan.',
  },
  publicOrder: {
    illegalStayOrEntryBan: 'In Nederland of in een ander land van de EU.',
  },
  examGround: {
    dutchDiploma: 'Bijvoorbeeld mbo, havo, vwo, hbo, universiteit, inburgering of Staatsexamen NT2.',
    surinameDutchPrimarySchool: 'Je partner heeft daar een schriftelijk bewijs van.',
    medical: 'Een arts die de Nederlandse ambassade aanwijst, vult een verklaring in.',
    specialCircumstances:
      'De IND kijkt bijvoorbeeld naar leeftijd, opleiding, geld, gezondheid en moeite die is gedaan.',
  },
  examStatus: {
    booked: 'De uitslag is er nog niet.',
  },
  incomeExemption: {
    fullyIncapacitated: 'Voor 80 tot 100 procent, en artsen verwachten geen herstel.',
    socialAssistanceIncapacitated:
      'Al minstens 2 jaar, en ook het komende jaar is geen herstel mogelijk. Een arts moet dat verklaren.',
    releasedFromWorkDuty: 'Volledig, al 5 jaar, en werk is ook binnen een jaar niet te verwachten.',
  },
  digid: {
    withCheck: 'Je logt in met een code per sms of met de app op je telefoon.',
    basic: 'Je kunt sms-controle of de app zelf aanzetten op digid.nl.',
    none: 'Je kunt DigiD aanvragen op digid.nl.',
  },
  publicBenefit: {
    yes: 'Bijvoorbeeld bijstand of Wajong.',
    no: 'WW, WIA, AOW en pensioen zijn niet uit publieke middelen: daarvoor zijn premies betaald.',
  },
} satisfies Messages['hints'];
