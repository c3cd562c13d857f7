import { useTexts } from '@/components/ui/TextsContext';
import { useResult } from './ResultContext';
import { WithRest } from './restLater';
import { Section } from './Section';

/** The papers each of the two needs, to tick off. */
export function PapersSection() {
  const { t } = useTexts();
  const { documents } = useResult().guidance;
  if (documents.length === 0) return null;
  return (
    <Section id="papers" title={t('ui.result.documentsTitle')}>
      <p>{t('ui.result.documentsLead')}</p>
      <p className="mt-1 text-base text-quiet">{t('ui.result.otherLanguages')}</p>
      <p className="mt-1 text-base text-quiet">{t('ui.result.papersNotHad')}</p>
      <WithRest>{({ Papers }) => <Papers />}</WithRest>
    </Section>
  );
}
