import type { ReactNode } from 'react';
import type { Guidance } from '@/lib/interview/guidance';
import type { Answers } from '@/lib/rules/answers';
import { useTexts } from '@/components/ui/TextsContext';
import { useOnReading } from '@/components/ui/useOnReading';
import { Actions } from './Actions';
import { ApplySection } from './ApplySection';
import { Closing } from './Closing';
import { ConditionsSection } from './ConditionsSection';
import { IncomeSection } from './IncomeSection';
import { OnThisPage } from './OnThisPage';
import { OpenQuestion } from './OpenQuestion';
import { PapersSection } from './PapersSection';
import { LinksProvider, ResultProvider, TicksProvider, type ResultLinks } from './ResultContext';
import { RouteSection } from './RouteSection';
import { restOf, useStayWhereLed, WithRest } from './restLater';
import { loadSourceItems } from './sourcesLater';
import { StepsSection } from './StepsSection';
import { Verdict } from './Verdict';
import { VisaAndExam } from './VisaAndExam';

interface ResultViewProps {
  guidance: Guidance;
  answers: Answers;
  /** The papers and steps ticked off: `document/marriageCertificate/both`, `step/apply`. */
  ticks: readonly string[];
  onTick: (id: string, on: boolean) => void;
  links: ResultLinks;
  /** Where the visitor chooses the filing day. */
  filingControl: ReactNode;
}

/** Everything that follows from the answers, from the verdict to the last step. */
export function ResultView({ guidance, answers, ticks, onTick, links, filingControl }: ResultViewProps) {
  useOnReading(loadSourceItems);
  useOnReading(restOf(useTexts().locale).load);
  useStayWhereLed();
  return (
    <ResultProvider guidance={guidance} answers={answers}>
      <LinksProvider links={links}>
        <TicksProvider ticks={ticks} onTick={onTick}>
          <Verdict />
          {filingControl}
          <OpenQuestion />
          <Actions />
          <OnThisPage />
          <RouteSection />
          <ConditionsSection />
          <IncomeSection />
          {guidance.route.id !== 'noPermitNeeded' && <VisaAndExam />}
          <ApplySection />
          <PapersSection />
          <StepsSection />
          <WithRest>{({ Branches }) => <Branches />}</WithRest>
          <Actions />
          <Closing />
        </TicksProvider>
      </LinksProvider>
    </ResultProvider>
  );
}
