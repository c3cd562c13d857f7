import { useTexts } from '@/components/ui/TextsContext';
import { stepText } from '@/lib/messages/stepText';
import type { Branch } from '@/lib/rules/branches';
import type { Step } from '@/lib/rules/stepFacts';
import { useResult } from '../result/ResultContext';
import { branchesOnPaper } from './branchesOnPaper';
import { Cite } from './Citations';
import { PrintSection } from './PrintSection';

/** What to do if things go differently, in short. */
export function PrintBranches() {
  const { t } = useTexts();
  const branches = branchesOnPaper(useResult().guidance.route.id);
  if (branches.length === 0) return null;
  return (
    <PrintSection title={t('ui.result.ifTitle')}>
      {branches.map((branch) => (
        <PrintBranch key={branch.id} branch={branch} />
      ))}
      <p className="mt-3">{t('ui.branches.onlyOnScreen')}</p>
    </PrintSection>
  );
}

function PrintBranch({ branch: { id, steps, sources } }: { branch: Branch }) {
  const { t } = useTexts();
  return (
    <div className="mt-3 break-inside-avoid">
      <h3 className="font-sans text-[1em] font-semibold">{t(`branches.${id}.title`)}</h3>
      <p>{t(`branches.${id}.about`)}</p>
      <ol className="list-decimal ps-6">
        {steps.map((step) => (
          <PrintBranchStep key={step.id} step={step} />
        ))}
      </ol>
      <p>
        <span>{t(`branches.${id}.lastDay`)}</span> <Cite ids={sources} />
      </p>
    </div>
  );
}

function PrintBranchStep({ step }: { step: Step }) {
  const { title, term } = stepText(step, useTexts());
  return (
    <li>
      <span>{term === null ? `${title}.` : `${title}: ${term}.`}</span> <Cite ids={step.sources} />
    </li>
  );
}
