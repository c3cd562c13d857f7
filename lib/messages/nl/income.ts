import type { IncomeTexts } from '../type';

export const countsForSome =
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
  fields: {
    contract: { label: 'Je contract' },
    endsOn: { label: 'Laatste dag' },
    startsOn: { label: 'Eerste werkdag' },
    ownCompany: { label: 'Is het bedrijf van jou of je familie?' },
    gross: { label: 'Bedrag vóór belasting (bruto)' },
    per: { label: 'Betaald per' },
    holidayAllowance: { label: 'Vakantiegeld' },
    holidayAllowancePercent: { label: 'Vakantiegeld in procenten' },
    careBudget: { label: 'Loon uit een persoonsgebonden budget (pgb)' },
    averageLast12Months: { label: 'Gemiddeld per maand, laatste 12 maanden' },
    socialAssistanceLast12Months: { label: 'Bijstand in de laatste 12 maanden' },
    averagesLast3Years: { label: 'Gemiddeld per maand, in elk van de laatste 3 jaar' },
    benefitWeeksLast3Years: { label: 'Weken WW of ziektegeld, laatste 3 jaar' },
    socialAssistanceLast3Years: { label: 'Bijstand in de laatste 3 jaar' },
    since: { label: 'Inkomen uit je bedrijf sinds' },
    averageMonthlyProfit: { label: 'Gemiddelde winst per maand' },
    benefit: { label: 'Welke uitkering of welk pensioen' },
    yieldPerMonth: { label: 'Opbrengst per maand' },
    balance: { label: 'Je spaargeld' },
    heldSince: { label: 'Je hebt dit vermogen sinds' },
    perMonth: { label: 'Bedrag per maand' },
  },
  amountPer: {
    month: '{amount} per maand',
    fourWeeks: '{amount} per 4 weken',
    week: '{amount} per week',
    year: '{amount} per jaar',
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
      'Het bedrijf is (misschien) van jou of je familie. Dan kijkt de IND beter: laat jaarcijfers, belastingaangiften en wat het bedrijf jou echt betaalt zien.',
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
} satisfies IncomeTexts;
