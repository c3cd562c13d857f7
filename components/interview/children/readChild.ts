import type { Texts } from '@/lib/messages/texts';
import { childSchema, type Child } from '@/lib/rules/answers';
import type { Day } from '@/lib/rules/day';
import { z } from '@/lib/zod';
import { dayProblem } from '../fields/problemTexts';
import { childDays } from '@/lib/typed/dayRules';
import { readPossibleDay } from '@/lib/typed/possibleDay';
import { noDay, writeDay, type TypedDay } from '@/lib/typed/typedDay';

/** A child as it is typed and chosen; null where nothing is chosen yet. */
export type ChildDraft = { bornOn: TypedDay } & { [Field in Exclude<keyof Child, 'bornOn'>]: Child[Field] | null };

/** The draft to begin with: of a child that was kept, or of a new one. */
export function draftOf(child: Child | undefined): ChildDraft {
  if (child) return { ...child, bornOn: writeDay(child.bornOn) };
  return { bornOn: noDay, nationality: null, bornIn: null, otherParent: null };
}

/** The schema of a child as it is typed: says in words what is missing or wrong. `today`: nobody is born after it. */
export function typedChild(texts: Texts, today: Day): z.ZodMiniType<Child, ChildDraft> {
  const { t, locale } = texts;
  const missing = {
    nationality: t('ui.countryField.missingNationality'),
    bornIn: t('ui.countryField.missing'),
    otherParent: t('ui.question.chooseOne'),
  };
  const read = z.transform((draft: ChildDraft, { issues }) => {
    const wrong = (message: string, ...path: string[]) => {
      issues.push({ code: 'custom', input: draft, path, message });
    };
    const bornOn = readPossibleDay(draft.bornOn, childDays.bornOn, today, locale);
    if (!bornOn.ok) wrong(dayProblem(bornOn.problem, texts), 'bornOn', bornOn.part);
    for (const field of ['nationality', 'bornIn', 'otherParent'] as const) {
      if (draft[field] === null) wrong(missing[field], field);
    }
    return { ...draft, bornOn: bornOn.ok ? bornOn.day : null };
  });
  return z.pipe(read, childSchema);
}
