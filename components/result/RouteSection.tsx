import { useTexts } from '@/components/ui/TextsContext';
import { routeNotes } from '@/lib/messages/routeNotes';
import { routeText } from '@/lib/messages/routeText';
import { Alternatives } from './Alternatives';
import { useResult } from './ResultContext';
import { Section } from './Section';
import { FoldedSources, SourceList } from './SourceList';

/** The procedure the couple is in, what it means, what is good to know on it, and which others to look at. */
export function RouteSection() {
  const texts = useTexts();
  const { guidance, answers } = useResult();
  const { route, verdict } = guidance;
  const text = routeText(guidance, texts);
  if (text === null) return route.alternatives.length > 0 ? <Alternatives /> : null;
  return (
    <Section id="route" title={texts.t('ui.result.routeTitle')}>
      <h3 className="text-xl text-accent">{text.name}</h3>
      <p className="mt-2">{text.meaning}</p>
      {routeNotes(guidance, answers, texts).map((note) => (
        <p key={note} className="mt-2">
          {note}
        </p>
      ))}
      {verdict === 'otherRoute' ? (
        <div className="mt-4">
          <h3 className="text-lg">{texts.t('ui.result.readOn')}</h3>
          <div className="mt-2">
            <SourceList ids={route.sources} />
          </div>
        </div>
      ) : (
        <FoldedSources ids={route.sources} />
      )}
      <Alternatives />
    </Section>
  );
}
