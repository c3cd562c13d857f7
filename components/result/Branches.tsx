import { useTexts } from '@/components/ui/TextsContext';
import { stepText } from '@/lib/messages/stepText';
import { branchesFor, type Branch } from '@/lib/rules/branches';
import type { Step } from '@/lib/rules/stepFacts';
import { ActorBadge } from './ActorBadge';
import { Fold } from './Fold';
import { LeaveNow } from './LeaveNow';
import { useResult } from './ResultContext';
import { Section } from './Section';
import { Sources } from './SourceList';
import { Term } from './Term';

/**
 * What to do if things go differently, one tap away. What to do about violence is for the screen alone: someone else may
 * see the paper.
 */
export function Branches() {
  const { t } = useTexts();
  const branches = branchesFor(useResult().guidance.route.id);
  if (branches.length === 0) return null;
  return (
    <Section id="if" title={t('ui.result.ifTitle')}>
      <ul className="divide-y divide-line rounded-card border border-line bg-card px-4 sm:px-5">
        {branches.map((branch) => (
          <FoldedBranch key={branch.id} branch={branch} />
        ))}
      </ul>
      <p className="hidden print:block">{t('ui.branches.onlyOnScreen')}</p>
    </Section>
  );
}

function FoldedBranch({ branch }: { branch: Branch }) {
  const { t } = useTexts();
  const isForTheScreenAlone = branch.id === 'violence';
  return (
    <li className={isForTheScreenAlone ? 'print:hidden' : undefined}>
      <Fold summary={<h3 className="py-3 text-lg">{t(`branches.${branch.id}.title`)}</h3>}>
        {isForTheScreenAlone && <LeaveNow />}
        <BranchDetails branch={branch} />
      </Fold>
    </li>
  );
}

function BranchDetails({ branch: { id, speaksTo, steps, sources } }: { branch: Branch }) {
  const { t } = useTexts();
  return (
    <div className="space-y-5 pb-5">
      <p>{t(`branches.${id}.about`)}</p>
      <ol className="space-y-5">
        {steps.map((step) => (
          <BranchStep key={step.id} step={step} badge={speaksTo === 'sponsor'} />
        ))}
      </ol>
      <div>
        <h4 className="mb-1.5 font-semibold">{t('ui.result.lastDayTitle')}</h4>
        <p className="text-base">{t(`branches.${id}.lastDay`)}</p>
      </div>
      <Sources ids={sources} />
    </div>
  );
}

/** Where the words speak to either of the two, a badge with "you" or "your partner" would name the wrong one. */
function BranchStep({ step, badge }: { step: Step; badge: boolean }) {
  const { title, detail } = stepText(step, useTexts());
  return (
    <li>
      <h4 className="mb-1.5 font-semibold">{title}</h4>
      {badge && <ActorBadge who={step.who} />}
      <p className="mt-2 text-base">{detail}</p>
      <Term step={step} />
    </li>
  );
}
