import type { Messages } from '../type';

const dayOff = 'een zaterdag, een zondag, een Nederlandse feestdag of een dag die de overheid als feestdag ziet';
const askBeforePresentEnds =
  'We vonden geen andere laatste dag voor het vragen van een eigen vergunning. Vraag die dus aan voordat de vergunning van nu afloopt.';
const notMoved = 'Die dag schuift niet op als het een vrije dag is.';

export const branches = {
  refused: {
    title: 'De IND zegt nee',
    about:
      'Een afwijzing hoeft niet het einde te zijn. In de brief staan de redenen, en tot wanneer je bezwaar kunt maken. Laat de brief in de eerste dagen aan een advocaat zien.',
    lastDay: `Voor bezwaar tel je 28 dagen vanaf de datum op de brief. De dag na die datum is dag 1. Is de laatste dag ${dayOff}, dan heb je tot en met de volgende werkdag. Per post moet het op tijd zijn verstuurd en binnen een week daarna aankomen. Voor beroep tel je net zo vanaf de beslissing op je bezwaar. De tijd die de IND heeft voor je bezwaar is langer dan 12 weken, en zo’n lange tijd schuift niet op.`,
  },
  late: {
    title: 'De IND is te laat',
    about:
      'Kijk eerst of de tijd echt voorbij is. In de ontvangstbevestiging staat de laatste dag. Tel de extra tijd erbij als de IND die in een brief nam, en de dagen dat de klok stilstond omdat er papieren werden gevraagd.',
    lastDay: `Is de laatste dag van de IND ${dayOff}, wacht dan tot ook de volgende werkdag voorbij is. Zo is je brief (ingebrekestelling) niet te vroeg. Daarna tel je 14 dagen vanaf de dag waarop de IND je brief krijgt. Is de laatste een vrije dag, dan wordt het de volgende werkdag.`,
  },
  papersAsked: {
    title: 'De IND vraagt om meer papieren',
    about:
      'Dat gebeurt vaak en is geen afwijzing. In de brief (herstel verzuim) staat wat er ontbreekt en voor welke dag. Die dag is niet voor iedereen gelijk, dus alleen je eigen brief telt.',
    lastDay:
      'De klok van de IND staat stil (opschorting) vanaf de dag na de brief. Hij loopt verder als de IND jullie papieren heeft, of als de dag in de brief voorbij is. De beslissing mag dan evenveel dagen later komen. Een voorbeeld: de brief is van 31 juli en jullie papieren zijn er op 10 augustus, dus de laatste dag wordt 10 dagen later. Wij tellen één dag meer dan de wet precies zegt, voor de zekerheid.',
  },
  approvalNotCollected: {
    title: 'De mvv wordt niet op tijd opgehaald',
    about:
      'Na de positieve beslissing heeft je partner 3 maanden om bij de ambassade te zijn en de mvv te krijgen. Is er geen afspraak vrij, of kan je partner niet komen? Vraag het voordat de 3 maanden om zijn. Daarna is meestal een nieuwe aanvraag nodig.',
    lastDay: `Je telt 3 maanden vanaf de datum op de brief: bij een brief van 1 oktober is 1 januari de laatste dag. Dat is de wet. ${notMoved} Alleen als de ambassade dicht was, kan de IND één keer 3 maanden meer geven.`,
  },
  mvvExpired: {
    title: 'De mvv verloopt voor de reis',
    about:
      'Je partner moet Nederland binnenkomen zolang de mvv geldig is. Reis niet met een mvv die verlopen is: vraag het eerst aan de ambassade. Meestal is een nieuwe aanvraag nodig.',
    lastDay: `De laatste dag staat op de mvv-sticker in het paspoort, niet meer dan 90 dagen na de eerste. ${notMoved} We vonden geen tekst over een mvv die langer geldig kan worden. Alleen de IND of de ambassade kan dat zeggen.`,
  },
  separation: {
    title: 'Jullie gaan uit elkaar',
    about:
      'Dat is al moeilijk genoeg, en het raakt ook de vergunning van je partner. De IND kan een vergunning intrekken die van jullie relatie afhangt. Vraag vroeg advies, zodat je partner weet wat er kan.',
    lastDay:
      'Jullie hebben allebei 4 weken, geteld vanaf de dag waarop jullie niet meer samenwonen of jullie relatie voorbij is. Wacht niet tot de laatste dag. Schrijft de IND jullie, dan telt de dag in die brief.',
  },
  death: {
    title: 'Een van jullie overlijdt',
    about:
      'Heb je dit nodig, dan vinden wij dat heel verdrietig voor je. Is degene overleden van wie de vergunning afhangt? Dan kan de ander soms blijven. Laat iemand je helpen met de brieven.',
    lastDay: `Meld het binnen 4 weken aan de IND. Iemand die je vertrouwt mag dat met je doen. ${askBeforePresentEnds}`,
  },
  violence: {
    title: 'Als het thuis niet veilig is',
    about:
      'Bel bij gevaar 112. Veilig Thuis luistert en helpt, gratis, dag en nacht: 0800-2000. Het is niet jouw schuld, en je staat er niet alleen voor. Niemand zou voor een vergunning in een onveilig huis moeten blijven.',
    lastDay: `Jouw veiligheid gaat voor. De IND hoort binnen 4 weken te weten dat jullie niet meer samenwonen; iemand die je helpt kan die brief met je schrijven. ${askBeforePresentEnds}`,
  },
} satisfies Messages['branches'];
