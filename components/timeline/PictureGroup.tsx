import { ActorIcon } from '@/components/result/ActorIcon';
import { useTexts } from '@/components/ui/TextsContext';
import type { Actor } from '@/lib/rules/ids';
import { PictureMonths } from './PictureMonths';
import type { PictureRow } from './pictureRows';
import { PictureTask } from './PictureTask';
import type { Month, RowShape } from './pictureShape';

interface PictureGroupProps {
  who: Actor;
  rows: readonly { row: PictureRow; shape: RowShape }[];
  months: readonly Month[];
  /** How many columns the heading goes over. */
  columns: number;
}

/** What one of the two, both, or the IND has to do, under a heading with the months. */
export function PictureGroup({ who, rows, months, columns }: PictureGroupProps) {
  const { t } = useTexts();
  return (
    <tbody role="rowgroup" className="mt-8 block">
      <tr role="row" className="relative block break-inside-avoid break-after-avoid border-b-2 border-ink sm:pe-[58%]">
        <th
          role="rowheader"
          scope="rowgroup"
          colSpan={columns}
          aria-colspan={columns}
          className="block pt-1 text-start font-heading text-[1.35rem] font-semibold sm:min-h-14 sm:pb-1"
        >
          <span className="flex items-center gap-2">
            <ActorIcon name={who} className="size-6 flex-none text-accent" />
            <span>{t(`actors.${who}`)}</span>
          </span>
          <PictureMonths months={months} />
        </th>
      </tr>
      {rows.map(({ row, shape }) => (
        <PictureTask key={row.main.id} row={row} shape={shape} />
      ))}
    </tbody>
  );
}
