import type { Messages } from '../type';

const alsoShort = 'Kies ook ‘ja’ als het maar kort was.';
const countsForSome =
  'De IND telt dit mee voor referenten met een vergunning voor studie, onderzoek, zoekjaar of start-up.';

export const income = {
  kinds: {
    employment: 'Loon uit een baan',
    selfEmployment: 'Mijn eigen bedrijf',
    benefit: 'Uitkering of pensioen',
    assets: 'Opbrengst van vermogen',
    savings: 'Spaargeld op de bank',
    studyFunding: 'Geld voor je studie of onderzoek',
    abroad: 'Inkomen uit het buitenland',
    other: 'Iets anders',
  },
  kindHints: {
    employment: 'Vast, tijdelijk of flexibel werk in Nederland. Heb je twee banen, voeg ze dan apart toe.',
    selfEmployment: 'Bijvoorbeeld als zzp’er of met een eigen winkel.',
    benefit: 'Bijvoorbeeld WW, WIA, AOW of pensioen.',
    assets:
      'Rente, dividend of andere winst. Wat het vermogen opbrengt telt, en het vermogen zelf mag niet kleiner worden. Een oudere tekst van de IND telt 4% per jaar van het vermogen in de laatste belastingaangifte: vraag het de IND.',
    savings: `Geld op de bank waarvan je leeft. ${countsForSome}`,
    studyFunding: `Een beurs, een toelage of studiefinanciering. ${countsForSome}`,
    abroad: 'Loon of ander geld van buiten Nederland. De IND beoordeelt of het meetelt.',
    other: 'Bijvoorbeeld huur die je ontvangt. De IND beoordeelt of het meetelt.',
  },
  fields: {
    contract: {
      label: 'Je contract',
      help: 'Kies wat er in je contract staat. Flexibel is oproep, nul uren of uitzendwerk.',
    },
    endsOn: {
      label: 'Laatste dag',
      help: 'De laatste dag in je contract of in het besluit over je uitkering. Niet elke uitkering heeft er een.',
    },
    startsOn: {
      label: 'Eerste werkdag',
      help: 'Alleen als het werk begint na de dag waarop de IND je aanvraag ontvangt.',
    },
    ownCompany: {
      label: 'Is het bedrijf van jou of je familie?',
      help: 'Dan kijkt de IND beter naar je loon. Kies ook ‘ja’ als een deel van jou is.',
    },
    gross: {
      label: 'Bedrag vóór belasting (bruto)',
      help: 'Bij een baan: het SV-loon op je loonstrook. Komt je vakantiegeld één keer per jaar, tel het dan niet mee. Een vaste toeslag of overwerk telt alleen als die in minstens 11 van de laatste 12 maanden is betaald.',
    },
    per: {
      label: 'Betaald per',
      help: 'De periode waarover je dit bedrag krijgt.',
    },
    holidayAllowance: {
      label: 'Vakantiegeld',
      help: 'Op je loonstrook staat of je het één keer per jaar krijgt of bij elke betaling.',
    },
    holidayAllowancePercent: {
      label: 'Vakantiegeld in procenten',
      help: 'Meestal 8. Staat er in je contract iets anders, vul dat dan in.',
    },
    careBudget: {
      label: 'Loon uit een persoonsgebonden budget (pgb)',
      help: 'Het gaat erom wie de loonadministratie doet: de Sociale Verzekeringsbank (SVB) of iemand anders.',
    },
    averageLast12Months: {
      label: 'Gemiddeld per maand, laatste 12 maanden',
      help: 'Vóór belasting, met of zonder vakantiegeld zoals hierboven. WW en ziektegeld mag je meetellen.',
    },
    socialAssistanceLast12Months: {
      label: 'Bijstand in de laatste 12 maanden',
      help: alsoShort,
    },
    averagesLast3Years: {
      label: 'Gemiddeld per maand, in elk van de laatste 3 jaar',
      help: 'Begin met het laatste jaar, teruggeteld vanaf de dag waarop de IND je aanvraag ontvangt. Vóór belasting, met of zonder vakantiegeld zoals hierboven.',
    },
    benefitWeeksLast3Years: {
      label: 'Weken WW of ziektegeld, laatste 3 jaar',
      help: 'Tel alle weken op. Vul 0 in als er geen waren.',
    },
    socialAssistanceLast3Years: {
      label: 'Bijstand in de laatste 3 jaar',
      help: alsoShort,
    },
    since: {
      label: 'Inkomen uit je bedrijf sinds',
      help: 'De dag waarop je met dit bedrijf begon.',
    },
    averageMonthlyProfit: {
      label: 'Gemiddelde winst per maand',
      help: 'Vóór belasting. Neem het zwakste van dit jaar tot nu toe, vorig jaar en het jaar daarvoor, en deel de winst door de maanden daarvan. Het bedrijf moet dit nog een jaar kunnen opbrengen.',
    },
    benefit: {
      label: 'Welke uitkering of welk pensioen',
      help: 'De naam staat in de brief van UWV, SVB, gemeente of pensioenfonds.',
    },
    yieldPerMonth: {
      label: 'Opbrengst per maand',
      help: 'Wat het vermogen in het laatste jaar opbracht, gedeeld door 12. Alleen waarover je belasting betaalt, en niet het vermogen zelf.',
    },
    balance: {
      label: 'Je spaargeld',
      help: 'Al het geld op bankrekeningen op jouw naam, bij elkaar.',
    },
    heldSince: {
      label: 'Je hebt dit vermogen sinds',
      help: 'De dag vanaf wanneer het zonder onderbreking van jou is.',
    },
    perMonth: {
      label: 'Bedrag per maand',
      help: 'Vóór belasting, in euro’s. Neem het gemiddelde als het wisselt.',
    },
  },
  contract: {
    permanent: 'Vast contract',
    fixedTerm: 'Contract met een einddatum',
    flexible: 'Flexibel: oproep, nul uren of uitzendwerk',
  },
  per: {
    month: 'maand',
    fourWeeks: '4 weken',
    week: 'week',
    year: 'jaar',
  },
  amountPer: {
    month: '{amount} per maand',
    fourWeeks: '{amount} per 4 weken',
    week: '{amount} per week',
    year: '{amount} per jaar',
  },
  holidayAllowance: {
    paidYearly: 'Komt één keer per jaar',
    inEachPayment: 'Zit al in elke betaling',
  },
  careBudget: {
    no: 'Nee',
    svb: 'Ja, en de SVB doet de hele administratie',
    other: 'Ja, en iemand anders doet de administratie',
  },
  benefit: {
    unemployment: 'Werkloosheid (WW)',
    sickness: 'Ziekte (Ziektewet)',
    disability: 'Door ziekte langere tijd minder kunnen werken (WIA of WAO)',
    survivor: 'Na overlijden van je partner of ouder (Anw)',
    statePension: 'AOW-pensioen (AOW)',
    pension: 'Pensioen van je werk',
    youngDisabled: 'Jong met een ziekte of handicap (Wajong)',
    socialAssistance: 'Bijstand (Participatiewet)',
  },
  outcome: {
    counted: 'Dit telt mee: {amount} per maand.',
    rowA: 'Je contract is vast, of loopt nog 12 maanden of langer.',
    rowB: 'Dit contract eindigt op {until}. Daarom telt ook je gemiddelde inkomen over de laatste 12 maanden.',
    rowC: 'Bij dit contract tellen je gemiddelde inkomen in elk van de laatste 3 jaar en je inkomen nu.',
    rowD: 'Dit contract eindigt op {until}. Met jouw vergunning kan het genoeg zijn dat je inkomen zo lang duurt als je eigen verblijf. Laat zien tot wanneer je vergunning en je contract lopen.',
    startsLater:
      'Deze baan begint op {startsOn}, na de dag waarop de IND je aanvraag ontvangt. Stuur het getekende contract met die dag mee. De IND beslist of het al telt.',
    ownCompany:
      'Het bedrijf is van jou of je familie, of misschien. Dan kijkt de IND beter: laat jaarcijfers, belastingaangiften en wat het bedrijf jou echt betaalt zien.',
    together:
      'Deze baan is alleen niet genoeg, en de wet kijkt naar al je werk samen. Laat van elke baan contract, loonstroken en eerder inkomen zien.',
    notIndependent: 'Dit komt uit publieke middelen, dus de IND telt het niet mee.',
    independenceUnclear: 'Wij weten niet of de IND {amount} per maand uit deze bron als eigen inkomen meetelt.',
    fundingOther: `${countsForSome} Bij jouw vergunning telt het niet.`,
    savingsOther: `${countsForSome} Bij jouw vergunning telt alleen wat het geld opbrengt.`,
    savings:
      'Bij jouw vergunning kan de IND kijken naar geld op de bank: 12 keer het bedrag per maand, in een oudere tekst. Een twaalfde van dat van jou is {amount}.',
    ended: 'Dit inkomen eindigde op {until}, dus het telt niet mee.',
    notSustainable:
      'Volgens de gewone regels loopt dit inkomen niet lang genoeg door om mee te tellen. De IND kan anders beslissen als je laat zien hoe het verdergaat.',
    benefitTooShort:
      'Dit eindigt op {until}, en een uitkering moet nog 12 maanden lopen om mee te tellen. Laat zien wat erna komt.',
    heldTooShort: 'Je hebt dit vermogen sinds {since}, en de IND vraagt dat je het 12 maanden hebt.',
    sustainabilityUnclear: 'Wij weten niet of dit inkomen lang genoeg doorloopt. De IND kijkt naar je eigen situatie.',
    businessYoung:
      'Je bedrijf loopt sinds {since}, en de IND vraagt 18 maanden. De IND kan anders beslissen: laat jaarcijfers en opdrachten voor het komende jaar zien.',
    missing: 'Dit hebben wij nog nodig om de bron goed te beoordelen: {fields}.',
  },
} satisfies Messages['income'];

export const child = {
  fields: {
    bornOn: {
      label: 'Geboortedatum',
      help: 'Zoals in het paspoort. Een kind is jonger dan 18 op de dag dat de IND de aanvraag ontvangt, voor zover wij weten. Bijna 18? Vraag dan op tijd aan. In het gezin van een vluchteling telt misschien een andere dag.',
    },
    nationality: {
      label: 'Nationaliteit',
      help: 'Heeft het kind er meer dan één, kies dan eerst een nationaliteit uit de EU.',
    },
    bornIn: {
      label: 'Geboorteland',
      help: 'Het land dat de geboorteakte afgeeft.',
    },
    otherParent: {
      label: 'De andere ouder van het kind',
      help: 'De ouder die niet meekomt en gezag heeft, moet het goed vinden dat het kind verhuist.',
    },
  },
  otherParent: {
    consents: 'Vindt het goed',
    refuses: 'Vindt het niet goed',
    untraceable: 'Is niet te vinden, of antwoordt niet',
    noCustody: 'Heeft geen gezag',
    hasSoleCustody: 'Heeft alleen het gezag, of iemand anders heeft dat',
    dead: 'Is overleden',
    isSponsor: 'Dat ben ik zelf',
    notSure: 'Dat weet ik (nog) niet',
  },
} satisfies Messages['child'];
