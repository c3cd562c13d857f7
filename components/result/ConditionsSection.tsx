import { useTexts } from '@/components/ui/TextsContext';
import type { Finding } from '@/lib/rules/conditions/condition';
import { ConditionDetails } from './ConditionDetails';
import { ConditionHead } from './ConditionHead';
import { Fold } from './Fold';
import { useResult } from './ResultContext';
import { Section } from './Section';
import { statusOrder, tones } from './tones';
import { StatusCounts } from './StatusCounts';

/** The conditions one by one; what is not in order, or not certain, comes first and stands open. */
export function ConditionsSection() {
  const { t } = useTexts();
  const { conditions } = useResult().guidance;
  if (conditions.length === 0) return null;
  const inOrder = statusOrder.flatMap((status) => conditions.filter((condition) => condition.status === status));
  const urgent = inOrder.filter(isUrgent);
  const others = inOrder.filter((finding) => !isUrgent(finding));
  return (
    <Section id="conditions" title={t('ui.result.conditionsTitle')}>
      <StatusCounts />
      {urgent.length > 0 && (
        <ul className="mt-5 space-y-4">
          {urgent.map((finding) => (
            <li key={finding.id} className={`rounded-card border-2 bg-card ${tones[finding.status].edge}`}>
              <Fold
                open
                head={`rounded-t-[0.75rem] px-4 sm:px-5 ${tones[finding.status].ground}`}
                summary={<ConditionHead finding={finding} />}
              >
                <ConditionDetails finding={finding} />
              </Fold>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className="mt-5 divide-y divide-line rounded-card border border-line bg-card">
          {others.map((finding) => (
            <li key={finding.id}>
              <Fold head="px-4 sm:px-5" summary={<ConditionHead finding={finding} />}>
                <ConditionDetails finding={finding} />
              </Fold>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function isUrgent({ status }: Finding): boolean {
  return status === 'notMet' || status === 'review';
}
