import { useTexts } from '@/components/ui/TextsContext';
import { paperNotes } from '@/lib/messages/notesFor';
import type { DocumentNeeded } from '@/lib/rules/documents';
import { CountryNotes } from './CountryNotes';
import { useNotesPlace } from './NotesContext';

/** The notes on the country a paper comes from, or the way to them. */
export function PaperNotes({ paper }: { paper: DocumentNeeded }) {
  const texts = useTexts();
  const place = useNotesPlace()(paper);
  const { issuedIn } = paper;
  const about = issuedIn ? paperNotes(issuedIn, texts) : null;
  if (!issuedIn || !about) return null;
  const id = `about-${issuedIn}`;
  return place === 'here' ? (
    <CountryNotes about={about} id={id} />
  ) : (
    <a href={`#${id}`} className="link-button">
      {about.title}
    </a>
  );
}
