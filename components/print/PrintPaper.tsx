import { useTexts } from '@/components/ui/TextsContext';
import { paperNotes } from '@/lib/messages/notesFor';
import type { DocumentNeeded } from '@/lib/rules/documents';
import { useNotesPlace } from '../result/NotesContext';
import { useTicks } from '../result/ResultContext';
import { paperTick } from '@/lib/plan/ticks';
import { Box } from './Box';
import { Cite } from './Citations';
import { PrintNotes } from './PrintNotes';

/** One paper on paper: the box, what it is, where and how to get it, and what it needs. */
export function PrintPaper({ paper }: { paper: DocumentNeeded }) {
  const texts = useTexts();
  const { t, country } = texts;
  const { ticked } = useTicks();
  const { id, issuedIn, sources, legalisation, translation, maxAgeMonths } = paper;
  const values = { country: issuedIn ? country(issuedIn) : '' };
  const notes = useNotesPlace()(paper) === 'here' && issuedIn ? paperNotes(issuedIn, texts) : null;
  return (
    <li className="flex break-inside-avoid gap-3 py-2">
      <Box ticked={ticked(paperTick(paper))} />
      <div className="grid min-w-0 grow grid-cols-1 gap-x-5 sm:grid-cols-[2fr_3fr] print:grid-cols-[2fr_3fr]">
        <p>
          <strong className="font-semibold">{t(`documents.${id}.name`)}</strong> <Cite ids={sources} />
          {issuedIn && <span className="block">{t('ui.result.issuedIn', { country: country(issuedIn) })}</span>}
        </p>
        <div>
          <p>
            <span>{t(`documents.${id}.how`, values)}</span>{' '}
            {t.has(`documents.${id}.note`) && <span>{t(`documents.${id}.note`, values)}</span>}
          </p>
          {maxAgeMonths !== undefined && (
            <p className="font-semibold">{t('ui.result.maxAge', { months: maxAgeMonths })}</p>
          )}
          {issuedIn && (
            <>
              <p>
                <strong className="font-semibold">{`${t('ui.result.legalisationLabel')}:`}</strong>{' '}
                <span>{t(`legalisation.${legalisation}`, values)}</span>
              </p>
              <p>
                <strong className="font-semibold">{`${t('ui.result.translationLabel')}:`}</strong>{' '}
                <span>{t(`translation.${translation}`, values)}</span>
              </p>
            </>
          )}
          {notes && <PrintNotes about={notes} />}
        </div>
      </div>
    </li>
  );
}
