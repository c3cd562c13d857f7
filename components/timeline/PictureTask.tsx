import { useTexts } from '@/components/ui/TextsContext';
import { paperName, taskName } from '@/lib/messages/planText';
import { PictureBar } from './PictureBar';
import type { PictureRow } from './pictureRows';
import type { RowShape } from './pictureShape';
import { Days, LastStart, Slack } from './PictureWords';
import { taskAnchor } from './taskAnchor';

/** A row: the task, its days in words, and its bar; on a phone one below the other. */
export function PictureTask({ row, shape }: { row: PictureRow; shape: RowShape }) {
  const texts = useTexts();
  const { main } = row;
  return (
    <tr
      role="row"
      className="relative block break-inside-avoid border-b border-line pb-2.5 text-[0.95rem] leading-snug sm:min-h-16 sm:pe-[58%]"
    >
      <th role="rowheader" scope="row" className="block text-start text-base font-semibold">
        <a
          href={`#${taskAnchor(main.id)}`}
          className="-mb-1.5 inline-flex min-h-target items-center py-1.5 print:min-h-0"
        >
          {main.paper ? paperName(main.paper, texts) : taskName(main, texts)}
        </a>
      </th>
      <td role="cell" className="inline">
        <Days row={row} />
      </td>
      <td role="cell" className="inline">
        <Slack row={row} />
      </td>
      <td role="cell" className="inline">
        <LastStart row={row} />
        <div className="mt-2 h-9 sm:absolute sm:inset-y-0 sm:end-0 sm:mt-0 sm:h-auto sm:w-[56%]">
          <PictureBar shape={shape} />
        </div>
      </td>
    </tr>
  );
}
