import type { PrivacyText } from '../statement';
import { hostLines } from './host';

export const privacy: PrivacyText = ({ day, host, answers }) => ({
  title: 'Your privacy',
  lead: `This page says what happens with what you answer. Text of ${day}.`,
  sections: {
    inShort: {
      title: 'In short',
      blocks: [
        [
          'Your answers stay on this device, in your own browser. The guide never sends them anywhere.',
          'There is no account. There are no cookies and no statistics.',
          'You can erase everything at any moment.',
          'Anyone who can use this browser on this device can read your answers.',
        ],
      ],
    },
    kept: {
      title: 'What stays on this device',
      blocks: [
        'Your browser keeps one text in its own storage for this website (localStorage). Its name there is “verblijfwijzer”. In it are:',
        [
          'your answers, also those that do not count now;',
          'what you tick off;',
          'what you enter in your plan: days, letters, and how long you think something takes.',
        ],
        'While you fill something in, your browser also keeps what you have typed so far, in a second text with the name “verblijfwijzer:drafts”. It goes when you press “Continue” or save it. So that two windows do not mix up what you type, each gets a random number meanwhile, under the name “verblijfwijzer:window” (sessionStorage).',
        'Can the guide not read the first text, for example because it is damaged? Then it keeps a copy under the name “verblijfwijzer:unreadable”, so that nothing you had is lost.',
        'Your browser also keeps a copy of the files of the guide itself, so that the guide opens without internet. That copy depends only on the languages you opened. No answer is in it.',
        'No password protects what is kept.',
      ],
    },
    erase: {
      title: 'How you erase it',
      blocks: [
        'On the page “Your answers”, choose “Erase everything”. Your answers, your ticks, your plan, what you were filling in and the copy of a text we could not read are then gone from this device. You cannot undo this.',
        { href: answers, text: 'Go to your answers' },
        'The copy of the files of the guide stays. You remove it in the settings of your browser: delete the data of this website there (“site data”). Your answers are then gone too.',
        'What you printed or saved yourself, and the history of your browser, are not erased with it.',
      ],
    },
    browserDeletes: {
      title: 'When your browser deletes your answers by itself',
      blocks: [
        'Safari (on an iPhone, iPad or Mac) may delete what a website keeps when you use Safari for seven days without a visit to that website. Other browsers may do so when the device is full.',
        'That rule of Safari does not hold for a website that you put on your home screen. Do this before you answer the questions: on the home screen you may start with an empty list.',
        'In a private window your answers are gone when you close it.',
        'Do you want to be sure? Print your result, or save it as PDF.',
      ],
    },
    shared: {
      title: 'On a phone or computer that others use too',
      blocks: [
        'The guide has no password. Who opens it in the same browser on this device sees your answers, your result and your plan.',
        [
          'On a computer of a library, a school or your work: use a private window and close it when you are ready. Or erase everything before you leave.',
          'The history of the browser shows that you were here. It also shows which questions you saw, because the name of the question stands in the address. Your answer does not stand there. A browser that shares its history shows this on your other devices too.',
          'Add-ons of the browser, other programs on the device and a backup of the device may see or copy what is kept. We cannot prevent that.',
        ],
      ],
    },
    unsafe: {
      title: 'If someone at home must not see this',
      blocks: [
        [
          'Use a device that the other person cannot open, for example of someone you trust or in a library.',
          'Use a private window, and close it when you are ready.',
          'Did you use a device that the other person can open? Erase everything. Take this website out of the history, and look in the folder with downloads. An empty history can stand out, so take out only what is needed.',
          'On the page with your result, a button under “If home is not safe” leaves this website at once. What you looked at before can still be in the history.',
          'Someone may have put a program on your phone to watch you. Then a private window does not help: use another device.',
        ],
        'In danger, call 112. Veilig Thuis listens and helps, free of charge, day and night: 0800-2000. These are Dutch telephone numbers.',
      ],
    },
    copies: {
      title: 'What you print or save yourself',
      blocks: [
        'A print, a PDF and a calendar file are copies that you make yourself, on your own device. We do not get them, and we cannot erase them.',
        [
          'What stands under “If home is not safe” is never in a print, a PDF or a calendar file.',
          'The printed result also shows your answers. A printer that is not yours may keep a copy.',
          'A PDF or a calendar file stays in the folder with downloads until you delete it.',
          'Many calendars stand online. The company of that calendar then gets the days of your plan, and so does everyone with whom you share the calendar.',
        ],
      ],
    },
    server: {
      title: 'What the website sees',
      blocks: [
        'To show a page, your browser asks a web server for files. As with any website, that server sees:',
        [
          'which page or file is asked for, and when. Examples: the page with the result, or the file that makes calendars;',
          'the language of that page;',
          'your IP address, and what your browser tells about itself, such as its version and the languages it is set to.',
        ],
        'It never sees an answer. It does not see which questions you get either. All questions are on one page, and the name of the question stands behind a # in the address. A browser does not send that part. For different couples who walk the same way through the guide, the browser asks for exactly the same files.',
      ],
    },
    others: {
      title: 'No cookies, no statistics, no other websites',
      blocks: [
        [
          'The guide sets no cookies and counts no visitors.',
          'Everything on the pages comes from this website itself. Nothing is loaded from another one.',
          'Does your browser translate the page? Then it may send what stands there, also your answers, to the company that translates. The guide takes no part in that and does not see it. It speaks several languages itself.',
          'There are links to other websites, such as ind.nl. If you follow one, your browser does not tell that website which page you came from. What happens there is in the privacy text of that website.',
        ],
      ],
    },
    host: {
      title: 'Who is responsible',
      blocks: [
        'The makers of this guide get no personal data from you. All there is, is the connection by which your browser gets the pages.',
        'The guide is a folder of files. Someone puts that folder on a web server: the host. The host is responsible for that server, and for the list of visits it may keep (the server log). An IP address is personal data in the privacy law (GDPR, in Dutch: AVG).',
        'Whoever hosts a copy of this guide must say who they are, how to reach them, and how long they keep that list.',
        ...hostLines(host),
        'Do you want to see what is kept about your visit, or have it erased? Ask the host. You can also complain to the Dutch privacy authority (Autoriteit Persoonsgegevens), or to the one in the country where you live.',
        { href: 'https://www.autoriteitpersoonsgegevens.nl', text: 'Autoriteit Persoonsgegevens' },
      ],
    },
    enforced: {
      title: 'How we make sure',
      blocks: [
        'Each page brings rules for your browser (a Content Security Policy). With them, your browser refuses to load anything from another website, or to send anything there in the background: no request, no picture, no form. For people who want to check it, these are the most important rules:',
        ["default-src 'none'", "connect-src 'self'", "img-src 'self' data:", "form-action 'none'"],
        'We also have tests that go through the guide as different couples, and record every request. They fail when a request goes to another website, when the requests of two couples differ, when there is a cookie, or when localStorage holds more than the one text.',
        'Did you find something that is not as this page says? Please tell the host.',
      ],
    },
  },
});
