import type { Messages } from '../type';

export const income = {
  kinds: {
    employment: 'Loon uit werk in loondienst',
    selfEmployment: 'Winst uit een eigen bedrijf',
    benefit: 'Uitkering of pensioen',
    assets: 'Opbrengst van vermogen',
    studyFunding: 'Beurs of geld voor je studie of onderzoek',
    abroad: 'Inkomen uit het buitenland',
    other: 'Ander inkomen',
  },
  kindHints: {
    employment: 'Vast, tijdelijk of flexibel werk. Heb je meer dan één baan, voeg ze dan apart toe.',
    selfEmployment: 'Bijvoorbeeld als zzp’er of met een eigen zaak.',
    benefit: 'Bijvoorbeeld WW, WIA, AOW of pensioen.',
    assets: 'Rente, dividend of winst uit beleggen. Het spaargeld zelf telt niet als inkomen.',
    studyFunding: 'Dit telt alleen bij een vergunning voor studie, onderzoek, zoekjaar of start-up.',
    abroad: 'Loon of ander geld van buiten Nederland. De IND beoordeelt of het meetelt.',
    other: 'Bijvoorbeeld huur die je ontvangt. De IND beoordeelt of het meetelt.',
  },
  fields: {
    contract: { label: 'Soort contract', help: 'Kies wat er in je contract staat.' },
    endsOn: {
      label: 'Laatste dag',
      help: 'De laatste dag in je contract of in het besluit over je uitkering. Niet elke uitkering heeft er een.',
    },
    gross: {
      label: 'Brutobedrag',
      help: 'Het bedrag vóór belasting. Bij loon is dat het SV-loon op je loonstrook. Komt je vakantiegeld één keer per jaar, tel het dan niet mee.',
    },
    per: { label: 'Per', help: 'De periode waarover je dit bedrag krijgt.' },
    holidayAllowance: {
      label: 'Vakantiegeld',
      help: 'Kijk op je loonstrook of het vakantiegeld apart komt.',
    },
    holidayAllowancePercent: {
      label: 'Percentage vakantiegeld',
      help: 'Meestal is dit 8 procent. Staat er in je contract iets anders, vul dat dan in.',
    },
    careBudget: {
      label: 'Loon uit een pgb',
      help: 'Een pgb is een persoonsgebonden budget voor zorg. Het gaat erom wie de administratie doet.',
    },
    averageLast12Months: {
      label: 'Gemiddeld per maand in de laatste 12 maanden',
      help: 'Bruto, met of zonder vakantiegeld zoals hierboven. Ook WW en ziektegeld mag je meetellen.',
    },
    socialAssistanceLast12Months: {
      label: 'Bijstand in de laatste 12 maanden',
      help: 'Kies ‘ja’ als je in die tijd bijstand kreeg, ook als het kort was.',
    },
    averagesLast3Years: {
      label: 'Gemiddeld per maand in elk van de laatste 3 jaar',
      help: 'Begin met het laatste jaar. Bruto, met of zonder vakantiegeld zoals hierboven.',
    },
    benefitWeeksLast3Years: {
      label: 'Weken WW of ziektegeld in de laatste 3 jaar',
      help: 'Tel alle weken bij elkaar op.',
    },
    socialAssistanceLast3Years: {
      label: 'Bijstand in de laatste 3 jaar',
      help: 'Kies ‘ja’ als je in die tijd bijstand of een andere uitkering uit publieke middelen kreeg.',
    },
    since: { label: 'Inkomen uit je bedrijf sinds', help: 'De dag waarop je met dit bedrijf begon.' },
    averageMonthlyProfit: {
      label: 'Gemiddelde winst per maand',
      help: 'De winst vóór belasting, gedeeld door het aantal maanden.',
    },
    benefit: { label: 'Soort uitkering', help: 'De naam staat in de brief van UWV, SVB, gemeente of pensioenfonds.' },
    yieldPerMonth: {
      label: 'Opbrengst per maand',
      help: 'Alleen de opbrengst waarover je belasting betaalt. Het vermogen zelf mag niet kleiner worden.',
    },
    heldSince: {
      label: 'Vermogen in bezit sinds',
      help: 'De dag vanaf wanneer je zonder onderbreking over dit geld beschikt.',
    },
    perMonth: { label: 'Bedrag per maand', help: 'Het bedrag vóór belasting, in euro’s.' },
  },
  contract: {
    permanent: 'Vast contract',
    fixedTerm: 'Tijdelijk contract met een einddatum',
    flexible: 'Flexibel: oproep, nul uren of uitzendwerk',
  },
  per: { month: 'maand', fourWeeks: '4 weken', week: 'week', year: 'jaar' },
  amountPer: {
    month: '{amount} per maand',
    fourWeeks: '{amount} per 4 weken',
    week: '{amount} per week',
    year: '{amount} per jaar',
  },
  holidayAllowance: {
    paidYearly: 'Komt één keer per jaar',
    inEachPayment: 'Zit al in elk loonbedrag',
  },
  careBudget: {
    no: 'Geen loon uit een pgb',
    svb: 'Pgb, de SVB doet de hele administratie',
    other: 'Pgb, iemand anders doet de administratie',
  },
  benefit: {
    unemployment: 'WW (werkloosheid)',
    sickness: 'Ziektewet',
    disability: 'WIA of WAO (arbeidsongeschikt)',
    survivor: 'Anw (nabestaanden)',
    statePension: 'AOW',
    pension: 'Pensioen',
    youngDisabled: 'Wajong',
    socialAssistance: 'Bijstand (Participatiewet)',
  },
  outcome: {
    counted: 'Telt mee: {amount} per maand.',
    rowA: 'Je contract is vast of loopt nog 12 maanden of langer. Een proeftijd is geen probleem.',
    rowB: 'Je contract loopt korter dan 12 maanden. Daarom kijkt de IND naar je gemiddelde inkomen in de laatste 12 maanden.',
    rowC: 'Je werkt flexibel of je contract loopt niet lang meer. Daarom kijkt de IND naar je inkomen in elk van de laatste 3 jaar.',
    notIndependent:
      'Telt niet mee. Dit is geen zelfstandig inkomen: er zijn geen belasting en premies voor betaald, of het komt uit publieke middelen.',
    independenceUnclear: 'Misschien telt dit mee. De IND moet beoordelen of dit zelfstandig inkomen is.',
    notSustainable:
      'Telt in onze berekening nog niet mee: het inkomen loopt niet lang genoeg door of bestaat nog niet lang genoeg. De IND kan anders oordelen als je laat zien hoe het verder gaat.',
    sustainabilityUnclear: 'Misschien telt dit mee. De IND moet beoordelen of dit inkomen lang genoeg doorloopt.',
    missing: 'Wij kunnen dit nog niet meetellen. Vul nog in: {fields}.',
  },
} satisfies Messages['income'];

export const child = {
  fields: {
    bornOn: { label: 'Geboortedatum', help: 'Zoals in het paspoort van het kind.' },
    nationality: {
      label: 'Nationaliteit',
      help: 'Heeft het kind er meer, kies dan die van het paspoort waarmee het reist.',
    },
    bornIn: { label: 'Geboorteland', help: 'Het land dat de geboorteakte afgeeft.' },
    otherParent: {
      label: 'De andere ouder',
      help: 'De andere ouder met gezag moet het goed vinden dat het kind verhuist.',
    },
  },
  otherParent: {
    consents: 'Geeft toestemming',
    refuses: 'Geeft geen toestemming',
    noCustody: 'Heeft geen gezag',
    dead: 'Is overleden',
    isSponsor: 'Dat ben ik zelf',
    notSure: 'Dat weet ik (nog) niet',
  },
} satisfies Messages['child'];
