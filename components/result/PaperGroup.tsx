import { useTexts } from '@/components/ui/TextsContext';
import { missionNotes } from '@/lib/messages/notesFor';
import { CountryNotes } from './CountryNotes';
import type { PaperGroup as Group } from './groupPapers';
import { Paper } from './Paper';
import { Progress } from './Progress';
import { useResult, useTicks } from './ResultContext';
import { paperTick } from '@/lib/plan/ticks';
import { useGroupTitle } from './useGroupTitle';

/** The papers of one person, by the moment they are needed, with how many are ready. */
export function PaperGroup({ group }: { group: Group }) {
  const texts = useTexts();
  const { guidance, answers } = useResult();
  const { ticked } = useTicks();
  const title = useGroupTitle()(group.of);
  const done = group.papers.filter((paper) => ticked(paperTick(paper))).length;
  const mission = missionNotes(guidance, answers, texts);
  return (
    <section aria-label={title} className="mt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-xl">{title}</h3>
        <Progress done={done} total={group.papers.length} />
      </div>
      {group.stages.map(({ stage, papers }) => (
        <div key={stage} className="mt-3">
          <h4 className="text-base font-semibold text-quiet">{texts.t(`ui.result.stage.${stage}`)}</h4>
          {stage === 'mvv' && mission && <CountryNotes about={mission} />}
          <ul className="mt-2 divide-y divide-line rounded-card border border-line bg-card">
            {papers.map((paper) => (
              <Paper key={paper.id} paper={paper} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
