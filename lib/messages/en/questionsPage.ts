import type { QuestionsPageTexts } from '../questionsPageTexts';

export const questionsPage = {
  title: 'All the questions',
  lead: 'These are all the questions, in order, with the answers you can choose from. Nobody gets all of them: your answers decide which question comes next. This page works without JavaScript, so you can look up your papers first or read the questions to someone on the phone.',
  you: '“You” is the one with whom the partner will live: the sponsor. “Your partner” is the one who needs the permit.',
  checklist: 'General checklist of papers',
  answers: {
    nationalities: 'Answer: one, two or three nationalities from a list. Stateless is on the list too.',
    country: 'Answer: a country from a list.',
    day: 'Answer: a day, a month and a year.',
    choice: 'Choose one answer:',
    choices: 'Tick everything that fits:',
    incomes: 'Answer: up to six incomes, or the tick “I have no income”.',
    children: 'Answer: up to six children, or the tick “No children come along”.',
  },
  eachIncome: 'About each income we ask first what kind it is, and then:',
  eachChild: 'About each child we ask:',
  someContracts: 'Not every contract needs all of these.',
} satisfies QuestionsPageTexts;
