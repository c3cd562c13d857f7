import type { IncomeFormTexts, Messages } from '../type';
import { countsForSome } from './income';

const alsoShort = 'Kies ook ‘ja’ als het maar kort was.';

export const incomeForm = {
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
  help: {
    contract: 'Kies wat er in je contract staat. Flexibel is oproep, nul uren of uitzendwerk.',
    endsOn: 'De laatste dag in je contract of in het besluit over je uitkering. Niet elke uitkering heeft er een.',
    startsOn: 'Alleen als het werk begint na de dag waarop de IND je aanvraag ontvangt.',
    ownCompany: 'Dan kijkt de IND beter naar je loon. Kies ook ‘ja’ als een deel van jou is.',
    gross:
      'Bij een baan: het SV-loon op je loonstrook. Komt je vakantiegeld één keer per jaar, tel het dan niet mee. Een vaste toeslag of overwerk telt alleen als die in minstens 11 van de laatste 12 maanden is betaald.',
    per: 'De periode waarover je dit bedrag krijgt.',
    holidayAllowance: 'Op je loonstrook staat of je het één keer per jaar krijgt of bij elke betaling.',
    holidayAllowancePercent: 'Meestal 8. Staat er in je contract iets anders, vul dat dan in.',
    careBudget: 'Het gaat erom wie de loonadministratie doet: de Sociale Verzekeringsbank (SVB) of iemand anders.',
    averageLast12Months:
      'Vóór belasting, met of zonder vakantiegeld zoals hierboven. WW en ziektegeld mag je meetellen.',
    socialAssistanceLast12Months: alsoShort,
    averagesLast3Years:
      'Begin met het laatste jaar, teruggeteld vanaf de dag waarop de IND je aanvraag ontvangt. Vóór belasting, met of zonder vakantiegeld zoals hierboven.',
    benefitWeeksLast3Years: 'Tel alle weken op. Vul 0 in als er geen waren.',
    socialAssistanceLast3Years: alsoShort,
    since: 'De dag waarop je met dit bedrijf begon.',
    averageMonthlyProfit:
      'Vóór belasting. Neem het zwakste van dit jaar tot nu toe, vorig jaar en het jaar daarvoor, en deel de winst door de maanden daarvan. Het bedrijf moet dit nog een jaar kunnen opbrengen.',
    benefit: 'De naam staat in de brief van UWV, SVB, gemeente of pensioenfonds.',
    yieldPerMonth:
      'Wat het vermogen in het laatste jaar opbracht, gedeeld door 12. Alleen waarover je belasting betaalt, en niet het vermogen zelf.',
    balance: 'Al het geld op bankrekeningen op jouw naam, bij elkaar.',
    heldSince: 'De dag vanaf wanneer het zonder onderbreking van jou is.',
    perMonth: 'Vóór belasting, in euro’s. Neem het gemiddelde als het wisselt.',
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
  holidayAllowance: {
    paidYearly: 'Komt één keer per jaar',
    inEachPayment: 'Zit al in elke betaling',
  },
  careBudget: {
    no: 'Nee',
    svb: 'Ja, en de SVB doet de hele administratie',
    other: 'Ja, en iemand anders doet de administratie',
  },
} satisfies IncomeFormTexts;

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
