import { SourceTitle } from '@/components/ui/SourceTitle';
import { useTexts } from '@/components/ui/TextsContext';
import { describeSource } from '@/lib/messages/describeSource';
import type { SourceId } from '@/lib/rules/facts/sources';
import { PrintSection } from './PrintSection';

/** The sources by number, with their dates and addresses. */
export function PrintSources({ ids }: { ids: readonly SourceId[] }) {
  const texts = useTexts();
  return (
    <PrintSection title={texts.t('ui.print.sources')}>
      <ol className="list-decimal gap-10 space-y-1 ps-6 text-[0.85em] sm:columns-2 print:columns-2">
        {ids.map((id) => {
          const source = describeSource(id, texts);
          const { publisher, url, dates, confidence } = source;
          return (
            <li key={id} className="ms-3 break-inside-avoid">
              <SourceTitle source={source} /> <span>{`(${publisher}) · ${dates} · ${confidence}`}</span>
              <span className="block [overflow-wrap:anywhere]">{url}</span>
            </li>
          );
        })}
      </ol>
    </PrintSection>
  );
}
