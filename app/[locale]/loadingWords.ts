import type { LoadingWords } from '@/components/ui/LoadingNotice';
import type { Texts } from '@/lib/messages/texts';

/** What a page says while its view is fetched. */
export function loadingWords({ t }: Texts): LoadingWords {
  return { loading: t('ui.site.loading'), loadFailed: t('ui.site.loadFailed'), tryAgain: t('ui.site.tryAgain') };
}
