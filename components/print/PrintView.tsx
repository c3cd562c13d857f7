import { useTexts } from '@/components/ui/TextsContext';
import type { Guidance } from '@/lib/interview/guidance';
import { missionNotes, paperNotes } from '@/lib/messages/notesFor';
import type { Answers } from '@/lib/rules/answers';
import { ResultProvider, TicksProvider } from '../result/ResultContext';
import { CitationsProvider } from './Citations';
import { citedSources } from './citedSources';
import { PrintAnswers } from './PrintAnswers';
import { PrintApply } from './PrintApply';
import { PrintBranches } from './PrintBranches';
import { PrintClosing } from './PrintClosing';
import { PrintConditions } from './PrintConditions';
import { PrintHead } from './PrintHead';
import { PrintIncome } from './PrintIncome';
import { PrintPapers } from './PrintPapers';
import { PrintRoute } from './PrintRoute';
import { PrintSources } from './PrintSources';
import { PrintSteps } from './PrintSteps';

interface PrintViewProps {
  guidance: Guidance;
  answers: Answers;
  /** The papers and steps ticked off on screen. */
  ticks: readonly string[];
}

/** The whole result for paper: everything open, boxes to tick, sources by number. */
export function PrintView({ guidance, answers, ticks }: PrintViewProps) {
  const texts = useTexts();
  const countries = new Set(guidance.documents.flatMap(({ issuedIn }) => issuedIn ?? []));
  const notes = [...[...countries].map((code) => paperNotes(code, texts)), missionNotes(guidance, answers, texts)];
  const sources = citedSources(
    guidance,
    notes.filter((note) => note !== null),
  );
  return (
    <ResultProvider guidance={guidance} answers={answers}>
      <TicksProvider ticks={ticks}>
        <CitationsProvider sources={sources}>
          <div className="print:text-[9.5pt] print:leading-snug print:[&_.text-base]:text-[1em]">
            <PrintHead />
            <PrintRoute />
            <PrintConditions />
            <PrintIncome />
            <PrintApply />
            <PrintPapers />
            <PrintSteps />
            <PrintBranches />
            <PrintAnswers />
            <PrintClosing />
            <PrintSources ids={sources} />
          </div>
        </CitationsProvider>
      </TicksProvider>
    </ResultProvider>
  );
}
