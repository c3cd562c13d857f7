import { useTexts } from '@/components/ui/TextsContext';
import { groupPapers } from './groupPapers';
import { NotesProvider } from './NotesContext';
import { PaperGroup } from './PaperGroup';
import { useResult } from './ResultContext';
import { WithRest } from './restLater';
import { Section } from './Section';
import { FoldedSources } from './SourceList';

/** The papers each of the two needs, to tick off. */
export function PapersSection() {
  const { t } = useTexts();
  const { documents } = useResult().guidance;
  if (documents.length === 0) return null;
  const groups = groupPapers(documents);
  return (
    <Section id="papers" title={t('ui.result.documentsTitle')}>
      <p>{t('ui.result.documentsLead')}</p>
      <p className="mt-1 text-base text-quiet">{t('ui.result.otherLanguages')}</p>
      <p className="mt-1 text-base text-quiet">{t('ui.result.papersNotHad')}</p>
      <WithRest>
        <NotesProvider groups={groups}>
          {groups.map((group) => (
            <PaperGroup key={group.of} group={group} />
          ))}
        </NotesProvider>
        <div className="mt-3">
          <FoldedSources ids={documents.flatMap(({ sources }) => sources)} />
        </div>
      </WithRest>
    </Section>
  );
}
