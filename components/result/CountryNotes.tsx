import type { NotesText } from '@/lib/messages/notesFor';

/** What is worth knowing about one country, with where we read it. */
export function CountryNotes({ about, id }: { about: NotesText; id?: string }) {
  return (
    <div id={id} className="mt-2 rounded-lg border border-later bg-later-tint px-4 py-3 text-base">
      <p className="font-semibold text-later">{about.title}</p>
      {about.notes.map(({ text, publisher, url, confidence }) => (
        <p key={text} className="mt-1">
          {text}{' '}
          <span className="text-quiet">
            (
            <a href={url} rel="external noreferrer">
              {publisher}
            </a>
            , {confidence})
          </span>
        </p>
      ))}
    </div>
  );
}
