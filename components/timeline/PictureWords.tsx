import { useTexts } from '@/components/ui/TextsContext';
import type { PlannedTask } from '@/lib/plan/plan';
import { shortDay, shortDays } from './pictureDays';
import { isOpen, type PictureRow } from './pictureRows';

/** A row of the picture in words: each of these is what one cell says. */
interface Words {
  row: PictureRow;
}

/** When it begins and is ready, or was done. */
export function Days({ row: { main, parts } }: Words) {
  const { locale } = useTexts();
  if (!isOpen(main)) return <DoneOn task={parts.at(-1) ?? main} />;
  if (parts.length > 1) return <DaysOfParts main={main} parts={parts} />;
  return (
    <span className="me-3 inline-block">
      <bdi>{shortDays(main.start, main.end, locale)}</bdi>
    </span>
  );
}

function DoneOn({ task: { doneOn } }: { task: PlannedTask }) {
  const { t, locale } = useTexts();
  if (doneOn === null) return null;
  const said = doneOn === 'undated' ? t('ui.plan.doneSome') : t('ui.plan.doneOn', { day: shortDay(doneOn, locale) });
  return <span>{said}</span>;
}

/** Of a paper that must also be legalised or translated: what is done, when the rest begins, and when each is ready. */
function DaysOfParts({ main, parts }: PictureRow) {
  const { t, locale } = useTexts();
  const ready = (tasks: readonly PlannedTask[]) =>
    tasks.flatMap(({ kind, doneOn, end }) =>
      isPaperPart(kind) && doneOn !== 'undated' ? t(`ui.plan.partReady.${kind}`, { day: shortDay(end, locale) }) : [],
    );
  const done = ready(parts.filter((part) => !isOpen(part)));
  const open = [shortDay(main.start, locale), ...ready(parts.filter(isOpen))];
  return (
    <span className="me-3">
      <bdi>{[...done, open.join(' – ')].join(' · ')}</bdi>
    </span>
  );
}

const paperParts = ['obtain', 'legalise', 'translate'] as const;

function isPaperPart(kind: PlannedTask['kind']): kind is (typeof paperParts)[number] {
  return paperParts.some((part) => part === kind);
}

/** By how much it may be later, and the last day that someone else sets. */
export function Slack({ row: { main, parts } }: Words) {
  const { t, locale } = useTexts();
  if (!isOpen(main)) return null;
  const days = main.slack;
  const deadlines = parts.flatMap(({ deadline }) => deadline ?? []);
  return (
    <>
      {days !== null && main.who !== 'ind' && (
        <span className={`inline-block ${days === 0 ? 'font-semibold' : ''}`}>{t('ui.plan.slack', { days })}</span>
      )}{' '}
      {days === null && deadlines.length === 0 && main.who !== 'ind' && (
        <span className="inline-block text-quiet">{t('ui.plan.slackNone')}</span>
      )}
      {deadlines.map(({ day, why }) => (
        <span key={`${why.id} ${day}`} className="inline-block">
          <span>{t('ui.plan.lastDayOn', { day: shortDay(day, locale) })}</span>{' '}
          <span className="text-quiet">{`(${t(`plan.weights.${why.weight}`)})`}</span>
        </span>
      ))}
    </>
  );
}

/** Nothing for what begins by itself. A day that is told already, as the first or the last one, is only heard. */
export function LastStart({ row: { main } }: Words) {
  const { t, locale } = useTexts();
  const last = main.latest.start?.day;
  if (!isOpen(main) || main.byItself || last === undefined) return null;
  const isTold = last === main.start || last === main.deadline?.day;
  return (
    <span className={isTold ? 'sr-only' : 'inline-block'}>
      <span className="text-quiet">{`${t('ui.plan.columns.lastStart')}:`}</span> <bdi>{shortDay(last, locale)}</bdi>
    </span>
  );
}
