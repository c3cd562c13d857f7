import { useTexts } from '@/components/ui/TextsContext';
import { missionNotes } from '@/lib/messages/notesFor';
import { groupPapers } from '../result/groupPapers';
import { NotesProvider } from '../result/NotesContext';
import { useResult } from '../result/ResultContext';
import { useGroupTitle } from '../result/useGroupTitle';
import { PrintNotes } from './PrintNotes';
import { PrintPaper } from './PrintPaper';
import { PrintSection } from './PrintSection';

/** The papers of each person, as a list to tick on paper. */
export function PrintPapers() {
  const texts = useTexts();
  const { t } = texts;
  const { guidance, answers } = useResult();
  const groupTitle = useGroupTitle();
  const mission = missionNotes(guidance, answers, texts);
  const groups = groupPapers(guidance.documents);
  if (groups.length === 0) return null;
  return (
    <PrintSection title={t('ui.result.documentsTitle')}>
      <p>{t('ui.result.otherLanguages')}</p>
      <p>{t('ui.result.papersNotHad')}</p>
      <NotesProvider groups={groups}>
        {groups.map(({ of, stages }) => (
          <div key={of} className="mt-5">
            <h3 className="break-after-avoid text-lg">{groupTitle(of)}</h3>
            {stages.map(({ stage, papers }) => (
              <div key={stage} className="mt-2">
                <h4 className="break-after-avoid border-b border-ink text-base font-semibold">
                  {t(`ui.result.stage.${stage}`)}
                </h4>
                {stage === 'mvv' && mission && <PrintNotes about={mission} />}
                <ul className="divide-y divide-line">
                  {papers.map((paper) => (
                    <PrintPaper key={paper.id} paper={paper} />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        ))}
      </NotesProvider>
    </PrintSection>
  );
}
