import type { SourceId } from '@/lib/rules/facts/sources';
import { useSourceItems } from './sourcesLater';

/** Who says so, with the way there, once the sources have come. */
export function PublisherLink({ id }: { id: SourceId }) {
  const here = useSourceItems();
  if (here === null) return null;
  return (
    <>
      <here.Publisher id={id} />
      <span>{', '}</span>
    </>
  );
}
