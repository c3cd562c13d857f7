import type { ReactNode } from 'react';
import { useTexts } from '@/components/ui/TextsContext';
import { describeSource } from '@/lib/messages/describeSource';
import type { SourceId } from '@/lib/rules/facts/sources';
import { Fold } from './Fold';

/** Where something is from: each source with its date, the day we looked and how sure it is. */
export function SourceList({ ids }: { ids: readonly SourceId[] }) {
  const texts = useTexts();
  return (
    <ul className="space-y-2 text-base">
      {[...new Set(ids)].map((id) => {
        const { title, publisher, url, dates, confidence } = describeSource(id, texts);
        return (
          <li key={id}>
            <a href={url} rel="external noreferrer">
              {title}
            </a>{' '}
            <span className="text-quiet">
              ({publisher}) · {dates} · {confidence}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The first source in full, the others one tap away. */
export function Sources({ ids }: { ids: readonly SourceId[] }) {
  const { t } = useTexts();
  const [first, ...others] = [...new Set(ids)];
  if (first === undefined) return null;
  return (
    <div>
      <h4 className="text-base font-semibold text-quiet">{t('ui.result.sourcesLabel')}</h4>
      <SourceList ids={[first]} />
      {others.length > 0 && (
        <Fold summary={<FoldLink>{t('ui.result.moreSources', { count: others.length })}</FoldLink>}>
          <SourceList ids={others} />
        </Fold>
      )}
    </div>
  );
}

/** The same, all one tap away. */
export function FoldedSources({ ids }: { ids: readonly SourceId[] }) {
  const { t } = useTexts();
  if (ids.length === 0) return null;
  return (
    <Fold summary={<FoldLink>{t('ui.result.sourcesLabel')}</FoldLink>}>
      <div className="pb-2">
        <SourceList ids={ids} />
      </div>
    </Fold>
  );
}

/** Says that a tap shows more. */
export function FoldLink({ children }: { children: ReactNode }) {
  return <span className="text-base text-accent underline underline-offset-4">{children}</span>;
}
