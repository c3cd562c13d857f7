import type { Messages } from '../type';

export const conditionNames = {
  sponsorStatus: { title: 'Of je referent kunt zijn', inText: 'of je referent kunt zijn' },
  age: { title: 'Jullie leeftijd', inText: 'jullie leeftijd' },
  relationship: { title: 'Jullie relatie', inText: 'jullie relatie' },
  livingTogether: { title: 'Samenwonen', inText: 'samenwonen' },
  passport: { title: 'Paspoort van je partner', inText: 'het paspoort van je partner' },
  publicOrder: { title: 'Verleden van je partner', inText: 'het verleden van je partner' },
  mvv: { title: 'Inreisvisum voor een lang verblijf (mvv)', inText: 'het inreisvisum (mvv)' },
  exam: { title: 'Basisexamen inburgering in het buitenland', inText: 'het examen in het buitenland' },
  income: { title: 'Jouw inkomen', inText: 'je inkomen' },
  tb: { title: 'Tbc-test', inText: 'de tbc-test' },
  insurance: { title: 'Nederlandse zorgverzekering', inText: 'de zorgverzekering' },
  extensionWindow: { title: 'Het goede moment om aan te vragen', inText: 'het moment van aanvragen' },
  children: { title: 'Kinderen die meekomen', inText: 'de kinderen' },
  asylumSpouse: { title: 'Jullie huwelijk', inText: 'jullie huwelijk' },
  asylumBond: { title: 'Een gezin voordat je hier kwam', inText: 'sinds wanneer jullie een gezin zijn' },
  asylumTerm: { title: 'De termijn om aan te vragen', inText: 'de termijn om aan te vragen' },
} satisfies Messages['conditionNames'];
