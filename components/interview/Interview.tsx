'use client';
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMachine } from '@xstate/react';
import { answerTo, isQuestion, questionIds, type Answers, type QuestionId } from '@/lib/rules/answers';
import { pageOf } from '@/lib/interview/pages';
import { walk } from '@/lib/interview/walk';
import { deviceStore } from '@/lib/saved/device';
import { wizardMachine } from '@/machines/wizard';
import { fragmentOf, hrefs, readFragment } from '@/components/ui/hrefs';
import { SavedNotice } from '@/components/ui/SavedNotice';
import { useTexts } from '@/components/ui/TextsContext';
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
  /** The page that was shown in place of the one in the address. */
  const [insteadOf, setInsteadOf] = useState(() => shownInstead(at));

  /** Keeps what changed and shows the page the machine is at; when nothing is left to ask, the list of answers. */
  function settle(how: 'pushState' | 'replaceState') {
    const now = actor.getSnapshot().context;
    if (now.answers !== deviceStore().read().saved.answers) {
      deviceStore().write({ ...deviceStore().read().saved, answers: now.answers, fellAway: now.fellAway });
    }
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
    }
    taken.current = opening.length;
  }
  const arrive = useEffectEvent(() => {
    const { page, returning } = pageInAddress();
    const last = opening.at(-1)?.page;
    takeOpening();
    // Who answered the question in the address waits for the next one; who went on or back stays there.
    const waits = last !== undefined && last !== first && last === page;
    if (last !== undefined && !waits) send({ type: 'revisit', page: page ?? first, returning });
    settle(waits ? 'pushState' : 'replaceState');
  });
  const follow = useEffectEvent(() => {
    send({ type: 'revisit', ...pageInAddress() });
    setInsteadOf(shownInstead(actor.getSnapshot().context.at));
    settle('replaceState');
  });
  const answerOpening = useEffectEvent(() => {
    if (taken.current === opening.length) return;
    takeOpening();
    settle('pushState');
  });
  const tellPage = useEffectEvent((page: QuestionId | null) =>
    onPage(page, page === null ? undefined : codesIn(answers[page])),
  );

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
  useLayoutEffect(() => tellPage(at), [at]);

  if (at === null || shownElsewhere.includes(at)) return <SavedNotice />;
  return (
    <QuestionPage
      key={at}
      page={at}
      answers={answers}
      today={today}
      note={
        <>
          <SavedNotice />
          {insteadOf === at && <p className="mb-5 rounded-card bg-check-tint p-4">{t('ui.question.notAsked')}</p>}
          <FellAway questions={fellAway} />
        </>
      }
      onAnswer={(given) => {
        send({ type: 'answer', page: at, answers: given });
        settle('pushState');
      }}
    />
  );
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
