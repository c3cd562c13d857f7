import type { Messages } from '../type';

const open = 'Hierover kunnen wij nog niets zeggen. Het hangt af van antwoorden die je nog niet hebt gegeven.';

/** What several reasons say in the same words. */
const ages = 'Op {filing} ben jij {sponsorAge} jaar en is je partner {partnerAge} jaar.';
const hereSince = 'Je woont hier met een vergunning sinds {residentSince}. Op {filing} is dat nog geen jaar.';
const oneAtATime = 'Je kunt voor één partner tegelijk referent zijn.';
const sendProof = 'Stuur bewijs mee.';
const together = 'Jullie woonden samen in een ander EU-land waar jij';
const checkTbList = 'Kijk het na in de bijlage van de IND met uitzonderingen: ind.nl/tbc-verklaring.';
const examHangsOnMvv =
  'Of je partner het examen moet doen, hangt af van hoe de IND naar de mvv kijkt, en dat is niet zeker.';
const askWithMvv = 'Vraag ernaar tegelijk met de mvv, voordat je betaalt.';
const afterPensionAge = 'Voor na 2031 staat die leeftijd nog niet vast.';
const checkLater = 'Kijk opnieuw als die leeftijd bekend is, of kies een eerdere dag voor de aanvraag.';
const counts =
  'Van je inkomen telt {total} per maand zeker mee. Op {filing} vraagt de IND {norm}, allebei met vakantiegeld.';
const notChecked = 'Je inkomen wordt dan niet getoetst';
const lawyer = 'Vraag advies aan een advocaat of het Juridisch Loket (gratis juridisch advies)';
const refugeeHelp = 'Vraag een advocaat of VluchtelingenWerk bij jou in de buurt';
const helpFirst = 'Vraag eerst hulp aan een advocaat, en betaal niet voordat je het weet.';
const declaration = 'Vul de antecedentenverklaring altijd eerlijk in.';

export const conditions = {
  sponsorStatus: {
    rule: 'Je bent Nederlander, of je hebt een geldige vergunning waarmee je referent kunt zijn: degene bij wie je partner komt wonen.',
    reasons: {
      open,
      met: 'Met je nationaliteit of vergunning kun je referent zijn: degene bij wie je partner komt wonen.',
      'met/travelTogether':
        'Met jouw vergunning moet je normaal eerst een jaar in Nederland wonen. Je woont nu in het buitenland. Reizen jullie samen naar Nederland, dan geldt dat jaar niet.',
      'notMet/permitExcluded':
        'Je vertelde ons over deze vergunning: {permit}. Met deze vergunning kun je geen partner laten komen.',
      'notMet/noPermit':
        'Je vertelde ons dat je geen Nederlander bent, en over je vergunning: {permitNow}. Je hebt eerst zelf een Nederlandse vergunning nodig.',
      'notMet/oneYear':
        'Je woont hier met een vergunning sinds {residentSince}. Met jouw vergunning ({permit}) moet je hier eerst een jaar wonen, en op {filing} is dat jaar nog niet voorbij.',
      'review/sponsorPending':
        'Je wacht zelf nog op een vergunning: {permit}. Je kunt tegelijk de vergunning voor je partner aanvragen. De IND beslist dan eerst over die van jou, of over allebei samen.',
      'review/notSure':
        'Je weet nog niet welke vergunning je hebt, en niet met elke vergunning kun je een partner laten komen.',
      'review/otherPermit':
        'Jouw vergunning is er geen waarvan wij de regels kennen. Niet met elke vergunning kun je een partner laten komen.',
      'review/asylumLawChanged':
        'Je hebt subsidiaire bescherming. De regels voor je gezin veranderden op 12 juni 2026, en rechters kijken ernaar. Voor zover wij weten kun je deze gewone aanvraag nog doen.',
      'review/temporaryStay':
        'Jouw vergunning is: {permit}. De wet vraagt dat je verblijf niet tijdelijk van aard is. De IND kan toch ja zeggen.',
      'review/childInterest': `${hereSince} Misschien geldt dat jaar niet, als het in het belang van je kind is dat je partner nu komt.`,
      'review/treaty': `${hereSince} Met jouw nationaliteit ({sponsorNationalities}) geldt dat jaar misschien niet, door een verdrag.`,
      'review/oneYear': `${hereSince} Oudere teksten van de IND vragen een jaar als je een vergunning als familie- of gezinslid hebt. De nieuwste tekst die wij kennen, van 2024, vraagt dat niet.`,
    },
    todo: {
      'notMet/permitExcluded':
        'Dit verandert als je een andere vergunning krijgt of Nederlander wordt. Vraag de IND of een advocaat welke vergunning voor jou kan.',
      'notMet/noPermit':
        'Vraag de vergunning voor je partner aan als je er zelf een hebt. Vraag je een vergunning voor werk of studie aan, vertel ons dan dat je daarop wacht: misschien kunnen jullie samen aanvragen. Zolang je op asiel wacht, kan dat niet.',
      'notMet/oneYear': 'Vanaf {from} woon je hier een jaar. Kies {from} of een latere dag voor de aanvraag.',
      'review/sponsorPending':
        'Vraag de IND hoe je de twee aanvragen samen verstuurt. Een erkende werkgever vraagt meestal ook voor je partner aan: vraag dat voordat iemand naar een ambassade gaat. Stuur een kopie van je eigen aanvraag mee.',
      'review/notSure':
        'Kijk op je verblijfspas of in de brief van de IND, en beantwoord deze vraag opnieuw. Je kunt ook de IND bellen (088 043 04 30).',
      'review/otherPermit':
        'Bel de IND (088 043 04 30) en noem het precieze doel dat op je pas staat. Doe dat voordat je betaalt.',
      'review/asylumLawChanged': `${refugeeHelp} om raad voordat je betaalt. Zij kunnen zeggen welke van de twee routes voor jullie het veiligst is.`,
      'review/temporaryStay': `${lawyer} voordat je betaalt. Met een vergunning die niet tijdelijk is, is er geen twijfel meer.`,
      'review/childInterest':
        'Leg in een brief uit waarom je kind je partner nu nodig heeft, en stuur bewijs mee. Of wacht tot je hier een jaar woont. Vraag een advocaat wat het beste is.',
      'review/treaty': 'Vraag de IND of een advocaat of het verdrag jou helpt, of wacht tot je hier een jaar woont.',
      'review/oneYear':
        'Bel de IND (088 043 04 30) en vraag of dat jaar voor jou geldt, of wacht tot je hier een jaar woont.',
    },
  },
  age: {
    rule: 'Jullie zijn allebei 21 jaar of ouder. Trouwden jullie toen jullie allebei in het buitenland woonden, dan vindt de IND 18 jaar genoeg. Dat is het beleid van de IND; in de wet staat het niet.',
    reasons: {
      open,
      exempt: 'Jullie verlengen een vergunning, dus naar jullie leeftijd kijkt de IND niet opnieuw.',
      met: `${ages} Jullie zijn dus allebei oud genoeg.`,
      'met/marriedAbroad': `${ages} Jullie trouwden toen jullie allebei in het buitenland woonden. Dan is 18 jaar genoeg: dat is beleid van de IND (2024), in de wet staat het niet.`,
      'review/marriedAbroad': `${ages} Onder de 21 kan alleen voor wie trouwde toen jullie allebei in het buitenland woonden. Of dat bij jullie past, is niet zeker: jullie weten het niet zeker, of jullie zijn geregistreerd partner en de tekst van de IND gaat over een huwelijk.`,
      'notMet/under21': `${ages} Jullie moeten allebei 21 zijn, en de uitzondering voor wie in het buitenland trouwde, past niet bij jullie antwoorden.`,
    },
    todo: {
      'review/marriedAbroad':
        'Zoek papieren die laten zien waar jullie woonden op de dag dat jullie trouwden, zoals een inschrijving of huurcontract. Vraag het de IND voordat je betaalt, of wacht tot jullie allebei 21 zijn.',
      'notMet/under21': 'Vanaf {from} zijn jullie allebei 21. Kies {from} of een latere dag voor de aanvraag.',
    },
  },
  relationship: {
    rule: 'Jullie zijn getrouwd of geregistreerd partner en Nederland erkent dat, of jullie hebben ongehuwd een vaste relatie met alleen elkaar.',
    reasons: {
      open,
      met: 'Volgens jullie antwoorden past jullie relatie bij deze vergunning. De IND kijkt zelf of ze echt en duurzaam is.',
      'notMet/onePartner': `Een andere partner heeft al een vergunning om bij jou te wonen. ${oneAtATime}`,
      'review/onePartner': `Misschien heeft een andere partner een vergunning om bij jou te wonen. ${oneAtATime}`,
      'review/marriageRecognition':
        'Je vertelde ons iets over jullie huwelijk of partnerschap waardoor Nederland het misschien niet erkent.',
      'review/exclusive':
        'Een van jullie is (misschien) met iemand anders getrouwd. Ongehuwde partners moeten een relatie met alleen elkaar hebben. Een partnerschap dat in Nederland is geregistreerd, telt als een huwelijk.',
    },
    todo: {
      'notMet/onePartner':
        'Dit verandert als de vergunning van de andere partner is afgelopen. Praat met een advocaat voordat je iets doet.',
      'review/onePartner':
        'Zoek uit of de vergunning van de andere partner is afgelopen, en beantwoord deze vraag opnieuw.',
      'review/marriageRecognition':
        'Vraag de gemeente of een advocaat of jullie huwelijk erkend kan worden, voordat je betaalt. Is een van jullie gedwongen, dan kun je hulp krijgen via huwelijksdwangenachterlating.nl.',
      'review/exclusive':
        'Kan er een scheiding komen, wacht dan tot die definitief is en bewaar het papier. De wet maakt een uitzondering als een huwelijk niet kan eindigen door regels waar je zelf niets aan kunt doen. Vraag een advocaat of dat bij jullie past.',
    },
  },
  livingTogether: {
    rule: 'Jullie gaan in Nederland samenwonen en staan bij de gemeente op hetzelfde adres.',
    reasons: {
      open,
      met: 'Jullie gaan samen op één adres wonen. Wij kennen geen regel over de grootte van de woning.',
      'review/apart':
        'Jullie gaan niet samen op één adres wonen. De vergunning is om samen te wonen. Voor wie getrouwd of geregistreerd partner is, kan de IND naar de reden kijken.',
      'notMet/apart': 'Jullie gaan niet samen op één adres wonen. De vergunning is om samen te wonen.',
      review: 'Jullie weten nog niet of jullie samen op één adres gaan wonen. De vergunning is om samen te wonen.',
    },
    todo: {
      'review/apart':
        'Leg in een brief uit waarom jullie op twee adressen wonen, en stuur bewijs mee dat jullie een gezin zijn. Vraag een advocaat om raad voordat je betaalt.',
      'notMet/apart':
        'Dit verandert als jullie op hetzelfde adres gaan wonen. Is er een bijzondere reden om apart te wonen, vraag dan een advocaat om raad.',
      review: 'Bedenk waar jullie gaan wonen, en kijk of je partner op dat adres ingeschreven kan worden.',
    },
  },
  passport: {
    rule: 'Je partner heeft een geldig paspoort of een ander geldig reisdocument.',
    reasons: {
      open,
      met: 'Je partner heeft een geldig paspoort.',
      'notMet/noPassport': 'Je partner heeft nu geen geldig paspoort.',
      'review/cannotGetOne':
        'Je vertelde ons dat je partner geen paspoort kan krijgen. De IND kan deze regel laten vallen, als de eigen overheid van je partner er echt geen geeft.',
    },
    todo: {
      'notMet/noPassport':
        'Je partner vraagt een paspoort aan in het eigen land of bij de eigen ambassade. Doe de aanvraag bij de IND als het er is.',
      'review/cannotGetOne':
        'Bewaar brieven en bewijs van elke poging, en schrijf op waarom het niet lukte. Vraag een advocaat om ernaar te kijken.',
    },
  },
  publicOrder: {
    rule: 'Je partner is geen gevaar voor de openbare orde of de nationale veiligheid.',
    reasons: {
      open,
      met: 'Volgens jullie antwoorden is er niets te melden. Je partner verklaart dat in de antecedentenverklaring.',
      'review/conviction':
        'Je vertelde ons over een veroordeling of een strafzaak. Dat kan een reden zijn om nee te zeggen, maar niet elke zaak leidt daartoe.',
      'review/illegalStayOrEntryBan':
        'Je vertelde ons over verblijf zonder toestemming of een inreisverbod. Dat iemand hier zonder toestemming woonde, is op zich geen reden om familie te weigeren. Een inreisverbod dat nog loopt kan dat wel zijn, en ook een leugen in een eerder dossier.',
      'review/notSure': 'Jullie weten niet zeker of er iets in het verleden van je partner te melden is.',
    },
    todo: {
      'review/conviction': `${helpFirst} Neem de papieren over de zaak mee. ${declaration}`,
      'review/illegalStayOrEntryBan': `${helpFirst} Zoek de brieven op: een inreisverbod dat nog loopt, moet worden opgeheven voordat je partner kan komen. ${declaration}`,
      'review/notSure': `Zoek samen uit wat er is gebeurd en wat er op papier staat. Vraag bij twijfel een advocaat. ${declaration}`,
    },
  },
  mvv: {
    rule: 'Je partner heeft een inreisvisum voor een lang verblijf nodig, de mvv (machtiging tot voorlopig verblijf), tenzij een uitzondering past.',
    reasons: {
      open,
      'exempt/nationality':
        'Met de nationaliteit van je partner ({nationalities}) is geen mvv nodig. Heeft je partner er meer dan één, gebruik dan het paspoort waarmee er geen nodig is.',
      'exempt/dutchPermit': 'Je partner heeft al een Nederlandse vergunning, dus er is geen mvv nodig.',
      'exempt/formerPermit':
        'De Nederlandse vergunning van je partner liep minder dan 2 jaar voor {filing} af en je partner bleef hier wonen. Dan is geen mvv nodig.',
      'exempt/euLongTermResident': `Je partner is EU-langdurig ingezetene van een ander EU-land, dus er is geen mvv nodig. ${sendProof}`,
      'exempt/livedWithEuLongTermResidentSponsor': `${together} EU-langdurig ingezetene bent, dus er is geen mvv nodig. ${sendProof}`,
      'exempt/livedWithBlueCardSponsor': `${together} 12 maanden of langer een Europese blauwe kaart had, dus er is geen mvv nodig. ${sendProof}`,
      'exempt/livedWithResearcherSponsor': `${together} onderzoeker was, dus meestal is er geen mvv nodig, als je hier minstens 180 dagen onderzoek komt doen. ${sendProof}`,
      'notMet/applyAbroad':
        'Je partner blijft in Nederland en heeft een mvv nodig ({nationalities}). Volgens jullie antwoorden past er geen uitzondering, dus bij een aanvraag van hieruit is de kans groot dat de IND nee zegt.',
      'review/livedWithEuLongTermResidentSponsor': `${together} EU-langdurig ingezetene bent. De wet geeft dan een man of vrouw vrijstelling van de mvv. Jullie zijn niet getrouwd, en of dit ook voor andere partners geldt, is niet zeker.`,
      'review/familyPermitElsewhere':
        'Je partner heeft in een ander EU-land een vergunning als gezinslid, door jouw vergunning daar. Kom je hier voor kenniswerk, onderzoek of binnen je bedrijf, dan is een mvv soms niet nodig, maar niet altijd.',
      'review/hardship':
        'Je vertelde ons waarom je partner niet eerst zou moeten vertrekken: “{hardship}”. De IND beslist of zij een uitzondering maakt.',
      'review/temporaryProtection':
        'Je partner heeft tijdelijke bescherming in Nederland. De wet vraagt dan geen mvv voor werk, maar noemt wonen bij een partner niet. De IND beslist.',
      'review/associationLaw':
        'Je partner is Turks, en een van jullie werkt hier (misschien) legaal. Door de afspraken tussen de EU en Turkije is dan soms geen mvv nodig.',
      'later/afterApproval':
        'Je partner heeft een mvv nodig ({nationalities}). Die zit in dezelfde aanvraag, dus je hoeft hem niet apart aan te vragen.',
    },
    todo: {
      'notMet/applyAbroad':
        'Lees de uitzonderingen op ind.nl/mvv-vrijstelling en vraag juridische hulp voordat je partner vertrekt. Past er geen, vraag de mvv dan aan terwijl je partner in het buitenland wacht.',
      'review/livedWithEuLongTermResidentSponsor':
        'Vraag het de IND voordat je betaalt. Stuur bewijs mee van je status daar en van het samenwonen.',
      'review/familyPermitElsewhere':
        'Vraag het je werkgever of de IND voordat je betaalt. Stuur een kopie mee van de vergunning van je partner in dat land.',
      'review/hardship':
        'Verzamel bewijs van die reden, zoals brieven van een arts of een school. De lijst staat op ind.nl/mvv-vrijstelling. Vraag een advocaat om mee te kijken voordat je aanvraagt.',
      'review/temporaryProtection': `${lawyer} voordat je betaalt. Je partner houdt de tijdelijke bescherming tot er een beslissing is.`,
      'review/associationLaw':
        'Vraag een advocaat die deze afspraken kent om raad voordat je betaalt, en stuur bewijs mee van het legale werk.',
      'later/afterApproval':
        'Na een positieve beslissing maakt je partner een afspraak bij de ambassade. De mvv moet binnen 3 maanden na de datum van de brief zijn afgegeven.',
    },
  },
  exam: {
    rule: 'Wie een mvv nodig heeft, moet vóór de aanvraag meestal een examen over de Nederlandse taal en samenleving halen. De uitslag mag niet ouder zijn dan 1 jaar.',
    reasons: {
      open,
      'exempt/noMvv': 'Je partner heeft geen mvv nodig. Dan is het examen in het buitenland ook niet nodig.',
      'exempt/age':
        'Op {filing} is je partner {partnerAge} jaar. Het examen is voor mensen vanaf 18 jaar tot de AOW-leeftijd.',
      'exempt/asylumSponsor':
        'Je vertelde ons over deze vergunning: {permit}. Bij een vergunning na asiel hoeft je partner het examen niet te doen.',
      'exempt/sponsorPurpose':
        'Je vertelde ons over deze vergunning: {permit}. Bij een verblijf voor dit doel hoeft je partner het examen niet te doen. Dat is anders als je partner komt werken als geestelijk bedienaar, zoals een imam of dominee.',
      'exempt/dutchDiploma': `Je partner heeft een diploma dat het examen vervangt. De IND controleert of het op haar lijst staat. ${sendProof}`,
      'exempt/eightYearsSchoolInNl': `Je partner woonde minstens 8 jaar in Nederland tijdens de leerplicht. ${sendProof}`,
      'exempt/surinameDutchPrimarySchool': `Je partner is Surinamer en ging naar een basisschool in het Nederlands. ${sendProof}`,
      'review/livedWithEuLongTermResidentSponsor': examHangsOnMvv,
      'review/familyPermitElsewhere': examHangsOnMvv,
      'review/hardship': examHangsOnMvv,
      'review/temporaryProtection': examHangsOnMvv,
      'review/associationLaw': examHangsOnMvv,
      'review/sponsorPurpose':
        'Of je partner het examen moet doen, hangt af van het precieze doel van jouw vergunning ({permit}). Dat kunnen wij niet beoordelen.',
      'review/dispensation':
        'Je vertelde ons over een ernstige reden om het examen niet te doen. De IND beslist daarover als je aanvraagt.',
      'review/pensionAgeUnknown': `Op {filing} is je partner {partnerAge} jaar. Vanaf de AOW-leeftijd is het examen niet nodig. ${afterPensionAge}`,
      met: 'Je partner haalde het examen op {passedOn}. Je kunt deze uitslag gebruiken voor een aanvraag tot en met {validUntil}.',
      'notMet/passInFuture':
        'Je vulde {passedOn} in als dag waarop je partner het examen haalde. Dat is na {filing}, dus op die dag is er nog geen uitslag.',
      'notMet/passExpired':
        'Je partner haalde het examen op {passedOn}. Je kon deze uitslag gebruiken tot en met {validUntil}, en op {filing} is ze te oud.',
      'notMet/toPass': 'Je partner heeft een mvv nodig en heeft het examen nog niet gehaald.',
    },
    todo: {
      'review/livedWithEuLongTermResidentSponsor': askWithMvv,
      'review/familyPermitElsewhere': askWithMvv,
      'review/hardship': askWithMvv,
      'review/temporaryProtection': askWithMvv,
      'review/associationLaw': askWithMvv,
      'review/sponsorPurpose':
        'Kijk op ind.nl/basisexamen-inburgering of bel de IND (088 043 04 30), en noem je precieze vergunning. Weet je het niet zeker, dan is het examen halen de veilige keuze.',
      'review/dispensation':
        'Vul het formulier in op ind.nl/basisexamen-vrijstelling en stuur bewijs mee. Een medische verklaring komt van een arts die de ambassade aanwijst, en mag niet ouder zijn dan 6 maanden. Vraag eerst advies.',
      'review/pensionAgeUnknown': checkLater,
      'notMet/passInFuture':
        'Kies {passedOn} of een latere dag voor de aanvraag, als de uitslag er is. Klopt de datum niet, verbeter die dan.',
      'notMet/passExpired':
        'Kan dat nog, kies dan {validUntil} of een eerdere dag voor de aanvraag. Anders doet je partner het hele examen opnieuw.',
      'notMet/toPass':
        'Je partner meldt zich aan bij DUO en doet het examen bij de ambassade. Oefenen kan gratis via naarnederland.nl. De uitslag komt binnen 8 weken: wacht daarop voordat je aanvraagt.',
    },
  },
  income: {
    rule: 'Je inkomen is van jezelf, loopt lang genoeg door en is minstens het bedrag van de dag waarop de IND je aanvraag ontvangt.',
    reasons: {
      open,
      'exempt/statePension': `Op {filing} heb je de AOW-leeftijd. ${notChecked}.`,
      'exempt/fullyIncapacitated': `Je kunt blijvend en volledig niet werken (arbeidsongeschikt). ${notChecked}, als je dat kunt bewijzen.`,
      'exempt/socialAssistanceIncapacitated': `Je krijgt bijstand en kunt al lang helemaal niet werken. ${notChecked}, meestal, met een verklaring van een arts.`,
      'exempt/releasedFromWorkDuty': `Van de gemeente hoef je helemaal geen werk te zoeken. ${notChecked}, meestal, als je dat kunt bewijzen.`,
      met: 'Van je inkomen telt {total} per maand mee, met vakantiegeld. Op {filing} vraagt de IND {normExcl} zonder of {norm} met vakantiegeld, en één van de twee halen is genoeg.',
      'review/pensionAgeUnknown': `Op {filing} ben je {sponsorAge} jaar. Vanaf de AOW-leeftijd wordt je inkomen niet getoetst. ${afterPensionAge}`,
      'review/amountNotPublished':
        'Het bedrag voor {filing} is nog niet gepubliceerd. Het laatste bedrag dat wij kennen, is {normExcl} zonder of {norm} met vakantiegeld. Dat geldt tot en met {normUntil}. Het geeft alleen een idee: wij meten je inkomen er niet aan.',
      'review/undecidedSources': `${counts} Samen met het inkomen waarvan wij niet weten of het meetelt, haal je dat. Waarom wij dat niet weten, staat bij elk inkomen.`,
      'review/exemptionUnknown': `${counts} Misschien wordt je inkomen helemaal niet getoetst, maar dat weet je nog niet.`,
      'review/humanitarianSponsor': `${counts} Bij een vergunning na mensenhandel of geweld zegt de IND hierom geen nee, voor zover wij weten.`,
      'review/jointIncome': `${counts} Bij een verlenging tellen jullie inkomens samen, en wij vroegen niet wat je partner verdient.`,
      'review/partnerIncome': `${counts} Je partner werkt (misschien) legaal in Nederland, en soms telt dat inkomen ook mee.`,
      'review/sponsorAbroad': `${counts} Je woont nu in het buitenland. Wat je in Nederland gaat verdienen, kan meetellen, en de IND kijkt naar jullie eigen situatie.`,
      'notMet/tooShort':
        'Het bedrag is hoog genoeg: je inkomen haalt wat de IND op {filing} vraagt, {normExcl} per maand zonder of {norm} met vakantiegeld. Maar volgens de gewone regels loopt het niet lang genoeg door{ends, select, none {} other {. Het eindigt op: {ends}}}.',
      'notMet/belowNorm': `${counts} Er is dus {shortfall} te weinig. Dit is geen afwijzing: de IND mag niet alleen hierom nee zeggen en moet naar jullie eigen situatie kijken (Europees Hof van Justitie, Chakroun en Khachab).`,
    },
    todo: {
      'review/pensionAgeUnknown': checkLater,
      'review/amountNotPublished':
        'De bedragen veranderen op 1 januari en 1 juli. Kijk kort voor je aanvraag opnieuw, hier en op ind.nl.',
      'review/undecidedSources':
        'Verzamel bewijs van dit inkomen, ook over eerdere jaren. Vraag de IND of een adviseur of het meetelt, en leg het in een brief uit.',
      'review/exemptionUnknown':
        'Vraag je arts, het UWV of de gemeente om een papier over of je kunt werken. Beantwoord deze vraag daarna opnieuw.',
      'review/humanitarianSponsor':
        'Vraag een advocaat, of de organisatie die je helpt, of dit voor jouw vergunning geldt.',
      'review/jointIncome':
        'Tel jullie inkomens op. Halen ze samen {norm} met vakantiegeld, stuur dan contracten en loonstroken van jullie allebei.',
      'review/partnerIncome':
        'Vraag de IND of het inkomen van je partner meetelt. Stuur het contract en de loonstroken van je partner mee.',
      'review/sponsorAbroad':
        'Een getekend contract met de dag waarop het werk begint helpt het meest, het liefst voor een jaar of langer. Laat ook zien wat je eerder verdiende. Vraag advies voordat je betaalt.',
      'notMet/tooShort':
        'Een langer contract helpt: nog 12 maanden op de dag dat de IND je aanvraag ontvangt. Loopt het nog 6 maanden of langer, dan helpt genoeg inkomen in de laatste 12 maanden. Is je contract korter of flexibel, dan helpt genoeg inkomen in elk van de laatste 3 jaar. Heb je dat niet, leg dan in een brief uit hoe je inkomen doorgaat, en vraag eerst advies.',
      'notMet/belowNorm':
        'Je kunt wachten tot je meer verdient: meer uren of een tweede baan kan helpen. Geldt op de dag van de beslissing een lager bedrag, dan telt dat. Je kunt ook nu aanvragen, en in een brief laten zien waar jullie van leven en wat je gaat verdienen. Vraag eerst een advocaat of het Juridisch Loket.',
    },
  },
  tb: {
    rule: 'Je partner laat zich testen op tuberculose (tbc), een besmettelijke ziekte, binnen 3 maanden na het krijgen van de pas, tenzij een uitzondering past.',
    reasons: {
      open,
      'exempt/dutchPermit': `Je partner heeft al een Nederlandse vergunning. Dan is de test meestal niet nodig. ${checkTbList}`,
      'exempt/nationality': `Met de nationaliteit van je partner ({nationalities}) is geen test nodig, voor zover wij weten. ${checkTbList}`,
      'exempt/euLongTermResident': `Je partner is EU-langdurig ingezetene van een ander EU-land. Dan is geen test nodig. ${checkTbList}`,
      'exempt/livedWithEuLongTermResidentSponsor': `${together} EU-langdurig ingezetene bent. Dan is geen test nodig voor familie die daar bij je woonde. ${checkTbList}`,
      'exempt/tested': `Je partner deed de test minder dan 6 maanden geleden in Nederland. Dan is geen nieuwe nodig: bewaar het bewijs. ${checkTbList}`,
      'later/listUnverified':
        'Wij konden niet nagaan of de nationaliteit van je partner ({nationalities}) op de jaarlijkse lijst met uitzonderingen staat. Reken op een test, tenzij de lijst van de IND iets anders zegt.',
      'later/test':
        'Met de nationaliteit van je partner ({nationalities}) is een test nodig, voor zover wij weten. Die is in Nederland, bij de GGD.',
    },
    todo: {
      'later/listUnverified':
        'Kijk op ind.nl/tbc-verklaring. Staat de nationaliteit niet op de lijst, stuur dan de getekende verklaring (formulier 7103) mee met de aanvraag.',
      'later/test':
        'Stuur de getekende verklaring (formulier 7103) mee met de aanvraag. De lijst met uitzonderingen staat op ind.nl/tbc-verklaring.',
    },
  },
  insurance: {
    rule: 'Wie in Nederland komt wonen, sluit een Nederlandse basisverzekering voor zorg af.',
    reasons: {
      open,
      exempt:
        'Je partner woont hier al met een vergunning en vraagt op tijd aan, dus er is niets nieuws nodig. Laat de zorgverzekering doorlopen.',
      later:
        '{waits, select, here {Je partner wacht hier op de beslissing. Zolang de IND niet heeft beslist, kan je partner meestal geen Nederlandse basisverzekering nemen.} protected {Je partner wacht hier met tijdelijke bescherming, en daar hoort een eigen regeling voor zorg bij. De Nederlandse basisverzekering komt na de beslissing.} other {Dit is een plicht na aankomst. De IND kijkt er niet naar voordat zij beslist.}}',
    },
    todo: {
      later:
        '{waits, select, here {Regel tot de beslissing een reisverzekering of een andere zorgverzekering. Sluit daarna meteen de Nederlandse af.} protected {Sluit na de beslissing meteen de Nederlandse verzekering af.} other {Sluit die binnen 4 maanden na aankomst af. Wacht niet te lang: te laat kan een boete geven.}}',
    },
  },
  extensionWindow: {
    rule: 'De IND moet de aanvraag uiterlijk ontvangen op de dag voordat de vergunning eindigt. Verlengen kan vanaf 3 maanden daarvoor.',
    reasons: {
      open,
      'notMet/tooEarly': 'De vergunning eindigt op {permitEndsOn}. Op {filing} is het nog te vroeg om te verlengen.',
      met: 'De vergunning eindigt op {permitEndsOn}. De IND moet de aanvraag uiterlijk de dag daarvoor hebben, dus {filing} is op tijd.',
      'review/movedAbroad':
        'Je partner heeft een Nederlandse vergunning en woont buiten Nederland: {partnerCountry}. Wie naar het buitenland is verhuisd, kan die vergunning verliezen.',
      'review/lateButUsuallyRepaired':
        'De vergunning eindigt op {permitEndsOn} en de dag daarvoor is de laatste dag op tijd. Op {filing} ben je niet meer dan 4 weken te laat. Voor zover wij weten laat de IND de vergunning dan meestal zonder gat doorlopen.',
      'review/gap':
        'Op {filing} is de vergunning van je partner afgelopen. De IND ziet de aanvraag dan als een eerste aanvraag, en er kan een gat in het legale verblijf van je partner komen.',
    },
    todo: {
      'notMet/tooEarly': 'Kies {from} of een latere dag voor de aanvraag, en een dag vóór {permitEndsOn}.',
      'review/movedAbroad':
        'Vraag een advocaat of de IND of de vergunning nog telt, voordat je betaalt. Zo niet, dan heeft je partner misschien een mvv en het examen nodig.',
      'review/lateButUsuallyRepaired':
        'Doe de aanvraag zo snel mogelijk, en leg in een brief uit waarom die te laat is.',
      'review/gap': `${lawyer}, nu meteen. Door een gat kunnen de jaren voor een vergunning voor onbepaalde tijd of voor het Nederlanderschap opnieuw gaan tellen.`,
    },
  },
  children: {
    rule: 'Voor elk kind onder de 18 doe je een eigen aanvraag. Een ouder die achterblijft en gezag heeft, moet het goed vinden.',
    reasons: {
      open,
      'review/adultChild':
        'Een van de kinderen is op {filing} 18 jaar of ouder. Voor volwassen kinderen gelden andere, strengere regels.',
      'review/consentRefused':
        'De andere ouder van een van de kinderen vindt het niet goed. Zonder toestemming kan een kind meestal niet verhuizen.',
      'review/parentUntraceable':
        'De andere ouder van een van de kinderen is niet te vinden, of antwoordt niet. De IND vraagt bewijs dat jullie hebben gezocht.',
      'review/noCustody':
        'Iemand anders heeft alleen het gezag over een van de kinderen. De wet vraagt dat het kind onder het legale gezag staat van de ouder bij wie het komt wonen.',
      'review/maybeDutch':
        'Jij bent Nederlander en ouder van een van de kinderen. Dat kind is misschien al Nederlander. Dan heeft het een Nederlands paspoort nodig, en geen vergunning.',
      'review/consentUnknown':
        'Jullie weten nog niet of de andere ouder van een van de kinderen het goed vindt. De IND vraagt daar meestal bewijs van.',
      met: 'De kinderen zijn jonger dan 18, en met de andere ouder lijkt alles geregeld. Het formulier voor elk kind vind je op ind.nl/verblijf-kind.',
    },
    todo: {
      'review/adultChild':
        'Vraag een advocaat welke mogelijkheden er zijn, voordat je betaalt. In het gezin van een vluchteling telt misschien een andere dag voor de leeftijd: vraag het meteen.',
      'review/consentRefused':
        'Vraag een advocaat of een rechter, daar of hier, toestemming of gezag kan geven. Neem het kind niet mee voordat dit is geregeld.',
      'review/parentUntraceable':
        'Bewaar brieven en berichten die laten zien hoe jullie zochten. Vraag een advocaat of een rechter toestemming of gezag kan geven.',
      'review/noCustody':
        'Vraag een advocaat of een rechter, daar of hier, je partner gezag kan geven, en wat het recht op gezinsleven hier betekent.',
      'review/maybeDutch':
        'Vraag het eerst aan de gemeente of de Nederlandse ambassade. Doe voor dit kind geen aanvraag voordat je het weet.',
      'review/consentUnknown':
        'Vraag de andere ouder om toestemming op papier, met een kopie van het paspoort of de identiteitskaart van die ouder.',
    },
  },
  asylumSpouse: {
    rule: 'Je partner is je man of vrouw, en jullie zijn allebei volwassen.',
    reasons: {
      open,
      met: 'Je vertelde ons dat jullie getrouwd zijn. Jullie moeten allebei volwassen zijn.',
      'review/registeredPartner':
        'Je vertelde ons dat jullie geregistreerd partner zijn. De wet gaat over een man of vrouw. Of een geregistreerd partner ook telt, is niet zeker.',
    },
    todo: {
      'review/registeredPartner': `${refugeeHelp} meteen om raad.`,
    },
  },
  asylumBond: {
    rule: 'Jullie waren een gezin voordat jij naar Nederland kwam.',
    reasons: {
      open,
      met: 'Je vertelde ons dat jullie samen waren voordat jij naar Nederland kwam. Alleen omdat er papieren ontbreken, mag de IND het gezin van een vluchteling niet weigeren.',
      review: 'Je weet niet zeker of jullie samen waren voordat jij naar Nederland kwam.',
    },
    todo: {
      review: `${refugeeHelp} wanneer je een gezin bent, en hoe je dat kunt laten zien.`,
    },
  },
  asylumTerm: {
    rule: 'Het gezin van een vluchteling vraagt aan binnen 3 maanden na de asielvergunning. Bij subsidiaire bescherming kan dat na 2 jaar, met genoeg inkomen en een woning.',
    reasons: {
      open,
      met: 'Je kreeg je asielvergunning op {asylumGrantedOn}. Ontvangt de IND de aanvraag uiterlijk op {until}, dan ben je op tijd.',
      'review/transition':
        'Je kreeg je asielvergunning op {asylumGrantedOn}, voordat de wet op 12 juni 2026 veranderde. Wij weten niet of de 2 jaar voor jou gelden.',
      'review/incomeAndHousing':
        'Je kreeg je asielvergunning op {asylumGrantedOn}, dus op {filing} zijn de 2 jaar voorbij. De wet vraagt ook genoeg inkomen en een woning, en die kunnen wij niet beoordelen.',
      'notMet/twoYears':
        'Je kreeg je asielvergunning op {asylumGrantedOn}. Voor zover wij weten vraagt de wet dat je 2 jaar wacht, en op {filing} zijn die nog niet voorbij.',
    },
    todo: {
      'review/transition': `${refugeeHelp} om raad voordat je aanvraagt. Rechters kijken naar de nieuwe wet.`,
      'review/incomeAndHousing': `${refugeeHelp} wat de IND van je inkomen en je woning vraagt.`,
      'notMet/twoYears': `Vanaf {from} zijn de 2 jaar voorbij. ${refugeeHelp} nu al om raad: rechters kijken naar de nieuwe wet, en misschien is er een andere route.`,
    },
  },
} satisfies Messages['conditions'];

export const fixes = {
  renewPassport:
    '{mvv, select, required {Het paspoort moet nog 3 maanden geldig zijn nadat de mvv eindigt, dus nog 6 maanden als je partner de mvv ophaalt. Vernieuw het daarvoor.} other {Vernieuw het paspoort snel, zodat het tijdens de aanvraag geldig blijft.}}',
  incomeFree: 'Vanaf {from} heb je de AOW-leeftijd. Dan wordt je inkomen niet getoetst.',
  examFree: 'Vanaf {from} heeft je partner de AOW-leeftijd. Dan is het examen niet nodig.',
} satisfies Messages['fixes'];
