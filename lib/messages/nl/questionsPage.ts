import type { QuestionsPageTexts } from '../questionsPageTexts';

export const questionsPage = {
  title: 'Alle vragen',
  lead: 'Dit zijn alle vragen van de gids, op volgorde, met de antwoorden waaruit je kunt kiezen. Niemand krijgt ze allemaal: je antwoorden bepalen welke vraag volgt. Deze pagina werkt zonder JavaScript. Zo kun je je papieren alvast opzoeken, of de vragen aan iemand voorlezen door de telefoon.',
  you: '“Jij” bent degene bij wie de partner komt wonen: de referent. “Je partner” is degene die de vergunning nodig heeft.',
  checklist: 'Algemene checklist met papieren',
  answers: {
    nationalities: 'Antwoord: één, twee of drie nationaliteiten uit een lijst. Staatloos staat er ook op.',
    country: 'Antwoord: een land uit een lijst.',
    day: 'Antwoord: een dag, een maand en een jaar.',
    choice: 'Kies één antwoord:',
    choices: 'Kies alles wat past:',
    incomes: 'Antwoord: hooguit zes inkomens, of een vinkje dat je geen inkomen hebt.',
    children: 'Antwoord: hooguit zes kinderen, of een vinkje dat er geen kinderen meekomen.',
  },
  eachIncome: 'Over elk inkomen vragen we eerst welk soort het is, en daarna:',
  eachChild: 'Over elk kind vragen we:',
  someContracts: 'Niet elk contract heeft dit allemaal nodig.',
} satisfies QuestionsPageTexts;
