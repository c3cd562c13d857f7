import { useTexts } from '@/components/ui/TextsContext';
import type { DocumentNeeded } from '@/lib/rules/documents';

/** Whose papers they are, in words. */
export function useGroupTitle(): (of: DocumentNeeded['of']) => string {
  const { t } = useTexts();
  return (of) => {
    switch (of) {
      case 'sponsor':
        return t('ui.result.documentsSponsor');
      case 'partner':
        return t('ui.result.documentsPartner');
      case 'both':
        return t('ui.result.documentsBoth');
      default:
        return t('ui.result.documentsChild', { number: of + 1 });
    }
  };
}
