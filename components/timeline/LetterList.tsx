import { Fold } from '@/components/result/Fold';
import { useTexts } from '@/components/ui/TextsContext';
import { letterDayLabel } from '@/lib/messages/planText';
import type { Texts } from '@/lib/messages/texts';
import type { LetterId } from '@/lib/plan/ids';
import { letterDayNames, type LetterDay } from '@/lib/plan/letters';
import { lettersFor } from '@/lib/plan/lettersFor';
import type { Told } from '@/lib/plan/told';
import type { Day } from '@/lib/rules/day';
import { LetterForm } from './LetterForm';
import { usePlan } from './PlanContext';
import { letterAnchor } from './taskAnchor';

/** The letters that may come on this route; each opens to enter the days in it. */
export function LetterList() {
  const texts = useTexts();
  const { t } = texts;
  const { plan, told } = usePlan();
  return (
    <>
      <p>{t('ui.plan.lettersLead')}</p>
      <ul className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-3">
        {lettersFor(plan, Object.keys(told.progress.letters)).map((id) => (
          <li key={id} id={letterAnchor(id)} className="rounded-card border-2 border-line bg-card px-4 py-1">
            <Fold
              summary={
                <span>
                  <span className="font-semibold">{t(`plan.letters.${id}.title`)}</span>
                  {id in told.progress.letters && (
                    <span className="block text-base">
                      {t('ui.plan.letterSays', { days: daysIn(id, told, texts) })}
                    </span>
                  )}
                </span>
              }
            >
              <LetterForm id={id} />
            </Fold>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "Date of the letter: 22 November 2026; Last day to decide: …" */
function daysIn(id: LetterId, { progress: { letters } }: Told, { t, day }: Texts): string {
  const days: Partial<Record<LetterDay, Day>> = letters[id] ?? {};
  return letterDayNames(id)
    .flatMap((name) => (days[name] ? `${letterDayLabel(id, name, t)}: ${day(days[name])}` : []))
    .join('; ');
}
