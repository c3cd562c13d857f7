import type { Texts } from '@/lib/messages/texts';
import { incomeSchema, type Income } from '@/lib/rules/answers';
import type { Day } from '@/lib/rules/day';
import { z } from '@/lib/zod';
import { dayProblem, moneyProblem, numberProblem } from '../fields/problemTexts';
import { incomeDays } from '@/lib/typed/dayRules';
import { readPossibleDay } from '@/lib/typed/possibleDay';
import { isNoDay } from '@/lib/typed/typedDay';
import { readMoney } from '@/lib/typed/typedMoney';
import { readPercent, readWhole } from '@/lib/typed/typedNumber';
import type { IncomeDraft } from './incomeDraft';
import { historyFields, presentFields, type IncomeField } from './incomeFields';

/** The schema of an income as it is typed: reads the fields it needs, and says in words what is wrong with which. */
export function typedIncome(texts: Texts, filing: Day): z.ZodMiniType<Income, IncomeDraft> {
  const read = z.transform((draft: IncomeDraft, { issues }) => {
    const income: Record<string, unknown> = { kind: draft.kind };
    const fields = [...presentFields(draft), ...historyFields(draft, filing, texts.locale)];
    if (draft.kind === '') {
      issues.push({ code: 'custom', input: draft, path: ['kind'], message: texts.t('ui.incomes.chooseKind') });
    }
    for (const field of fields) {
      const { value, problems = [] } = readField(field, draft, texts, filing);
      for (const [path, message] of problems) issues.push({ code: 'custom', input: draft, path: [...path], message });
      if (value !== undefined) income[field.name] = value;
    }
    return income;
  });
  return z.pipe(read, incomeSchema);
}

interface ReadField {
  /** Absent where the field may stay empty and does, or where something is wrong. */
  value?: unknown;
  problems?: readonly (readonly [path: readonly (string | number)[], message: string])[];
}

function readField(field: IncomeField, draft: IncomeDraft, texts: Texts, filing: Day): ReadField {
  const { name, optional } = field;
  const wrong = (message: string, ...within: (string | number)[]): ReadField => ({
    problems: [[[name, ...within], message]],
  });
  switch (field.as) {
    case 'money': {
      const read = readMoney(draft[field.name]);
      if (read.ok) return { value: read.euros };
      return optional && read.problem === 'missing' ? {} : wrong(moneyProblem(read.problem, texts));
    }
    case 'percent':
    case 'whole': {
      const read = (field.as === 'percent' ? readPercent : readWhole)(draft[field.name], field.limits);
      if (read.ok) return { value: read.number };
      return read.problem === 'missing' ? {} : wrong(numberProblem(read.problem, texts, field.limits));
    }
    case 'day': {
      if (optional && isNoDay(draft[field.name])) return {};
      const read = readPossibleDay(draft[field.name], incomeDays[field.name], filing, texts.locale);
      return read.ok ? { value: read.day } : wrong(dayProblem(read.problem, texts), read.part);
    }
    case 'choice': {
      const chosen = draft[field.name];
      if (chosen === '') return optional ? {} : wrong(texts.t('ui.question.chooseOne'));
      return chosen === field.absent || field.kept === false ? {} : { value: chosen };
    }
    case 'years':
      return readYears(draft[field.name], texts);
  }
}

/** Three amounts that only mean something together: all of them, or none. */
function readYears(typed: readonly string[], texts: Texts): ReadField {
  const read = typed.map(readMoney);
  if (read.every((year) => !year.ok && year.problem === 'missing')) return {};
  const problems = read.flatMap((year, index) =>
    year.ok ? [] : [[['averagesLast3Years', index], moneyProblem(year.problem, texts)] as const],
  );
  return problems.length > 0 ? { problems } : { value: read.flatMap((year) => (year.ok ? [year.euros] : [])) };
}
