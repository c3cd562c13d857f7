import type { SourceText } from '@/lib/messages/describeSource';
import { DutchName } from './DutchName';

/** The title of a source, in its own language. The Dutch ones are names: people look for them as they are. */
export function SourceTitle({ source: { title, titleIn } }: { source: SourceText }) {
  return titleIn === 'nl' ? <DutchName>{title}</DutchName> : <span lang={titleIn}>{title}</span>;
}
