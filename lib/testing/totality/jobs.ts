/** Jobs: how long they last, what lies behind them, when they begin and whose company it is. */
import { answerSchemas, type Income } from '../../rules/answers';
import { addMonths, type Day } from '../../rules/day';

export type Job = Extract<Income, { kind: 'employment' }>;
export type Incomes = readonly Income[];

export const job: Job = {
  kind: 'employment',
  contract: 'permanent',
  gross: 3000,
  per: 'month',
  holidayAllowance: 'paidYearly',
};
export const goodHistory = {
  averageLast12Months: 3000,
  socialAssistanceLast12Months: 'no',
  averagesLast3Years: [3000, 3000, 3000],
  benefitWeeksLast3Years: 0,
  socialAssistanceLast3Years: 'no',
} as const;
const yesNoUnsure = ['yes', 'no', 'notSure', undefined] as const;

export function goodYear({ averageLast12Months, socialAssistanceLast12Months }: typeof goodHistory): Partial<Job> {
  return { averageLast12Months, socialAssistanceLast12Months };
}

export function goodYears({ benefitWeeksLast3Years, socialAssistanceLast3Years }: typeof goodHistory): Partial<Job> {
  return { averagesLast3Years: [3000, 3000, 3000], benefitWeeksLast3Years, socialAssistanceLast3Years };
}

function contracts(on: Day, ...months: number[]): Partial<Job>[] {
  const ending = months.map((count) => ({ contract: 'fixedTerm' as const, endsOn: addMonths(on, count) }));
  return [{ contract: 'flexible' }, ...ending];
}

/** Whose company it is, and when the work begins. */
export function begun(on: Day): Income[] {
  return [{}, ...contracts(on, -1, 3, 9, 15)].flatMap((contract) =>
    [undefined, addMonths(on, -1), addMonths(on, 2)].flatMap((startsOn) =>
      yesNoUnsure.flatMap((ownCompany) =>
        [{}, goodYear(goodHistory), goodYears(goodHistory)].map((past) =>
          given({ ...job, ...contract, startsOn, ownCompany, ...past }),
        ),
      ),
    ),
  );
}

/** Work that does not last by itself, for each reason there is, with other work beside it or what is no work. */
export function besideOtherWork(on: Day): Incomes[] {
  const [year, years] = [{ ...goodYear(goodHistory) }, { ...goodYears(goodHistory) }];
  const reasons: Partial<Job>[] = [
    { averageLast12Months: 0 },
    { averagesLast3Years: [3000, 0, 3000] },
    { gross: 1000 },
    { socialAssistanceLast12Months: 'yes' },
    { socialAssistanceLast3Years: 'notSure' },
    { benefitWeeksLast3Years: 156 },
  ];
  const beside: Income[] = [
    job,
    { ...job, gross: 1000 },
    { ...job, contract: 'flexible' },
    { ...job, contract: 'fixedTerm', endsOn: addMonths(on, -1) },
    { kind: 'selfEmployment', since: addMonths(on, -60), averageMonthlyProfit: 1000 },
  ];
  return contracts(on, 3, 9).flatMap((contract) =>
    [{}, year, years, { ...year, ...years }].flatMap((past) =>
      reasons.flatMap((reason) => beside.map((other) => [given({ ...job, ...contract, ...past, ...reason }), other])),
    ),
  );
}

export function pasts(on: Day): Income[] {
  const pays: Partial<Job>[] = [{}, { gross: 1000 }, { holidayAllowance: 'inEachPayment' }];
  const averages = [undefined, [0, 0, 0], [3000, 3000, 3000], [3000, 3000, 0]] as const;
  return contracts(on, -1, 3, 6, 9, 12).flatMap((contract) =>
    pays.flatMap((pay) =>
      [undefined, 0, 3000].flatMap((averageLast12Months) =>
        yesNoUnsure.flatMap((socialAssistanceLast12Months) =>
          averages.flatMap((averagesLast3Years) =>
            [undefined, 0, 156].flatMap((benefitWeeksLast3Years) =>
              yesNoUnsure.map((socialAssistanceLast3Years) =>
                given({
                  ...job,
                  ...contract,
                  ...pay,
                  averageLast12Months,
                  socialAssistanceLast12Months,
                  averagesLast3Years,
                  benefitWeeksLast3Years,
                  socialAssistanceLast3Years,
                }),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Without the fields that have no value. Throws for what nobody can answer. */
export function given(income: object): Income {
  const fields = Object.entries(income).filter(([, value]) => value !== undefined);
  const [parsed] = answerSchemas.incomes.parse([Object.fromEntries(fields)]);
  if (parsed === undefined) throw new Error('an income comes out as an income');
  return parsed;
}
