import type { Messages } from '../type';

const notSure = 'Dat weet ik (nog) niet';
const yesNo = { yes: 'Ja', no: 'Nee', notSure };
const earlierMarriage = {
  none: 'Nee',
  divorced: 'Ja, het eindigde in een scheiding',
  annulled: 'Ja, het is nietig verklaard',
  widowed: 'Ja, die man of vrouw is overleden',
};
const permits = {
  permanent: 'Onbepaalde tijd',
  asylumPermanent: 'Asiel, voor onbepaalde tijd',
  euLongTermResident: 'EU-langdurig ingezetene, van Nederland',
  euLongTermResidentInactive: 'EU-langdurig ingezetene van een ander land, zonder werk',
  highlySkilledMigrant: 'Kennismigrant',
  euBlueCard: 'Europese blauwe kaart',
  researcher: 'Onderzoeker',
  intraCorporateTransferee: 'Overplaatsing binnen een onderneming (ICT)',
  work: 'Arbeid in loondienst',
  selfEmployed: 'Arbeid als zelfstandige',
  startUp: 'Start-up',
  study: 'Studie',
  orientationYear: 'Zoekjaar na je studie',
  familyMember: 'Verblijf als familie- of gezinslid',
  humanitarianNonTemporary: 'Niet-tijdelijk humanitair',
  humanitarianTemporary: 'Tijdelijk humanitair',
  asylumRefugee: 'Asiel, als vluchteling',
  asylumSubsidiary: 'Asiel, met subsidiaire bescherming',
  medical: 'Medische behandeling',
  exchange: 'Uitwisseling, zoals au pair',
  workExperience: 'Lerend werken (werkervaring)',
  seasonalWork: 'Seizoenarbeid',
  other: 'Een andere vergunning',
};
const permitHints = {
  highlySkilledMigrant: 'Je werkgever vraagt de vergunning aan als erkend referent.',
  intraCorporateTransferee: 'Je werkgever in het buitenland stuurt je naar zijn bedrijf in Nederland.',
  work: 'Betaald werk in Nederland dat niet bij een andere soort op deze lijst hoort.',
  orientationYear: 'Het jaar om werk te zoeken na je studie of onderzoek.',
  exchange: 'Au pair, culturele uitwisseling of working holiday.',
  workExperience: 'Een stage of een baan om ervaring op te doen.',
};
const afterMoving = 'Niet als jullie pas een paar werden toen jij al naar Nederland was verhuisd.';

export const options = {
  relationship: {
    married: 'Getrouwd',
    registeredPartnership: 'Geregistreerd partner',
    unmarried: 'Ongehuwd',
  },
  partnerDutchPermit: {
    none: 'Nee',
    otherPurpose: 'Ja, voor iets anders, zoals werk of studie',
    withThisSponsor: 'Ja, om bij mij te wonen',
    withSomeoneElse: 'Ja, om bij iemand anders te wonen',
    endedAndStayed: 'Niet meer, maar mijn partner is hier gebleven',
  },
  sponsorPermit: { ...permits, pending: 'Ik wacht op een beslissing', none: 'Geen vergunning', notSure },
  sponsorPermitComing: { ...permits, notSure },
  relationshipBeforeAsylum: yesNo,
  childNeedsPartnerNow: yesNo,
  freeMovement: {
    none: 'Nee',
    underThreeMonths: 'Ja, korter dan 3 maanden',
    threeMonthsOrMore: 'Ja, 3 maanden of langer',
    notSure,
  },
  freeMovementLost: yesNo,
  dutchChildInPartnersCare: yesNo,
  turkishWorkerInNl: yesNo,
  marriageRegisteredInNl: yesNo,
  bothAbroadWhenMarried: yesNo,
  marriageConcerns: {
    under18: 'Een van ons was bij de bruiloft jonger dan 18',
    forced: 'Een van ons trouwde niet uit vrije wil',
    polygamous: 'Een van ons was of is ook met iemand anders getrouwd',
    closeRelatives: 'Wij zijn nauwe familie van elkaar',
  },
  marriedToSomeoneElse: yesNo,
  otherPartnerInNl: yesNo,
  sponsorEarlierMarriage: earlierMarriage,
  partnerEarlierMarriage: earlierMarriage,
  willLiveTogether: yesNo,
  partnerEuStatus: {
    none: 'Geen van deze',
    euLongTermResident: 'Mijn partner is daar EU-langdurig ingezetene',
    livedWithEuLongTermResidentSponsor: 'Ik was daar EU-langdurig ingezetene, en wij woonden samen',
    livedWithBlueCardSponsor: 'Ik had daar een Europese blauwe kaart, en wij woonden samen',
    livedWithResearcherSponsor: 'Ik was daar onderzoeker, en wij woonden samen',
    familyPermitElsewhere: 'Mijn partner heeft daar een gezinsvergunning, en ik verhuis hierheen voor werk',
  },
  mvvHardship: {
    temporaryProtection: 'Mijn partner heeft hier tijdelijke bescherming',
    none: 'Nee',
    medical: 'Mijn partner is te ziek om te reizen',
    trafficking: 'Mijn partner is slachtoffer of getuige van mensenhandel',
    familyLife: 'Weggaan zou ons gezinsleven ernstig schaden',
    parentOfChildInNl: 'Mijn partner is ouder van een kind in Nederland',
    bornInNl: 'Hier geboren, en altijd bij het gezin',
    schoolThreeYears: 'Hier 3 jaar op school',
    belongedToFamily: 'Hoorde al bij het gezin',
  },
  passport: {
    valid: 'Ja, nog 6 maanden of langer geldig',
    expiresSoon: 'Ja, maar nog minder dan 6 maanden geldig',
    none: 'Nee',
    cannotGetOne: 'Nee, en het is onmogelijk er een te krijgen',
  },
  publicOrder: {
    nothing: 'Nee, er is niets',
    conviction: 'Ja, een veroordeling of een strafzaak',
    illegalStayOrEntryBan: 'Ja, verblijf zonder vergunning of een inreisverbod',
    notSure,
  },
  tbTestedInNl: yesNo,
  examGround: {
    none: 'Nee',
    dutchDiploma: 'Een diploma van onderwijs in het Nederlands',
    eightYearsSchoolInNl: 'Minstens 8 jaar in Nederland op de leeftijd van de leerplicht',
    surinameDutchPrimarySchool: 'Surinaams, met de basisschool in het Nederlands',
    medical: 'Een ernstige ziekte of beperking',
    specialCircumstances: 'Bijzondere persoonlijke omstandigheden',
  },
  examStatus: {
    passed: 'Ja, alle drie de delen',
    booked: 'Nog niet, maar er staat een afspraak',
    notYet: 'Nog niet',
  },
  incomeExemption: {
    none: 'Geen van deze',
    fullyIncapacitated: 'Ik kan blijvend en helemaal niet werken (arbeidsongeschikt)',
    socialAssistanceIncapacitated: 'Ik heb bijstand en kan helemaal niet werken',
    releasedFromWorkDuty: 'Ik hoef geen werk te zoeken',
    notSure,
  },
  partnerWorksInNl: yesNo,
  digid: {
    withCheck: 'Ja, met de app of sms-controle',
    basic: 'Ja, met alleen een gebruikersnaam en wachtwoord',
    none: 'Nee',
  },
  publicBenefit: yesNo,
} satisfies Messages['options'];

export const hints = {
  relationship: {
    married: 'Ook als jullie in een ander land zijn getrouwd.',
    registeredPartnership: 'Een partnerschap dat een overheid heeft ingeschreven, zoals in Nederland.',
    unmarried: 'Jullie hebben een vaste relatie met alleen elkaar. Jullie hoeven nog niet samen te wonen.',
  },
  partnerDutchPermit: {
    withThisSponsor: 'Kies dit ook als die vergunning net is afgelopen.',
    withSomeoneElse: 'Bijvoorbeeld bij een vroegere partner of een ouder.',
    endedAndStayed:
      'De vergunning liep minder dan 2 jaar geleden af, en je partner woont sindsdien steeds in Nederland.',
  },
  sponsorPermit: {
    ...permitHints,
    permanent: 'Op je pas staat “onbepaalde tijd”, dus zonder einddatum voor je verblijfsrecht.',
    asylumPermanent:
      'Ook een pas als EU-langdurig ingezetene waarop staat “international protection granted by …” (internationale bescherming).',
    euLongTermResident: 'Op je pas staat “EU-langdurig ingezetene”, en Nederland gaf je die pas.',
    euLongTermResidentInactive:
      'Een ander EU-land maakte je langdurig ingezetene, en je woont hier zonder te werken of te studeren.',
    familyMember: 'Je kwam om bij een partner, ouder of ander familielid te wonen.',
    humanitarianNonTemporary:
      'Bijvoorbeeld een eigen vergunning na jaren bij een partner. In de brief staat “niet-tijdelijk”.',
    humanitarianTemporary: 'Bijvoorbeeld als slachtoffer van mensenhandel of huiselijk geweld.',
    asylumRefugee: 'In de brief van de IND staat dat je vluchteling bent (A-status).',
    asylumSubsidiary: 'In de brief van de IND staat dat je subsidiaire bescherming krijgt (B-status).',
    other:
      'Ook het document van Britten volgens het terugtrekkingsakkoord. Woonde je hier al voor 2021, en waren jullie op 31 december 2020 al een paar? Vraag het dan aan de IND: er gelden andere regels, en het kost €85.',
    pending: 'De IND heeft nog niet beslist. Kies dit ook als je werkgever voor jullie samen aanvraagt.',
    none: 'Of alleen een visum voor een kort bezoek.',
  },
  sponsorPermitComing: permitHints,
  childNeedsPartnerNow: {
    yes: 'Je moet dit aan de IND uitleggen, met papieren.',
  },
  freeMovement: {
    threeMonthsOrMore: 'Je had daar minstens 3 maanden werk, een eigen bedrijf of genoeg geld.',
    notSure: 'Kies dit ook als jullie samen in het Verenigd Koninkrijk woonden en daar voor 2021 heen gingen.',
  },
  turkishWorkerInNl: {
    yes: 'Het maakt niet uit of diegene ook de Nederlandse nationaliteit heeft.',
  },
  marriageRegisteredInNl: {
    yes: 'Jullie trouwden in Nederland, of de buitenlandse akte is hier ingeschreven.',
  },
  marriageConcerns: {
    under18: 'Ook als jullie nu allebei ouder zijn. Het huwelijk kan dan vaak alsnog worden erkend.',
    forced:
      'Iemand zette een van jullie onder druk om te trouwen. Je kunt hulp krijgen, ook als je twijfelt: huwelijksdwangenachterlating.nl.',
    polygamous: 'Toen jullie met elkaar trouwden, of nu. Ook als dat andere huwelijk intussen voorbij is.',
    closeRelatives: 'Bijvoorbeeld neef en nicht, of oom en nicht.',
  },
  partnerEuStatus: {
    euLongTermResident:
      'Je partner heeft een vergunning als EU-langdurig ingezetene die een ander EU-land gaf. De naam staat op de pas.',
    livedWithEuLongTermResidentSponsor: 'Jij hebt die vergunning van een ander EU-land.',
    livedWithBlueCardSponsor: `Je had de blauwe kaart 12 maanden of langer in een ander EU-land. ${afterMoving}`,
    livedWithResearcherSponsor: `Je hebt een vergunning als onderzoeker van een ander EU-land en komt hier minstens 180 dagen onderzoek doen. ${afterMoving}`,
    familyPermitElsewhere:
      'Je verhuist naar Nederland voor werk als kennismigrant, voor onderzoek of binnen je bedrijf, en je partner heeft de vergunning van dat land via jou.',
  },
  mvvHardship: {
    temporaryProtection: 'Bijvoorbeeld na de vlucht uit Oekraïne.',
    none: 'Kies dit ook als je partner toch vanuit het buitenland aanvraagt.',
    medical: 'Een medisch adviseur van de Nederlandse overheid kijkt hiernaar.',
    familyLife:
      'Dit gaat over het recht op gezinsleven of privéleven (artikel 8 van het Europees mensenrechtenverdrag).',
    parentOfChildInNl: 'Het kind is jonger dan 18, en is Nederlands of woont hier legaal.',
  },
  passport: {
    none: 'Je partner moet er nog een aanvragen.',
    cannotGetOne: 'Je moet kunnen laten zien dat je partner het probeerde en waarom het niet lukte.',
  },
  publicOrder: {
    conviction: 'In welk land dan ook. Het hoeft geen celstraf te zijn geweest.',
    illegalStayOrEntryBan: 'Bijvoorbeeld een verblijf in Europa dat langer duurde dan mocht.',
  },
  examGround: {
    none: 'Kies dit ook als je partner het examen gewoon gaat doen.',
    dutchDiploma:
      'Bijvoorbeeld van een Nederlandse middelbare school, mbo, hbo, universiteit of inburgering, of Staatsexamen NT2.',
    surinameDutchPrimarySchool: 'Alleen voor mensen met de Surinaamse nationaliteit, en met schriftelijk bewijs.',
    medical: 'Een arts die de Nederlandse ambassade aanwijst, moet er een verklaring over tekenen.',
    specialCircumstances: 'De IND weegt bijvoorbeeld leeftijd, opleiding, geld, gezondheid en de moeite die is gedaan.',
  },
  examStatus: {
    passed: 'Jullie hebben de uitslag van DUO.',
    booked: 'Ook als je partner het examen deed en op de uitslag wacht.',
    notYet: 'Kies dit ook als er één of twee delen zijn gehaald.',
  },
  incomeExemption: {
    fullyIncapacitated: 'Voor 80 tot 100%, en herstel wordt niet verwacht.',
    socialAssistanceIncapacitated:
      'Al minstens 2 jaar, en ook het komende jaar of later wordt geen herstel verwacht. Een arts moet dat verklaren.',
    releasedFromWorkDuty:
      'De gemeente heeft je 5 jaar volledig vrijgesteld van die plicht, en werk is ook binnen een jaar niet te verwachten.',
  },
  digid: {
    withCheck: 'Je logt in met de DigiD-app of met een code per sms.',
    basic: 'Je kunt de app of sms-controle aanzetten op digid.nl.',
    none: 'Kies dit ook als je in het buitenland woont en er nooit een hebt gevraagd. Aanvragen kan op digid.nl.',
  },
  publicBenefit: {
    yes: 'Bijvoorbeeld bijstand of Wajong.',
    no: 'WW, WIA, AOW en pensioen zijn niet uit publieke middelen: daarvoor zijn premies betaald.',
  },
} satisfies Messages['hints'];
