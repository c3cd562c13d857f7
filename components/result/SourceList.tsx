import type { ReactNode } from 'react';
import { LoadedPart } from '@/components/ui/LoadedPart';
import { useTexts } from '@/components/ui/TextsContext';
import { useSeen } from '@/components/ui/useSeen';
import type { SourceId } from '@/lib/rules/facts/sources';
import { Fold } from './Fold';
import { loadSourceItems, useSourceItems } from './sourcesLater';

/**
 * Where something is from. All lists fill at once, when the first of them is to be seen or before, so that nothing
 * moves under a finger.
 */
export function SourceList({ ids }: { ids: readonly SourceId[] }) {
  const [ref, seen] = useSeen<HTMLDivElement>();
  const here = useSourceItems();
  if (here !== null) return <here.SourceItems ids={ids} />;
  return (
    <div ref={ref} className="min-h-24">
      {seen && <LoadedPart load={loadSourceItems}>{({ SourceItems }) => <SourceItems ids={ids} />}</LoadedPart>}
    </div>
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
