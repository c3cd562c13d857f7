import type { Texts } from '@/lib/messages/texts';
import { hrefs } from './hrefs';

/** What a browser without JavaScript can show instead of this page. */
export function NeedsScripts({ texts: { t, locale } }: { texts: Texts }) {
  const { checklist, questions } = hrefs(locale);
  return (
    <noscript>
      <div className="mt-6 rounded-card bg-check-tint p-4">
        <p>{t('ui.site.needsScripts')}</p>
        <ul>
          {(
            [
              [checklist, t('ui.site.checklist')],
              [questions, t('ui.site.questions')],
            ] as const
          ).map(([href, name]) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-target items-center">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </noscript>
  );
}
