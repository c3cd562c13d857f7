import { useTexts } from '@/components/ui/TextsContext';
import { visitorText } from '@/lib/messages/routeNotes';
import { verdictDayText, verdictText } from '@/lib/messages/verdictText';
import type { Status, Verdict as VerdictId } from '@/lib/rules/ids';
import { useResult } from './ResultContext';
import { StatusIcon, type IconName } from './StatusIcon';
import { tones } from './tones';

const looks: Record<VerdictId, { icon: IconName; tone: Status }> = {
  looksGood: { icon: 'met', tone: 'met' },
  notYet: { icon: 'notMet', tone: 'notMet' },
  review: { icon: 'review', tone: 'review' },
  open: { icon: 'open', tone: 'open' },
  otherRoute: { icon: 'route', tone: 'later' },
};

/** The verdict as one calm sentence, the heading of the page; under it the day it was judged for. */
export function Verdict() {
  const texts = useTexts();
  const { guidance, answers } = useResult();
  const visitor = visitorText(guidance, answers, texts);
  const { icon, tone } = looks[guidance.verdict];
  const { text, ground, edge } = tones[tone];
  return (
    <header className={`rounded-card border-2 ${edge} ${ground} px-5 py-6 sm:px-8 sm:py-8`}>
      <p className="text-base text-quiet">{texts.t('ui.result.title')}</p>
      <p className={`mt-2 flex items-center gap-2.5 text-lg font-semibold ${text}`}>
        <StatusIcon name={icon} className="size-7 flex-none" />
        <span>{texts.t(`ui.result.verdictWord.${guidance.verdict}`)}</span>
      </p>
      <h1 className="mt-3 text-[1.6rem] leading-snug sm:text-[1.95rem]">{verdictText(guidance, texts)}</h1>
      <p className="mt-3">{verdictDayText(guidance, texts)}</p>
      {visitor !== null && <p className="mt-2">{visitor}</p>}
    </header>
  );
}
