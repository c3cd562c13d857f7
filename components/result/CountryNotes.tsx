import type { NotesText } from '@/lib/messages/notesFor';
import { PublisherLink } from './PublisherLink';

/** What is worth knowing about one country, with where we read it. */
export function CountryNotes({ about, id }: { about: NotesText; id?: string }) {
  return (
    <div id={id} className="mt-2 rounded-lg border border-later bg-later-tint px-4 py-3 text-base">
      <p className="font-semibold text-later">{about.title}</p>
      {about.notes.map(({ text, source, confidence }) => (
        <p key={text} className="mt-1">
          <span>{text}</span>{' '}
          <span className="text-quiet">
            <span>(</span>
            <PublisherLink id={source} />
            <span>{`${confidence})`}</span>
          </span>
        </p>
      ))}
    </div>
  );
}
