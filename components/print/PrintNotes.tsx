import type { NotesText } from '@/lib/messages/notesFor';
import { Cite } from './Citations';

/** What is worth knowing about one country. */
export function PrintNotes({ about }: { about: NotesText }) {
  return (
    <div className="mt-1 break-inside-avoid border-s-4 border-double border-ink ps-3">
      <p className="font-semibold">{about.title}</p>
      {about.notes.map(({ text, source, confidence }) => (
        <p key={text}>
          <span>{`${text} (${confidence})`}</span> <Cite ids={[source]} />
        </p>
      ))}
    </div>
  );
}
