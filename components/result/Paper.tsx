import { useTexts } from '@/components/ui/TextsContext';
import type { DocumentNeeded } from '@/lib/rules/documents';
import { Fold } from './Fold';
import { PaperFacts } from './PaperFacts';
import { PaperNotes } from './PaperNotes';
import { FoldLink } from './SourceList';
import { TickBox } from './TickBox';
import { paperTick } from '@/lib/plan/ticks';

/** One paper to get: a box to tick, how to get it, and what it needs. Those from abroad take long, so they stand open. */
export function Paper({ paper }: { paper: DocumentNeeded }) {
  const { t, country } = useTexts();
  const { id, issuedIn, maxAgeMonths } = paper;
  const values = { country: issuedIn ? country(issuedIn) : '' };
  return (
    <li className="px-4 py-1.5 sm:px-5">
      <TickBox id={paperTick(paper)}>
        <span className="font-semibold">{t(`documents.${id}.name`)}</span>
        {issuedIn && (
          <span className="block text-base text-quiet">{t('ui.result.issuedIn', { country: country(issuedIn) })}</span>
        )}
        {maxAgeMonths !== undefined && (
          <span className="block text-base text-check">{t('ui.result.maxAge', { months: maxAgeMonths })}</span>
        )}
      </TickBox>
      <div className="-mt-1.5 ps-[2.125rem]">
        <Fold
          open={issuedIn !== undefined}
          summary={
            <FoldLink>
              <span>{t('ui.print.where')}</span>
              <span className="sr-only">{`: ${t(`documents.${id}.name`)}`}</span>
            </FoldLink>
          }
        >
          <div className="space-y-1.5 pb-2.5 text-base">
            <p>{t(`documents.${id}.how`, values)}</p>
            {t.has(`documents.${id}.note`) && <p className="text-quiet">{t(`documents.${id}.note`, values)}</p>}
            <PaperFacts paper={paper} />
            <PaperNotes paper={paper} />
          </div>
        </Fold>
      </div>
    </li>
  );
}
