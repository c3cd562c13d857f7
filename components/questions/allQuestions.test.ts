import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { everyField } from '@/components/interview/incomes/incomeFields';
import { ofChildAlone, questions } from '@/lib/interview/questions';
import { sectionIds } from '@/lib/interview/sections';
import { en } from '@/lib/messages/en';
import { loadLanguage } from '@/lib/messages/languages';
import { locales } from '@/lib/messages/locales';
import { textsOf } from '@/lib/messages/texts';
import { writtenOut } from '@/lib/messages/writtenOut';
import { childSchema, questionIds } from '@/lib/rules/answers';
import { wordsIn } from '@/lib/testing/markup';
import { AllQuestions } from './AllQuestions';

describe.each(locales)('the page with all questions in %s', async (locale) => {
  const language = await loadLanguage(locale);
  const texts = textsOf(language);
  const { messages } = language;
  const markup = renderToStaticMarkup(createElement(AllQuestions, { texts, words: writtenOut[locale].questionsPage }));
  /** What stands from the beginning of one question to the beginning of the next. */
  const shown = new Map(
    markup
      .split('<section id="')
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('"')), wordsIn(part.slice(part.indexOf('>') + 1))]),
  );
  const missing = (id: string, told: readonly string[]) => told.filter((text) => !shown.get(id)?.includes(text));

  it('holds every question once, part by part, in the order in which they are asked', () => {
    const inOrder = sectionIds.flatMap((section) => questionIds.filter((id) => questions[id].section === section));
    expect([...shown.keys()]).toEqual(inOrder);
    expect(inOrder).toEqual([...questionIds]);
  });

  it('explains each question and why it is asked', () => {
    for (const id of questionIds) {
      const { title, help, why } = messages.questions[id];
      expect(missing(id, [title, help, why])).toEqual([]);
    }
  });

  it('holds every answer to choose from, with its hint', () => {
    const labels: Record<string, Record<string, string>> = messages.options;
    const hints: Record<string, Record<string, string> | undefined> = messages.hints;
    expect(Object.keys(labels).length).toBeGreaterThan(20);
    for (const [id, options] of Object.entries(labels)) {
      const offered = Object.entries(options).filter(([option]) => !ofChildAlone.includes(option));
      const labelsOffered = offered.map(([, label]) => label);
      expect([id, missing(id, [...labelsOffered, ...Object.values(hints[id] ?? {})])]).toEqual([id, []]);
    }
  });

  it('holds no answer that nobody can choose yet', () => {
    const labels: Record<string, string> = messages.options.mvvHardship;
    const notYet = ofChildAlone.flatMap((option) => labels[option] ?? []);
    expect(notYet.length).toBe(ofChildAlone.length);
    expect(notYet.filter((label) => shown.get('mvvHardship')?.includes(label))).toEqual([]);
  });

  it('holds everything that is asked about an income and about a child', () => {
    const { kinds, kindHints, fields, contract, per, holidayAllowance, careBudget, benefit } = messages.income;
    const { begun } = messages.ui.incomes;
    expect(Object.keys(en.income.fields).sort()).toEqual(
      [...new Set(everyField.map(({ name }) => name as string).filter((name) => name !== 'begun'))].sort(),
    );
    const choices = [kinds, kindHints, contract, per, holidayAllowance, careBudget, benefit];
    const asked = Object.values(fields).flatMap(({ label, help }) => [label, help]);
    expect(
      missing('incomes', [...choices.flatMap((each) => Object.values(each)), ...Object.values(begun), ...asked]),
    ).toEqual([]);

    expect(Object.keys(messages.child.fields).sort()).toEqual(Object.keys(childSchema.shape).sort());
    const ofChild = Object.values(messages.child.fields).flatMap(({ label, help }) => [label, help]);
    expect(missing('children', [...ofChild, ...Object.values(messages.child.otherParent)])).toEqual([]);
  });
});
