import { useTexts } from '@/components/ui/TextsContext';
import { useLinks, useResult } from './ResultContext';

/** What is still open: the next question, if there is one. */
export function OpenQuestion() {
  const { t } = useTexts();
  const { next } = useResult().guidance;
  const { check } = useLinks();
  if (next === null) return null;
  return (
    <section aria-labelledby="still-open" className="mt-6 rounded-card border-2 border-dashed border-edge px-5 py-4">
      <h2 id="still-open" className="text-xl">
        {t('ui.result.openTitle')}
      </h2>
      <p className="mt-1">{t('ui.result.openText', { question: t(`questionNames.${next}`) })}</p>
      <a href={check(next)} className="button mt-3">
        {t('ui.result.answerIt')}
      </a>
    </section>
  );
}
