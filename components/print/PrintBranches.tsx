import { useTexts } from '@/components/ui/TextsContext';
import { stepText } from '@/lib/messages/stepText';
import { branches } from '@/lib/rules/steps';
import { stepFacts } from '@/lib/rules/stepFacts';
import type { StepId } from '@/lib/rules/ids';
import { branchTitles } from '../result/branchTitles';
import { useResult } from '../result/ResultContext';
import { Cite } from './Citations';
import { PrintSection } from './PrintSection';

/** What to do if things go differently, in short. */
export function PrintBranches() {
  const { t } = useTexts();
  const { steps, route } = useResult().guidance;
  if (steps.length === 0 || route.id === 'noPermitNeeded') return null;
  return (
    <PrintSection title={t('ui.result.ifTitle')}>
      {branchTitles.map(([branch, title]) => (
        <div key={branch} className="mt-3 break-inside-avoid">
          <h3 className="font-sans text-[1em] font-semibold">{t(title)}</h3>
          <ul className="list-disc ps-6">
            {branches[branch].map((id) => (
              <Branch key={id} id={id} />
            ))}
          </ul>
        </div>
      ))}
    </PrintSection>
  );
}

function Branch({ id }: { id: StepId }) {
  const { title, term } = stepText({ id }, useTexts());
  return (
    <li>
      {term === null ? title : `${title}: ${term}`}. <Cite ids={stepFacts[id].sources} />
    </li>
  );
}
