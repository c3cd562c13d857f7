import { useTexts } from '@/components/ui/TextsContext';
import { LoadedPart } from '@/components/ui/LoadedPart';
import { Section } from '@/components/result/Section';
import { loadSourceItems } from '@/components/result/sourcesLater';
import { useOnReading } from '@/components/ui/useOnReading';
import { lettersFor } from '@/lib/plan/lettersFor';
import { addDays } from '@/lib/rules/day';
import { ArrivedForm } from './ArrivedForm';
import { BrokenEnds } from './BrokenEnds';
import { CalendarFiles } from './CalendarFiles';
import { ChangesUntilThen } from './ChangesUntilThen';
import { LetterList } from './LetterList';
import { OnlyIf } from './OnlyIf';
import { PlanAnswer } from './PlanAnswer';
import { PlanContents } from './PlanContents';
import { usePlan } from './PlanContext';
import { PlanSettings } from './PlanSettings';
import { TaskLists } from './TaskLists';
import { UndoLine } from './UndoLine';
import type { useKeptPlan } from './useKeptPlan';
import { WishForm } from './WishForm';

/** The time line comes after the words: nobody waits for it. */
const loadPicture = () => import('./Picture');

/** The whole plan: the question, the answer, what no longer fits, the picture, the lists, the letters and the calendar. */
export function PlanView({ kept, now }: { kept: ReturnType<typeof useKeptPlan>; now: () => Date }) {
  useOnReading(loadSourceItems);
  const { t } = useTexts();
  const { plan, today, told } = usePlan();
  const norm = today.income?.norm;
  const normOn = norm?.status === 'inForce' ? addDays(norm.until, 1) : null;
  const letters = lettersFor(plan, Object.keys(told.progress.letters)).length > 0 && (
    <div className="print:hidden">
      <Section id="letters" title={t('ui.plan.lettersTitle')}>
        <LetterList />
      </Section>
    </div>
  );
  const isSent = plan.filing?.isDone === true;
  return (
    <>
      <WishForm onWish={kept.wish} />
      <PlanAnswer />
      <ArrivedForm arrivedOn={kept.saved.answers.arrivedOn} onDay={kept.arrive} />
      <OnlyIf />
      <BrokenEnds />
      <ChangesUntilThen />
      <PlanSettings />
      <PlanContents hasLetters={letters !== false} />
      {isSent && letters}
      <Section id="list" title={t('ui.plan.listTitle')}>
        <TaskLists />
      </Section>
      <Section id="picture" title={t('ui.plan.pictureTitle')}>
        <LoadedPart load={loadPicture}>{({ Picture }) => <Picture plan={plan} normOn={normOn} />}</LoadedPart>
      </Section>
      {!isSent && letters}
      <CalendarFiles plan={plan} now={now} />
      <p className="mt-10 print:hidden">
        <button type="button" className="button" onClick={() => window.print()}>
          {t('ui.plan.print')}
        </button>
      </p>
      <UndoLine message={kept.message} onUndo={kept.canUndo ? kept.undo : null} />
    </>
  );
}
