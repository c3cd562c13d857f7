import type { Answers } from '../rules/answers';
import { childSchema } from '../rules/answers';
import { child, couple, foreignSponsor, job, TODAY } from './couple';
import { always, type Interview } from './interviews';

/** Couples that chance seldom makes: the papers that few are asked for. */
const seldom: readonly Answers[] = [
  {
    ...foreignSponsor('asylumRefugee'),
    children: childSchema.shape.otherParent.options.map((otherParent) => child({ otherParent })),
  },
  { partnerNationalities: ['SR'], examGround: 'surinameDutchPrimarySchool' },
  {
    incomes: [
      job({
        contract: 'fixedTerm',
        endsOn: '2027-09-01',
        averageLast12Months: 3000,
        socialAssistanceLast12Months: 'no',
      }),
    ],
  },
];

/** Shows this many couples drawn by chance, and the seldom ones. */
export function manyCouples(count: number, see: (couple: Pick<Interview, 'answers' | 'on'>) => void): void {
  always(count, see)();
  for (const changes of seldom) see({ answers: { ...couple, ...changes }, on: TODAY });
}
