import { useTexts } from '@/components/ui/TextsContext';
import type { Day } from '@/lib/rules/day';
import { asSeen } from '@/lib/typed/asSeen';
import { askedBack } from '@/lib/typed/askedBack';
import type { DayRule } from '@/lib/typed/dayRules';
import { dayParts, type TypedDay } from '@/lib/typed/typedDay';
import { useSettled } from './useSettled';

interface Asked {
  question: string;
  /** The days that may be meant; none where we only ask whether the year is right. */
  days: readonly Day[];
}

interface Asking {
  rule: DayRule;
  on: Day;
  /** Someone is still in the box of the year: what stands there may be half a year. */
  isInYear: boolean;
}

/** What we ask back about a day, once the typing has paused; null where nothing is odd about it. */
export function useAskedBack(typed: TypedDay, { rule, on, isInYear }: Asking): Asked | null {
  const { t, day, locale } = useTexts();
  const written = dayParts.map((part) => typed[part]).join('\n');
  const isHalf = isInYear && asSeen(typed.year).length < 4;
  // Later than the press that ends the typing: the button under the pointer must not move.
  const now = `${isHalf} ${written}`;
  if (useSettled(now) !== now || isHalf) return null;
  const days = askedBack(typed, rule, on, locale);
  if (days === null) return null;
  const [one, ...others] = days;
  if (one === undefined) return { question: t('ui.dayField.askYear'), days };
  if (others.length > 0) return { question: t('ui.dayField.askWhich'), days };
  return { question: t('ui.dayField.askDay', { day: day(one) }), days };
}

/** The days that may be meant, each with the button that fills it in. */
export function DaysMeant({ days, onDay }: { days: readonly Day[]; onDay: (day: Day) => void }) {
  const { t, day } = useTexts();
  if (days.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-6">
      {days.map((each) => (
        <button key={each} type="button" className="link-button" onClick={() => onDay(each)}>
          {t('ui.dayField.useDay', { day: day(each) })}
        </button>
      ))}
    </p>
  );
}
