import type { Messages } from '../type';

const dayOff = 'a Saturday, a Sunday, a Dutch public holiday or a day that the government treats as one';
const askBeforePresentEnds =
  'We found no other last day for asking for a permit of your own, so ask before the present one ends.';
const notMoved = 'It does not move when it is a day off.';

/** What may go differently: what it means, and how its last day is counted. */
export const branches = {
  refused: {
    title: 'The IND says no',
    about:
      'A refusal (afwijzing) need not be the end. The letter gives the reasons and says until when you can object (bezwaar). Show it to a lawyer in the first days.',
    lastDay: `For an objection (bezwaar) you count 28 days from the date on the letter. The day after that date is day 1. If the last day is ${dayOff}, you have until the next working day. By post it must be sent in time and be there within a week after. For an appeal (beroep) you count in the same way from the decision on your objection. The time that the IND has for your objection is longer than 12 weeks, and such a long time does not move.`,
  },
  late: {
    title: 'The IND is late',
    about:
      'First check that the time is really over. The letter of receipt (ontvangstbevestiging) names the last day. Add the extra time if the IND took it in writing, and the days on which the clock stood still because papers were asked.',
    lastDay: `If the last day of the IND is ${dayOff}, wait until the next working day is over too. Then your notice (ingebrekestelling) is not too early. After that you count 14 days from the day the IND receives your notice. If the last one is a day off, it is the next working day.`,
  },
  papersAsked: {
    title: 'The IND asks for more papers',
    about:
      'This happens often and is not a refusal. The letter (herstel verzuim) says what is missing and by which day. That day is not the same for everyone, so only your own letter counts.',
    lastDay:
      'The clock of the IND stands still (opschorting) from the day after its letter. It goes on when the IND has your papers, or when the day in the letter has passed. The decision may come as many days later. An example: the letter is of 31 July and your papers are there on 10 August, so the last day is 10 days later. We count one day more than the letter of the law, to be safe.',
  },
  approvalNotCollected: {
    title: 'The mvv is not collected in time',
    about:
      'After the positive decision your partner has 3 months to be at the embassy and get the mvv. Is there no free appointment, or can your partner not come? Ask before the 3 months are over. After that, a new application is usually needed.',
    lastDay: `You count 3 months from the date on the letter: a letter of 1 October means 1 January at the latest. That is the law. ${notMoved} Only where the embassy was closed can the IND give 3 months more, once.`,
  },
  mvvExpired: {
    title: 'The mvv runs out before the journey',
    about:
      'Your partner has to enter the Netherlands while the mvv is valid. With an mvv that has run out, do not travel: ask the embassy first. Usually a new application is needed.',
    lastDay: `The last day stands on the mvv sticker in the passport, at most 90 days after the first one. ${notMoved} We found no text on whether an mvv can be made valid for longer. Only the IND or the embassy can tell you.`,
  },
  separation: {
    title: 'You separate',
    about:
      'This is hard enough, and it also touches your partner’s permit. The IND can withdraw a permit that depends on your relationship. Get advice early, so that your partner knows what is possible.',
    lastDay:
      'You both have 4 weeks, counted from the day on which you no longer live together or your relationship ended. Do not wait for the last day. If the IND writes to you, the day in that letter counts.',
  },
  death: {
    title: 'One of you dies',
    about:
      'If you need this, we are very sorry. Has the one died on whom the permit depends? Then the other may be able to stay. Let someone help you with the letters.',
    lastDay: `Tell the IND within 4 weeks. Someone you trust may do it with you. ${askBeforePresentEnds}`,
  },
  violence: {
    title: 'If home is not safe',
    about:
      'In danger, call 112. Veilig Thuis listens and helps, free of charge, day and night: 0800-2000. It is not your fault, and you are not alone. Nobody should have to stay in an unsafe home to keep a permit.',
    lastDay: `Your safety comes first. The IND should hear within 4 weeks that you no longer live together, and someone who helps you can write that letter with you. ${askBeforePresentEnds}`,
  },
} satisfies Messages['branches'];
