import type { Messages } from '../type';

export const branches = {
  refused: {
    title: 'De IND zegt nee',
    about:
      'Een afwijzing hoeft niet het einde te zijn. In de brief staan de redenen, en tot wanneer jullie bezwaar kunnen maken. Laat de brief in de eerste dagen aan een advocaat zien.',
    lastDay:
      'Voor bezwaar tel je 28 dagen vanaf de datum op de brief. De dag na die datum is dag 1. Is de laatste dag een zaterdag, een zondag of een Nederlandse feestdag, dan heb je tot en met de volgende werkdag. Voor beroep tel je net zo vanaf de beslissing op het bezwaar. De tijd die de IND zelf heeft voor het bezwaar is langer dan 12 weken, en zo’n lange termijn schuift niet op.',
  },
  late: {
    title: 'De IND is te laat',
    about:
      'Kijk eerst of de tijd echt voorbij is. In de ontvangstbevestiging staat de uiterste dag. Tel de extra tijd erbij als de IND die in een brief heeft genomen, en ook de dagen dat de klok stilstond omdat er papieren werden gevraagd.',
    lastDay:
      'Is de uiterste dag van de IND een zaterdag, een zondag of een Nederlandse feestdag, wacht dan tot ook de volgende werkdag voorbij is. Zo is je ingebrekestelling niet te vroeg. Daarna tel je 14 dagen vanaf de dag waarop de IND je brief krijgt. Is de laatste een vrije dag, dan wordt het de volgende werkdag.',
  },
  papersAsked: {
    title: 'De IND vraagt om meer papieren',
    about:
      'Dat gebeurt vaak en is geen afwijzing. In de brief (herstel verzuim) staat wat er ontbreekt en voor welke dag. Die dag is niet voor iedereen gelijk, dus alleen je eigen brief telt.',
    lastDay:
      'De klok van de IND staat stil (opschorting) vanaf de dag na de brief. Hij loopt verder als de IND jullie papieren heeft, of als de dag in de brief voorbij is. De beslissing mag dan evenveel dagen later komen. Een voorbeeld: de brief is van 31 juli en jullie papieren zijn er op 10 augustus, dus de uiterste dag wordt 10 dagen later.',
  },
  approvalNotCollected: {
    title: 'De mvv wordt niet op tijd opgehaald',
    about:
      'Na de positieve beslissing heeft je partner 3 maanden om naar de ambassade te gaan. Is er geen afspraak vrij, of kan je partner niet komen? Vraag dan om hulp voordat de 3 maanden om zijn. Daarna is meestal een nieuwe aanvraag nodig.',
    lastDay:
      'Je telt 3 maanden vanaf de datum op de brief: bij een brief van 1 oktober is 1 januari de laatste dag. Dit is een regel van de IND, dus de laatste dag schuift niet op als het een vrije dag is. We vonden geen tekst over meer tijd. Alleen de IND of de ambassade kan daar iets over zeggen.',
  },
  mvvExpired: {
    title: 'De mvv verloopt voor de reis',
    about:
      'Je partner moet Nederland binnenkomen zolang de mvv geldig is. Reis niet met een mvv die verlopen is: vraag eerst de ambassade. Meestal is dan een nieuwe aanvraag nodig.',
    lastDay:
      'De laatste dag staat op de mvv-sticker in het paspoort, meestal 90 dagen na de eerste. Die dag schuift niet op als het een vrije dag is. We vonden geen tekst over een mvv die langer geldig kan worden. Alleen de IND of de ambassade kan daar iets over zeggen.',
  },
  separation: {
    title: 'Jullie gaan uit elkaar',
    about:
      'Dat is al moeilijk genoeg, en het raakt ook de vergunning van je partner. De IND kan een vergunning intrekken die van jullie relatie afhangt. Vraag vroeg advies, zodat je partner weet wat er kan.',
    lastDay:
      'Jullie hebben allebei 4 weken, geteld vanaf de dag waarop jullie niet meer samenwonen of de relatie voorbij is. Wacht niet tot de laatste dag. Schrijft de IND jullie, dan telt de dag in die brief.',
  },
  death: {
    title: 'Een van jullie overlijdt',
    about:
      'Wat erg als je dit moet lezen. Is degene overleden van wie de vergunning afhangt? Dan kan de ander soms blijven. Laat iemand je helpen met de brieven.',
    lastDay:
      'Meld het binnen 4 weken aan de IND. Iemand die je vertrouwt mag je daarbij helpen. We vonden geen andere uiterste dag voor het vragen van een eigen vergunning. Vraag die dus aan voordat de vergunning van nu afloopt.',
  },
  violence: {
    title: 'Geweld of angst thuis',
    about:
      'Het is niet jouw schuld, en je staat er niet alleen voor. Bel bij gevaar 112. Veilig Thuis luistert en helpt, gratis, dag en nacht: 0800-2000. Niemand zou voor een vergunning in een onveilig huis moeten blijven.',
    lastDay:
      'Jouw veiligheid gaat voor. De IND hoort binnen 4 weken te weten dat jullie niet meer samenwonen; iemand die je helpt kan die brief met je schrijven. We vonden geen andere uiterste dag voor het vragen van een eigen vergunning. Vraag die dus aan voordat de vergunning van nu afloopt.',
  },
} satisfies Messages['branches'];
