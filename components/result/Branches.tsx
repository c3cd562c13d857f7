import { useTexts } from '@/components/ui/TextsContext';
import { branches } from '@/lib/rules/steps';
import { stepFacts } from '@/lib/rules/stepFacts';
import { ActorBadge } from './ActorBadge';
import { branchTitles } from './branchTitles';
import { Fold } from './Fold';
import { useResult } from './ResultContext';
import { Section } from './Section';
import { SourceList } from './SourceList';
import { Term } from './Term';

/** What to do if things go differently, one tap away. */
export function Branches() {
  const { t } = useTexts();
  const { route, steps } = useResult().guidance;
  if (steps.length === 0 || route.id === 'noPermitNeeded') return null;
  return (
    <Section id="if" title={t('ui.result.ifTitle')}>
      <ul className="divide-y divide-line rounded-card border border-line bg-card px-4 sm:px-5">
        {branchTitles.map(([branch, title]) => (
          <li key={branch}>
            <Fold summary={<h3 className="py-3 text-lg">{t(title)}</h3>}>
              <ol className="space-y-5 pb-5">
                {branches[branch].map((id) => (
                  <li key={id}>
                    <h4 className="mb-1.5 font-semibold">{t(`steps.${id}.title`)}</h4>
                    <ActorBadge who={stepFacts[id].who} />
                    <p className="mt-2 text-base">{t(`steps.${id}.detail`)}</p>
                    <Term step={{ id, ...stepFacts[id] }} />
                  </li>
                ))}
              </ol>
              <div className="pb-4">
                <SourceList ids={branches[branch].flatMap((id) => stepFacts[id].sources)} />
              </div>
            </Fold>
          </li>
        ))}
      </ul>
    </Section>
  );
}
