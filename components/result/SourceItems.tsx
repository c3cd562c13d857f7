import { SourceTitle } from '@/components/ui/SourceTitle';
import { useTexts } from '@/components/ui/TextsContext';
import { describeSource } from '@/lib/messages/describeSource';
import type { SourceId } from '@/lib/rules/facts/sources';

/** Each source with its date, the day we looked and how sure it is. */
export function SourceItems({ ids }: { ids: readonly SourceId[] }) {
  const texts = useTexts();
  return (
    <ul className="space-y-2 text-base">
      {[...new Set(ids)].map((id) => {
        const source = describeSource(id, texts);
        const { publisher, url, dates, confidence } = source;
        return (
          <li key={id}>
            <a href={url} rel="external noreferrer">
              <SourceTitle source={source} />
            </a>{' '}
            <span className="text-quiet">{`(${publisher}) · ${dates} · ${confidence}`}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Only who says so. */
export function Publisher({ id }: { id: SourceId }) {
  const { url, publisher } = describeSource(id, useTexts());
  return (
    <a href={url} rel="external noreferrer">
      {publisher}
    </a>
  );
}
