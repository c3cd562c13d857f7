/** What is good to know beside the route, for the couples it concerns: visits, work, and agreements that change rules. */
import type { Guidance } from '../interview/guidance';
import type { Answers, QuestionId } from '../rules/answers';
import { addDays } from '../rules/day';
import { visaFreeDays } from '../rules/facts/terms';
import type { Texts } from './texts';
import type { RouteNoteId } from './type';
import { untilDecision } from './untilDecision';

/** Permits that an employer applies for; a recognised one can apply for the family too. */
const throughEmployer = ['highlySkilledMigrant', 'euBlueCard', 'researcher', 'intraCorporateTransferee'];

/** The notes beside the route, in the order in which they are read. */
export function routeNotes(guidance: Guidance, answers: Answers, { t }: Texts): string[] {
  return noteIds(guidance, answers).map((id) => t(`routeNotes.${id}`));
}

/** How long someone may be here who needs no visa, short enough for the head of the page; null for everyone else. */
export function visitorText(guidance: Guidance, { partnerLivesIn, arrivedOn }: Answers, { t, day }: Texts) {
  if (!comesWithoutVisa(guidance)) return null;
  if (arrivedOn === undefined || partnerLivesIn !== 'NL') return t('routeNotes.visitorShort');
  // The day of arrival is the first of them.
  const lastDay = addDays(arrivedOn, visaFreeDays.value - 1);
  return t('routeNotes.visitorUntil', { arrivedOn: day(arrivedOn), lastDay: day(lastDay) });
}

function noteIds(guidance: Guidance, answers: Answers): RouteNoteId[] {
  const { route, mvv, asked, conditions } = guidance;
  const said = <Id extends QuestionId>(id: Id): Answers[Id] => (asked.includes(id) ? answers[id] : undefined);
  const on = (...ids: (typeof route.id)[]) => ids.includes(route.id);
  const nationalities = said('sponsorNationalities') ?? [];
  const dutch = nationalities.includes('NL');
  const isMet = (condition: string) => conditions.some(({ id, status }) => id === condition && status === 'met');
  const national = conditions.some(({ id }) => id === 'sponsorStatus');
  const permit = said('sponsorPermit') ?? '';
  const notes: [when: boolean, id: RouteNoteId][] = [
    [on('mvvMissing'), 'laterApplication'],
    [comesWithoutVisa(guidance), 'visitor'],
    [on('regularWithMvv', 'regularAtEmbassy', 'mvvMissing'), 'visits'],
    [mvv.result === 'review' && on('regularWithoutMvv'), 'atDesk'],
    [on('regularWithoutMvv', 'regularAfterTravel') && untilDecision(guidance, answers) !== 'no', 'workWaiting'],
    [on('extension', 'change') && isMet('extensionWindow'), 'workKept'],
    [national && dutch, 'workDutchSponsor'],
    [national && !dutch, 'workOtherSponsor'],
    [on('extension'), 'integrationLate'],
    [throughEmployer.includes(permit) && !on('extension'), 'employerFiles'],
    [national && nationalities.includes('GB') && !dutch, 'british'],
    [['yes', 'notSure'].includes(said('turkishWorkerInNl') ?? ''), 'turkishWorker'],
    [on('euVerification'), 'euMeans'],
  ];
  return notes.filter(([when]) => when).map(([, id]) => id);
}

/** Freed of the mvv by nationality, without a permit that was here before: such a partner may visit without a visa too. */
function comesWithoutVisa({ route, mvv, conditions }: Guidance): boolean {
  const first = route.id === 'regularWithoutMvv' || route.id === 'regularAfterTravel';
  return (
    first && 'ground' in mvv && mvv.ground === 'nationality' && !conditions.some(({ id }) => id === 'extensionWindow')
  );
}
