import { rulesCheckedOn } from '@/lib/rules/facts/checkedOn';
import type { Texts } from '@/lib/messages/texts';
import { LanguageList } from './LanguageLinks';

/**
 * What the visitor should know of the copy of the guide on the device: that it is used without internet, and that there
 * is a newer one; and which languages the guide has itself, where a browser translates the page. Hidden until
 * scripts/offline/page.ts finds it so.
 */
export function SiteNews({ texts: { t, day, locale }, path }: { texts: Texts; path: string }) {
  const checked = day(rulesCheckedOn);
  return (
    <div role="status" className="print:hidden">
      <div id="news-translated" hidden className="mb-6 text-base text-quiet">
        <p>{t('ui.site.translated')}</p>
        <LanguageList locale={locale} path={path} />
      </div>
      <p id="news-offline" hidden className="mb-6 rounded-card bg-later-tint p-4">
        {t('ui.site.offline', { checked })}
      </p>
      <div id="news-newer" hidden className="mb-6 rounded-card bg-later-tint p-4">
        <p>{t('ui.site.newer', { checked })}</p>
        <button type="button" id="news-renew" className="link-button">
          {t('ui.site.renew')}
        </button>
      </div>
      <div id="news-repaired" hidden className="mb-6 rounded-card bg-later-tint p-4">
        <p>{t('ui.site.repaired')}</p>
        <button type="button" id="news-reload" className="link-button">
          {t('ui.site.reload')}
        </button>
      </div>
    </div>
  );
}
