import { useTexts } from '@/components/ui/TextsContext';
import { routeNotes } from '@/lib/messages/routeNotes';
import { routeText } from '@/lib/messages/routeText';
import { visaAndExamText } from '@/lib/messages/visaAndExamText';
import { useResult } from '../result/ResultContext';
import { Cite } from './Citations';
import { PrintSection } from './PrintSection';

/** The route, whether a visa and an exam are needed, and which other routes to look at. */
export function PrintRoute() {
  const texts = useTexts();
  const { t } = texts;
  const { guidance, answers } = useResult();
  const { route, mvv, exam } = guidance;
  const text = routeText(guidance, texts);
  if (text === null) return null;
  return (
    <PrintSection title={t('ui.result.routeTitle')}>
      <p>
        <strong className="font-semibold">{`${text.name}.`}</strong> <span>{text.meaning}</span>{' '}
        <Cite ids={route.sources} />
      </p>
      {routeNotes(guidance, answers, texts).map((note) => (
        <p key={note} className="mt-1">
          {note}
        </p>
      ))}
      {route.id !== 'noPermitNeeded' && (
        <ul className="mt-2 list-disc ps-6">
          {visaAndExamText(guidance, answers, texts).map(({ id, headline, cost }) => (
            <li key={id}>
              <span>{cost === undefined ? `${headline}.` : `${headline}. ${cost}`}</span>{' '}
              <Cite ids={(id === 'mvv' ? mvv : exam).sources} />
            </li>
          ))}
        </ul>
      )}
      {route.alternatives.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">{t('ui.result.alternativesTitle')}</h3>
          <ul className="list-disc ps-6">
            {route.alternatives.map(({ id, certain, sources }) => (
              <li key={id} className="mt-1 break-inside-avoid">
                <strong className="font-semibold">
                  {`${t(`alternatives.${id}.name`)}${certain ? '' : ` (${t('ui.result.maybe')})`}.`}
                </strong>{' '}
                <span>{t(`alternatives.${id}.meaning`)}</span>{' '}
                {!certain && <span>{t(`alternatives.${id}.unsure`)}</span>} <Cite ids={sources} />
              </li>
            ))}
          </ul>
        </>
      )}
    </PrintSection>
  );
}
