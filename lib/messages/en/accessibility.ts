import type { AccessibilityText } from '../statement';
import { hostLines } from './host';

export const accessibility: AccessibilityText = ({ day, host }) => ({
  title: 'Accessibility statement',
  lead: `Who can use this guide, and who perhaps not yet. Statement of ${day}.`,
  sections: {
    scope: {
      title: 'What we want, and what this is about',
      blocks: [
        'We want everyone to be able to use this guide: with a mouse, a finger or a keyboard, with a screen reader, with large text, on a small phone and on paper.',
        'This statement is about all pages of Verblijfwijzer on this website, in all its languages. It is not about other websites that we link to.',
        'The law asks government bodies for a statement like this. Verblijfwijzer is not a government body. We use the model form of the European Union of our own accord: Commission Implementing Decision (EU) 2018/1523.',
        { href: 'https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj', text: 'The model form on EUR-Lex' },
      ],
    },
    status: {
      title: 'How far we are',
      blocks: [
        'This guide is partially compliant with WCAG 2.2, level AA. WCAG are the international rules for accessible websites. “Partially” means: as far as we know it meets the rules, except for the points below.',
        'We have not tested everything. With a real screen reader there may be more points that we do not know yet.',
      ],
    },
    gaps: {
      title: 'What is not accessible',
      blocks: [
        'This does not meet WCAG yet, or we are not sure:',
        [
          'Dutch names are marked as Dutch, so that a screen reader can read them out well. The names of papers and offices in other languages are not, and neither is what only a screen reader gets, such as the name of a button (WCAG 3.1.2).',
          'The PDF that you save is made by your browser. Whether a screen reader finds its headings and lists depends on the browser. We only checked that the important words are in it.',
          'The calendar file opens in an app of your own. How accessible the days are there depends on that app. We did not test any.',
          'The time line of the plan is a picture within a long table. Everything in it is there in words too, but we do not know how pleasant that table is with a screen reader. The list of tasks on that page has the same days.',
        ],
        'We leave nothing out because it would be too much work or too expensive.',
        'This falls outside our statement:',
        [
          'forms, documents and pages of other websites, such as the forms of the IND: they are not ours, and we cannot change them;',
          'the files with decision tables (DMN): they are for computer programs. What they say, the guide says in words.',
        ],
        'There is no language yet that is written from right to left. The pages are prepared for it, but nobody could test that.',
      ],
    },
    preparation: {
      title: 'How we made this statement',
      blocks: [
        `We made this statement on ${day}. It is our own judgement. Nobody from outside has tested the guide.`,
        'It rests on automatic tests in Chromium, which stand with the code of the guide. The main journey is also tested in Firefox and WebKit. The tests look at:',
        [
          'the WCAG rules that a program can check (with axe): on every kind of page, also with mistakes, in both languages, in light and in dark colours;',
          'the questions of one couple with only the keyboard, from the first page to the page for printing;',
          'after a mistake: the keyboard is at the list of mistakes, and each leads to its field;',
          'a screen of 360 pixels wide, and one of 320 pixels (that is 400% zoom): nothing sticks out at the side, and every button is large enough;',
          'colours that you choose yourself (forced colours), on some of the pages, and less movement (reduced motion);',
          'the printed checklist and the printed plan: the important words are there, and no buttons.',
        ],
        'We did not test:',
        [
          'with real screen readers, such as NVDA, JAWS, VoiceOver and TalkBack;',
          'on an iPhone or iPad, or in other browsers;',
          'with control by voice, or with your own distance between letters and lines;',
          'together with people with a disability.',
        ],
      ],
    },
    feedback: {
      title: 'Tell what does not work',
      blocks: [
        'Does something not work for you? Tell whoever offers this copy of the guide. Say which page it is, what you use (for example which phone or screen reader), and what goes wrong. You can also ask them for a text in another form.',
        ...hostLines(host),
      ],
    },
    enforcement: {
      title: 'If you do not get a good answer',
      blocks: [
        'The model form names a procedure for complaints about government bodies. That procedure does not hold for this guide.',
        'Do you think that you are treated unequally because of a disability or a long illness? In the Netherlands you can ask the Netherlands Institute for Human Rights (College voor de Rechten van de Mens) for its opinion. Whether it can judge depends on who offers this copy.',
        { href: 'https://www.mensenrechten.nl', text: 'College voor de Rechten van de Mens' },
      ],
    },
  },
});
