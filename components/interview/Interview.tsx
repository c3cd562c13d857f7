'use client';
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMachine } from '@xstate/react';
import { answerTo, isQuestion, questionIds, type Answers, type QuestionId } from '@/lib/rules/answers';
import { pageOf } from '@/lib/interview/pages';
import { walk } from '@/lib/interview/walk';
import { deviceStore } from '@/lib/saved/device';
import { deviceDrafts } from '@/lib/saved/deviceDrafts';
import { wizardMachine } from '@/machines/wizard';
import { DraftPlace } from '@/components/ui/drafts/DraftPlace';
import { fragmentOf, hrefs, readFragment } from '@/components/ui/hrefs';
import { SavedNotice } from '@/components/ui/SavedNotice';
import { useTexts } from '@/components/ui/TextsContext';
import { useSaved } from '@/components/ui/useSaved';
import { AskedAnew } from './AskedAnew';
import { Begun, BegunElsewhere } from './Begun';
import { FellAway } from './FellAway';
import type { InterviewProps } from './InterviewPart';
import { QuestionPage } from './QuestionPage';

const first: QuestionId = questionIds[0] ?? 'sponsorNationalities';

/** The interview at work: the machine, the address in the fragment, and what is kept on the device. */
export function Interview({ today, opening, shownElsewhere, onPage }: InterviewProps) {
  const { t, locale } = useTexts();
  const machine = useMemo(() => wizardMachine({ walk: (answers: Answers) => walk(answers, today), pageOf }), [today]);
  const [state, send, actor] = useMachine(machine, {
    input: { answers: deviceStore().read().saved.answers, ...pageInAddress() },
  });
  const { answers, at, fellAway } = state.context;
  const { askedAnew } = useSaved().saved;
  /** The page that was shown in place of the one in the address. */
  const [insteadOf, setInsteadOf] = useState(() => shownInstead(at));

  /** Keeps what changed and shows the page the machine is at; when nothing is left to ask, the list of answers. */
  function settle(how: 'pushState' | 'replaceState') {
    const told = actor.getSnapshot().context;
    if (told.answers !== deviceStore().read().saved.answers) {
      deviceStore().write({ ...deviceStore().read().saved, answers: told.answers, fellAway: told.fellAway });
    }
    const now = actor.getSnapshot().context; // the writing may have found what another tab has answered
    if (now.at === null) {
      if (how === 'pushState') window.location.assign(hrefs(locale).answers);
      else window.location.replace(hrefs(locale).answers);
    } else if (readFragment(window.location.hash).page !== now.at) {
      window.history[how](null, '', fragmentOf(now.at, now.returning ? 'change' : undefined));
    }
  }

  /** How many of the answers given on the page itself were taken. */
  const taken = useRef(0);
  function takeOpening() {
    for (const { page, codes } of opening.slice(taken.current)) {
      const answer = answerTo(page, codes);
      if (!answer) continue;
      send({ type: 'revisit', page, returning: actor.getSnapshot().context.returning });
      send({ type: 'answer', page, answers: answer });
      deviceDrafts().drop(page);
    }
    taken.current = opening.length;
  }
  const tell = useEffectEvent((now: typeof state.context) =>
    onPage(now.at, now.at === null ? undefined : codesIn(now.answers[now.at])),
  );
  const arrive = useEffectEvent(() => {
    const { page, returning } = pageInAddress();
    const last = opening.at(-1)?.page;
    takeOpening();
    // Who answered the question in the address waits for the next one; who went on or back stays there.
    const waits = last !== undefined && last !== first && last === page;
    if (last !== undefined && !waits) send({ type: 'revisit', page: page ?? first, returning });
    settle(waits ? 'pushState' : 'replaceState');
    tell(actor.getSnapshot().context);
  });
  const follow = useEffectEvent(() => {
    // What is no question, such as a place in the page, takes nobody away from the one that is being answered.
    if (pageInAddress().page === null) return settle('replaceState');
    send({ type: 'revisit', ...pageInAddress() });
    setInsteadOf(shownInstead(actor.getSnapshot().context.at));
    settle('replaceState');
  });
  const answerOpening = useEffectEvent(() => {
    if (taken.current === opening.length) return;
    takeOpening();
    settle('pushState');
  });
  const tellPage = useEffectEvent(() => {
    // Until the answers given on the page itself are taken, we do not know what to show.
    if (taken.current === opening.length) tell(state.context);
  });

  const takeOver = useEffectEvent(() => {
    const before = actor.getSnapshot().context;
    send({ type: 'takeOver', answers: deviceStore().read().saved.answers });
    if (actor.getSnapshot().context.at !== before.at) settle('replaceState');
  });
  // Another tab answers, or this page comes out of the back-forward cache, where it heard of nothing.
  useEffect(() => {
    takeOver();
    const onShown = ({ persisted }: PageTransitionEvent) => persisted && follow();
    window.addEventListener('pageshow', onShown);
    const stop = deviceStore().subscribe(() => takeOver());
    return () => {
      window.removeEventListener('pageshow', onShown);
      stop();
    };
  }, []);
  useEffect(() => {
    arrive();
    const onFragment = () => follow();
    window.addEventListener('hashchange', onFragment);
    window.addEventListener('popstate', onFragment);
    return () => {
      window.removeEventListener('hashchange', onFragment);
      window.removeEventListener('popstate', onFragment);
    };
  }, []);
  useEffect(() => answerOpening(), [opening]);
  // Before the browser paints: for a moment both questions would be there otherwise.
  const kept = at === null ? undefined : answers[at];
  const shown = useShown(at, answers);
  useLayoutEffect(() => tellPage(), [at, kept]);

  const instead = insteadOf !== null && insteadOf === at && (
    <p className="mb-5 rounded-card bg-check-tint p-4">{t('ui.question.notAsked')}</p>
  );
  if (at === null || shownElsewhere.includes(at)) {
    return (
      <>
        <SavedNotice />
        {instead}
        {at !== null && <BegunElsewhere key={at} place={at} isAnswered={answers[at] !== undefined} />}
      </>
    );
  }
  return (
    <DraftPlace key={shown} name={at}>
      <QuestionPage
        page={at}
        answers={answers}
        suggested={askedAnew}
        today={today}
        note={
          <>
            <SavedNotice />
            {instead}
            <FellAway questions={fellAway} />
            <AskedAnew ids={pageOf(at)} answers={answers} />
            <Begun isAnswered={pageOf(at).some((id) => answers[id] !== undefined)} />
          </>
        }
        onAnswer={(given) => {
          deviceDrafts().drop(at);
          send({ type: 'answer', page: at, answers: given });
          settle('pushState');
        }}
      />
    </DraftPlace>
  );
}

/** Names the form shown. Another one where another tab has answered the question, unless it is being answered here. */
function useShown(at: QuestionId | null, answers: Answers): string {
  const now = at === null ? '' : `${at} ${JSON.stringify(pageOf(at).map((id) => answers[id]))}`;
  const [shown, setShown] = useState({ at, form: now });
  const stays = shown.form === now || (at !== null && shown.at === at && deviceDrafts().isTyped(at));
  if (!stays) setShown({ at, form: now });
  return stays ? shown.form : now;
}

function pageInAddress(): { page: QuestionId | null; returning: boolean } {
  const { page, returning } = readFragment(window.location.hash);
  return { page: isQuestion(page) ? page : null, returning };
}

/** The page shown, where the address asks for another one. */
function shownInstead(shown: QuestionId | null): QuestionId | null {
  const { page } = readFragment(window.location.hash);
  return page !== '' && page !== shown ? shown : null;
}

function codesIn(answer: Answers[QuestionId]): string[] | undefined {
  return Array.isArray(answer) ? answer.filter((item) => typeof item === 'string') : undefined;
}
