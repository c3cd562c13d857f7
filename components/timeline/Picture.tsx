import { useTexts } from '@/components/ui/TextsContext';
import type { Plan } from '@/lib/plan/plan';
import type { Day } from '@/lib/rules/day';
import { shortDays } from './pictureDays';
import { PictureDefinitions } from './PictureDefinitions';
import { PictureGroup } from './PictureGroup';
import { PictureLegend } from './PictureLegend';
import { groupsOf } from './pictureRows';
import { linesOf, monthsOf, rowShape, scaleOf } from './pictureShape';

interface PictureProps {
  plan: Plan;
  /** The day from which the income norm is another, or not published. */
  normOn: Day | null;
}

/**
 * The time line. It is one table, with a bar in each row: who cannot see the bars has all of it in words. The roles
 * stand there in full, because rows that are laid out as blocks lose theirs.
 */
export function Picture({ plan, normOn }: PictureProps) {
  const { t, locale } = useTexts();
  const scale = scaleOf(plan);
  const months = monthsOf(scale);
  const lines = linesOf(plan, normOn, scale);
  // What is done on a day that nobody knows has no place in a time line.
  const drawn = plan.tasks.filter(({ doneOn }) => doneOn !== 'undated');
  const groups = groupsOf(drawn).map(({ who, rows }) => ({
    who,
    rows: rows.map((row) => ({ row, shape: rowShape(row, scale) })),
  }));
  const columns = [
    t('ui.plan.columns.task'),
    `${t('ui.plan.columns.start')} – ${t('ui.plan.columns.end')}`,
    t('ui.plan.columns.slack'),
    t('ui.plan.columns.lastStart'),
  ];
  return (
    <div className="relative">
      <PictureDefinitions months={months} lines={lines} />
      <p>{t('ui.plan.pictureLead')}</p>
      <PictureLegend lines={lines} shapes={groups.flatMap(({ rows }) => rows.map(({ shape }) => shape))} />
      <table role="table" className="mt-6 block">
        <caption className="block text-start font-semibold text-balance">
          {`${t('ui.plan.pictureTitle')}: ${shortDays(scale.from, scale.until, locale)}`}
        </caption>
        <thead role="rowgroup" className="sr-only">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ who, rows }) => (
          <PictureGroup key={who} who={who} rows={rows} months={months} columns={columns.length} />
        ))}
      </table>
    </div>
  );
}
