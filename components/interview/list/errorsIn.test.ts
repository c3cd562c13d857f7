import { expect, it } from 'vitest';
import { errorsIn } from './errorsIn';

const labels: Record<string, string> = { endsOn: 'Last day', years: 'Each year' };
const labelOf = (name: string) => labels[name] ?? null;

it('errors lead to their field, and are named in the summary where their words are not enough', () => {
  const problem = (message: string) => ({ type: 'custom', message });
  const errors = {
    kind: problem('Choose the kind.'),
    endsOn: { month: problem('Fill in the month.') },
    years: [undefined, problem('Fill in an amount.')],
  };
  expect(errorsIn(errors, 'item', labelOf)).toEqual([
    { field: 'item-kind', message: 'Choose the kind.', atField: 'Choose the kind.' },
    { field: 'item-endsOn-month', message: 'Last day: Fill in the month.', atField: 'Fill in the month.' },
    { field: 'item-years-1', message: 'Each year: Fill in an amount.', atField: 'Fill in an amount.' },
  ]);
});
