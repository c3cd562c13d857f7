import { taskName } from '@/lib/messages/planText';
import type { Texts } from '@/lib/messages/texts';
import type { Plan, PlannedTask } from '@/lib/plan/plan';
import type { Weight } from '@/lib/plan/reason';

/** What the plan says to the question: the day to apply, the day together, and the first day not to miss. */
export function answerSentences(plan: Plan, texts: Texts): string[] {
  const { t, day } = texts;
  const said = [...aboutFiling(plan, texts), ...aboutBeingTogether(plan, texts)];
  const next = firstDeadline(plan);
  if (next?.deadline) {
    said.push(t('ui.plan.answerDeadline', { day: day(next.deadline.day), task: taskName(next, texts) }));
  }
  return said.length > 0 ? said : [t('ui.plan.answerNoDays')];
}

function aboutFiling({ filing, wish, unmet, papersFollow }: Plan, { t, day }: Texts): string[] {
  if (!filing) return [];
  const { sent, received, isDone, isDated } = filing;
  if (isDone) return [isDated ? t('ui.plan.answerFiled', { day: day(received) }) : t('ui.plan.answerFiledUndated')];
  const said: string[] = [];
  if (!unmet && wish.kind === 'fileOn') said.push(t('ui.plan.answerFileWished', { day: day(received) }));
  const key = sent === received ? 'ui.plan.answerFile' : 'ui.plan.answerFilePost';
  said.push(t(key, { sent: day(sent), received: day(received) }));
  if (papersFollow) said.push(t('ui.plan.answerPapersFollow'));
  return said;
}

function aboutBeingTogether({ together, filing, wish, unmet, tasks }: Plan, { t, day }: Texts): string[] {
  if (!together) return [];
  if (together.isDone) {
    const since = day(together.day);
    return [together.isDated ? t('ui.plan.answerTogetherSince', { day: since }) : t('ui.plan.answerArrivedUndated')];
  }
  const around = t('ui.plan.answerTogether', { day: day(together.day) });
  const latest = tasks.find(({ id }) => id === filing?.task)?.latest.start?.day;
  if (unmet || wish.kind !== 'togetherBy' || latest === undefined || latest > wish.day) return [around];
  return [t('ui.plan.answerTogetherWished', { day: day(wish.day), latest: day(latest) }), around];
}

/** The day of the decision, and the day together where there is one. */
export function rangeWords({ decision, together }: Plan['range'][number], { t, day }: Texts): string {
  if (together === null) return t('ui.plan.rangeDecision', { decision: day(decision) });
  return t('ui.plan.rangeTogether', { decision: day(decision), together: day(together) });
}

const hard: readonly Weight[] = ['statutory', 'policy', 'given'];

/** The couple's own task with the first last day that is certain, of the law, of the IND or of a letter. */
function firstDeadline({ tasks, on }: Plan): PlannedTask | undefined {
  return tasks
    .filter(({ who, deadline }) => {
      return (
        who !== 'ind' && deadline && !deadline.isPlanned && deadline.day >= on && hard.includes(deadline.why.weight)
      );
    })
    .sort((one, other) => (one.deadline?.day ?? '').localeCompare(other.deadline?.day ?? ''))[0];
}
