import { groupPapers } from './groupPapers';
import { NotesProvider } from './NotesContext';
import { PaperGroup } from './PaperGroup';
import { useResult } from './ResultContext';
import { FoldedSources } from './SourceList';

/** The papers by person. */
export function Papers() {
  const { documents } = useResult().guidance;
  const groups = groupPapers(documents);
  return (
    <>
      <NotesProvider groups={groups}>
        {groups.map((group) => (
          <PaperGroup key={group.of} group={group} />
        ))}
      </NotesProvider>
      <div className="mt-3">
        <FoldedSources ids={documents.flatMap(({ sources }) => sources)} />
      </div>
    </>
  );
}
