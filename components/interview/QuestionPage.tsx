'use client';
import type { ComponentType, ReactNode } from 'react';
import type { Answers, QuestionId } from '@/lib/rules/answers';
import { pageOf, pagesOf } from '@/lib/interview/pages';
import { pagesToGo } from '@/lib/interview/progress';
import { questions, type AnswerKind } from '@/lib/interview/questions';
import { walk } from '@/lib/interview/walk';
import { ChildrenPage } from './pages/ChildrenPage';
import { ChoicePage } from './pages/ChoicePage';
import { ChoicesPage } from './pages/ChoicesPage';
import { CountryPage } from './pages/CountryPage';
import { DaysPage } from './pages/DaysPage';
import { IncomesPage } from './pages/IncomesPage';
import { NationalitiesPage } from './pages/NationalitiesPage';
import type { PageProps } from './pages/PageProps';

const pagesByKind: Record<AnswerKind, ComponentType<PageProps>> = {
  choice: ChoicePage,
  choices: ChoicesPage,
  country: CountryPage,
  nationalities: NationalitiesPage,
  day: DaysPage,
  incomes: IncomesPage,
  children: ChildrenPage,
};

interface QuestionPageProps {
  page: QuestionId;
  answers: Answers;
  /** What was said before, for a question that is asked anew: filled in until it is answered. */
  suggested: Answers;
  today: string;
  note: ReactNode;
  onAnswer: (answers: Answers) => void;
}

/** One page of the interview, whatever it asks. */
export function QuestionPage({ page, answers, suggested, today, note, onAnswer }: QuestionPageProps) {
  const { asked, situation } = walk(answers, today);
  const pages = pagesOf(asked);
  const Fields = pagesByKind[questions[page].kind];
  return (
    <Fields
      page={page}
      ids={pageOf(page)}
      answers={{ ...suggested, ...answers }}
      situation={situation}
      onAnswer={onAnswer}
      frame={{
        page,
        toGo: pagesToGo(answers, page, today),
        before: pages[pages.indexOf(page) - 1] ?? null,
        note,
      }}
    />
  );
}
