import { useTexts } from '@/components/ui/TextsContext';
import { conditionText } from '@/lib/messages/conditionText';
import type { Finding } from '@/lib/rules/conditions/condition';
import { Because } from './Because';
import { useResult } from './ResultContext';
import { Sources } from './SourceList';

/** Why a condition stands as it does, what to do, and what that rests on. */
export function ConditionDetails({ finding }: { finding: Finding }) {
  const texts = useTexts();
  const { t } = texts;
  const { guidance, answers } = useResult();
  const { rule, reason, todo } = conditionText(finding, guidance, answers, texts);
  return (
    <div className="space-y-4 px-4 pt-3 pb-5 sm:ps-14 sm:pe-6">
      <p>{reason}</p>
      {todo !== undefined && (
        <div className="rounded-lg bg-tint px-4 py-3">
          <h4 className="font-semibold">{t('ui.result.todoLabel')}</h4>
          <p>{todo}</p>
        </div>
      )}
      <div>
        <h4 className="text-base font-semibold text-quiet">{t('ui.result.ruleLabel')}</h4>
        <p>{rule}</p>
      </div>
      <Because ids={finding.because} />
      <Sources ids={finding.sources} />
    </div>
  );
}
