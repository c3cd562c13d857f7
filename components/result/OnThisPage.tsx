import { useTexts } from '@/components/ui/TextsContext';
import { useResult } from './ResultContext';

/** The parts of a long page. */
export function OnThisPage() {
  const { t } = useTexts();
  const { guidance } = useResult();
  const parts = [
    guidance.conditions.length > 0 && (['conditions', 'ui.result.conditionsTitle'] as const),
    guidance.income && (['income', 'ui.result.incomeTitle'] as const),
    guidance.channel && (['apply', 'ui.result.applyTitle'] as const),
    guidance.documents.length > 0 && (['papers', 'ui.result.documentsTitle'] as const),
    guidance.steps.length > 0 && (['steps', 'ui.result.stepsTitle'] as const),
  ].filter((part) => part !== undefined && part !== false);
  return (
    <nav aria-label={t('ui.result.onThisPage')} className="mt-6">
      <ul className="flex flex-wrap gap-x-5">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-target items-center text-base">
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
