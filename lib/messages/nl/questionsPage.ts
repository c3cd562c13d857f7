import type { QuestionsPageTexts } from '../questionsPageTexts';

export const questionsPage = {
  title: 'Alle vragen',
  lead: 'Dit zijn alle vragen, op volgorde, met de antwoorden waaruit je kunt kiezen. Niemand krijgt ze allemaal: je antwoorden bepalen welke vraag volgt. Deze pagina werkt zonder JavaScript. Zo kun je je papieren alvast opzoeken, of de vragen aan iemand voorlezen door de telefoon.',
  you: '“Jij” bent degene bij wie de partner komt wonen: de referent. “Je partner” is degene die de vergunning nodig heeft.',
  checklist: 'Algemene checklist met papieren',
  answers: {
    nationalities: 'Antwoord: één, twee of drie nationaliteiten uit een lijst. Staatloos staat er ook op.',
    country: 'Antwoord: een land uit een lijst.',
    day: 'Antwoord: een dag, een maand en een jaar.',
    choice: 'Kies één antwoord:',
    choices: 'Vink alles aan wat past:',
    incomes: 'Antwoord: niet meer dan zes inkomens, of een vinkje bij “Ik heb geen inkomen”.',
    children: 'Antwoord: niet meer dan zes kinderen, of een vinkje bij “Er komen geen kinderen mee”.',
  },
  eachIncome: 'Over elk inkomen vragen we eerst welk soort het is, en daarna:',
  eachChild: 'Over elk kind vragen we:',
  someContracts: 'Niet elk contract heeft dit allemaal nodig.',
} satisfies QuestionsPageTexts;
