'use client';
import { isQuestion, questionIds, type QuestionId } from '@/lib/rules/answers';
import { sectionIds } from '@/lib/interview/sections';
import { questions } from '@/lib/interview/questions';
import { walk } from '@/lib/interview/walk';
import { hrefs } from '@/components/ui/hrefs';
import { SavedNotice } from '@/components/ui/SavedNotice';
import { useTexts } from '@/components/ui/TextsContext';
import { useSaved } from '@/components/ui/useSaved';
import { FilingDay } from '@/components/ui/FilingDay';
import { AskedAnewList } from '@/components/interview/AskedAnew';
import { FellAway } from '@/components/interview/FellAway';
import { AnswerRows } from './AnswerRows';
import { EraseEverything } from './EraseEverything';

/** Every question and answer, with a way to change each; those that no longer count are set apart. */
export function SavedAnswers({ today }: { today: string }) {
  const { t, locale } = useTexts();
  const { saved } = useSaved();
  const { answers } = saved;
  const { asked, next, maybeLater, situation } = walk(answers, today);
  const isAnswered = (id: QuestionId) => answers[id] !== undefined;
  const isKnown = (id: QuestionId) => isAnswered(id) || saved.askedAnew[id] !== undefined;
  const counting = questionIds.filter((id) => asked.includes(id) || (maybeLater.includes(id) && isKnown(id)));
  const superfluous = questionIds.filter((id) => isAnswered(id) && !counting.includes(id));
  const anything = questionIds.some(isAnswered);

  return (
    <>
      <h1 className="text-4xl">{t('ui.answers.title')}</h1>
      <SavedNotice />
      <div className="mt-4">
        <FellAway questions={saved.fellAway.filter(isQuestion).filter((id) => superfluous.includes(id))} />
      </div>
      <AskedAnewList ids={counting} />
      <p className="text-quiet">{t(anything ? 'ui.answers.lead' : 'ui.answers.empty')}</p>
      {anything && <FilingDay filing={situation.filing} today={today} />}
      {sectionIds.map((section) => {
        const ids = counting.filter((id) => questions[id].section === section);
        if (ids.length === 0) return null;
        return (
          <section key={section} className="mt-9">
            <h2 className="text-2xl">{t(`sections.${section}`)}</h2>
            <AnswerRows ids={ids} answers={answers} before={saved.askedAnew} />
          </section>
        );
      })}
      <p className="mt-9 flex flex-wrap gap-4">
        {anything && (
          <a href={hrefs(locale).result} className={next === null ? 'button' : 'button button-quiet'}>
            {t('ui.answers.toResult')}
          </a>
        )}
        {next !== null && (
          <a href={hrefs(locale).question(next)} className="button">
            {t(anything ? 'ui.answers.goOn' : 'ui.start.begin')}
          </a>
        )}
      </p>
      {superfluous.length > 0 && (
        <section className="mt-12 rounded-card bg-tint p-5">
          <h2 className="text-2xl">{t('ui.answers.notCounting')}</h2>
          <p className="mt-1 text-quiet">{t('ui.answers.notCountingHelp')}</p>
          <AnswerRows ids={superfluous} answers={answers} superfluous />
        </section>
      )}
      <EraseEverything />
    </>
  );
}
