import { statePensionAge } from '../../../lib/rules/facts/statePensionAge';
import { adultAge } from '../../../lib/rules/facts/terms';
import { feelOfDay, monthsLater, theDay } from '../feel';
import type { Table } from '../table';

/** For each period with a known age: the day it gives counts when it falls within the period. */
const periods = statePensionAge.map(({ until, value: { years, months } }) => ({
  age: months === 0 ? `${years} years` : `${years} years and ${months} months`,
  until,
  givenDay: monthsLater(years * 12 + months),
}));
const lastAge = periods.at(-1);
if (!lastAge) throw new Error('no state-pension age is known at all');

/** The ages of row 2 of the table for the exam abroad (section 2 of guidance.md). */
export const partnerAge: Table<'age'> = {
  id: 'partnerAge',
  label: 'Age of the partner',
  question: 'Is the partner under 18, or has the state-pension (AOW) age been reached, on the filing day?',
  columns: ['partnerBornOn'],
  beside: ['filingDay'],
  outputs: { age: 'Age' },
  rows: [
    {
      no: '1',
      when: { partnerBornOn: feelOfDay(`${monthsLater(adultAge.value * 12)} > filingDay`) },
      then: { age: 'under18' },
      says: `Under ${adultAge.value} on the filing day.`,
    },
    ...periods.flatMap(({ age, until, givenDay }, index) => [
      {
        no: `${index + 2}a`,
        when: { partnerBornOn: feelOfDay(`${givenDay} <= ${theDay(until)} and ${givenDay} <= filingDay`) },
        then: { age: 'pensionAge' },
        says: `${age} old on a day up to ${until}, and that day has come.`,
      },
      {
        no: `${index + 2}b`,
        when: { partnerBornOn: feelOfDay(`${givenDay} <= ${theDay(until)}`) },
        then: { age: 'inBetween' },
        says: `${age} old on a day up to ${until}, and that day is still to come.`,
      },
    ]),
    {
      no: `${periods.length + 2}`,
      when: { partnerBornOn: feelOfDay(`${lastAge.givenDay} <= filingDay`) },
      then: { age: 'notKnown' },
      says: `${lastAge.age} old after ${lastAge.until}: the age that holds then is not published.`,
    },
    {
      no: `${periods.length + 3}`,
      when: {},
      then: { age: 'inBetween' },
      says: 'Not yet as old as the last known age, or the day of birth is not asked.',
    },
  ],
  sources: [...new Set(statePensionAge.map(({ source }) => source))],
};
