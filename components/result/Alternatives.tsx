import { useTexts } from '@/components/ui/TextsContext';
import { useResult } from './ResultContext';
import { SourceList } from './SourceList';
import { Fold } from './Fold';

/** Procedures that may suit the couple as well, or better. */
export function Alternatives() {
  const { t } = useTexts();
  const { alternatives } = useResult().guidance.route;
  if (alternatives.length === 0) return null;
  return (
    <div className="mt-6 rounded-card bg-tint px-5 py-4">
      <h3 className="text-lg">{t('ui.result.alternativesTitle')}</h3>
      <ul className="mt-1 divide-y divide-line">
        {alternatives.map(({ id, certain, sources }) => (
          <li key={id}>
            <Fold
              summary={
                <span className="py-2">
                  <span className="font-semibold text-accent underline underline-offset-4">
                    {t(`alternatives.${id}.name`)}
                  </span>
                  {!certain && <span className="ms-2 text-base whitespace-nowrap">{`(${t('ui.result.maybe')})`}</span>}
                </span>
              }
            >
              <div className="space-y-3 pb-4">
                <p>{t(`alternatives.${id}.meaning`)}</p>
                {!certain && <p>{t(`alternatives.${id}.unsure`)}</p>}
                <SourceList ids={sources} />
              </div>
            </Fold>
          </li>
        ))}
      </ul>
    </div>
  );
}
