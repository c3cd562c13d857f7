import { useTexts } from '@/components/ui/TextsContext';
import type { DocumentNeeded } from '@/lib/rules/documents';

/** What a paper from a registry office needs before it is accepted: legalisation and translation. */
export function PaperFacts({ paper: { issuedIn, legalisation, translation } }: { paper: DocumentNeeded }) {
  const { t, country } = useTexts();
  if (!issuedIn) return null;
  const values = { country: country(issuedIn) };
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr] [&_dt]:font-semibold">
      <dt>{t('ui.result.legalisationLabel')}</dt>
      <dd>{t(`legalisation.${legalisation}`, values)}</dd>
      <dt>{t('ui.result.translationLabel')}</dt>
      <dd>{t(`translation.${translation}`, values)}</dd>
    </dl>
  );
}
