import { useTexts } from '@/components/ui/TextsContext';
import { conditionText } from '@/lib/messages/conditionText';
import { useResult } from '../result/ResultContext';
import { StatusIcon } from '../result/StatusIcon';
import { statusOrder } from '../result/tones';
import { Cite } from './Citations';
import { PrintSection } from './PrintSection';

/** Every condition with its reason and what to do. */
export function PrintConditions() {
  const texts = useTexts();
  const { t } = texts;
  const { guidance, answers } = useResult();
  const inOrder = statusOrder.flatMap((status) => guidance.conditions.filter((one) => one.status === status));
  if (inOrder.length === 0) return null;
  return (
    <PrintSection title={t('ui.result.conditionsTitle')}>
      <ul className="divide-y divide-line">
        {inOrder.map((finding) => {
          const { title, reason, todo } = conditionText(finding, guidance, answers, texts);
          return (
            <li key={finding.id} className="flex break-inside-avoid gap-3 py-2">
              <StatusIcon name={finding.status} className="mt-[0.1em] size-[1.3em] flex-none" />
              <div>
                <h3 className="font-sans text-[1em] font-semibold">{`${title}: ${t(`statuses.${finding.status}`)}`}</h3>
                <p>
                  <span>{reason}</span> <Cite ids={finding.sources} />
                </p>
                {todo !== undefined && (
                  <p className="mt-1 border-s-4 border-edge ps-3">
                    <strong className="font-semibold">{`${t('ui.result.todoLabel')}:`}</strong> <span>{todo}</span>
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </PrintSection>
  );
}
