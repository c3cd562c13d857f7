import { useLoading } from '@/components/ui/useLoading';
import { useSeen } from '@/components/ui/useSeen';
import { useTexts } from '@/components/ui/TextsContext';
import type { SourceId } from '@/lib/rules/facts/sources';

const load = () => import('@/lib/messages/describeSource');

/** Who says so, with the way there, once it is in sight and the sources have come. */
export function PublisherLink({ id }: { id: SourceId }) {
  const [ref, seen] = useSeen<HTMLSpanElement>();
  return <span ref={ref}>{seen && <Fetched id={id} />}</span>;
}

function Fetched({ id }: { id: SourceId }) {
  const texts = useTexts();
  const loading = useLoading(load);
  if (loading.status !== 'loaded') return null;
  const { url, publisher } = loading.value.describeSource(id, texts);
  return (
    <>
      <a href={url} rel="external noreferrer">
        {publisher}
      </a>
      {', '}
    </>
  );
}
