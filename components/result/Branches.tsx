import { useTexts } from '@/components/ui/TextsContext';
import { branchesFor } from '@/lib/rules/branches';
import { useResult } from './ResultContext';
import { WithRest } from './restLater';
import { Section } from './Section';

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
      <WithRest>{({ BranchList }) => <BranchList branches={branches} />}</WithRest>
      <p className="hidden print:block">{t('ui.branches.onlyOnScreen')}</p>
    </Section>
  );
}
