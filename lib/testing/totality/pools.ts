/** What a question could be answered with: as many answers as it takes to find where the rules turn. */
import { answerSchemas, choicesOf, questionIds, type Answer, type Child, type QuestionId } from '../../rules/answers';
import { addMonths, type Day } from '../../rules/day';
import { countryCodes, nationalityCodes } from '../../rules/facts/countryCodes';
import { questions } from '../../interview/questions';
import { incomePool } from './incomePool';
import { dayBetween, daysAround, type Line } from './lines';
import type { Pool } from './pool';

/** The pool of each question on a day, which is both the assessment and the filing day. */
export function poolsOn(on: Day): Record<QuestionId, Pool> {
  return Object.fromEntries(questionIds.map((id) => [id, poolOf(id, on)])) as Record<QuestionId, Pool>; // all ids
}

function poolOf(id: QuestionId, on: Day): Pool {
  switch (questions[id].kind) {
    case 'nationalities':
      return {
        answers: nationalityCodes.map((code) => [code]),
        begin: [],
        lines: [],
        grow: [withOneMore],
      };
    case 'country':
      return { answers: countryCodes, begin: [], lines: [], grow: [] };
    case 'day':
      return dayPool(dayPoints(id, on));
    case 'choice':
      return choicePool(choicesOf(id));
    case 'choices':
      return choicePool(subsets(choicesOf(id)));
    case 'incomes':
      return incomePool(on);
    case 'children':
      return childPool(on);
  }
}

function choicePool(answers: readonly unknown[]): Pool {
  return { answers, begin: answers, lines: [], grow: [] };
}

/** One in this many days begins as a class of its own. */
const SPREAD = 24;

function dayPool(points: readonly Day[]): Pool {
  const begin = points.filter((_, at) => at % SPREAD === 0);
  return { answers: [], begin, lines: [{ points, between: dayBetween }], grow: [] };
}

/** Nobody is born after the assessment day. */
function dayPoints(id: QuestionId | 'child', on: Day): Day[] {
  const days = daysAround(on);
  return id.endsWith('BornOn') || id === 'child' ? days.filter((day) => day <= on) : days;
}

function withOneMore(representatives: readonly unknown[]): unknown[] {
  const lists = representatives as Answer<'partnerNationalities'>[]; // the pool of a question about nationalities
  const singles = lists.filter(({ length }) => length === 1).flat();
  return lists.flatMap((list) => singles.filter((code) => !list.includes(code)).map((code) => [...list, code]));
}

function subsets(choices: readonly string[]): string[][] {
  return choices.reduce<string[][]>((all, choice) => [...all, ...all.map((set) => [...set, choice])], [[]]);
}

const someChild: Child = { bornOn: '2026-01-01', nationality: 'KE', bornIn: 'KE', otherParent: 'consents' };

function childPool(on: Day): Pool {
  const one = { ...someChild, bornOn: addMonths(on, -60) };
  const parents = answerSchemas.children.def.element.shape.otherParent.options;
  return {
    answers: [
      [],
      ...nationalityCodes.map((nationality) => [{ ...one, nationality }]),
      ...countryCodes.map((bornIn) => [{ ...one, bornIn }]),
      ...countryCodes.map((bornIn) => [{ ...one, bornIn, otherParent: 'dead' }]),
      ...parents.map((otherParent) => [{ ...one, otherParent }]),
    ],
    begin: [],
    lines: [
      {
        points: dayPoints('child', on).map((bornOn) => [{ ...one, bornOn }]),
        between: ([from], [to]) => {
          const bornOn = from && to && dayBetween(from.bornOn, to.bornOn);
          return bornOn ? [{ ...one, bornOn }] : null;
        },
      } satisfies Line<Child[]>,
    ],
    grow: [(found) => [...everyChild(found), ...pairsOfChildren(found)]],
  };
}

function everyChild(representatives: readonly unknown[]): unknown[] {
  const children = (representatives as Child[][]).flat(); // the pool of the question about children
  const each = <Field extends keyof Child>(field: Field) => [...new Set(children.map((child) => child[field]))];
  return each('bornOn').flatMap((bornOn) =>
    each('nationality').flatMap((nationality) =>
      each('bornIn').flatMap((bornIn) =>
        each('otherParent').map((otherParent) => [{ bornOn, nationality, bornIn, otherParent }]),
      ),
    ),
  );
}

/** Two children, born in one place or in two of different kinds. */
function pairsOfChildren(representatives: readonly unknown[]): unknown[] {
  const lists = (representatives as Child[][]).filter(({ length }) => length === 1); // as above
  const places = [...new Set(lists.flat().map(({ bornIn }) => bornIn))].slice(0, 2);
  const singles = lists.filter(([one]) => one && places.includes(one.bornIn));
  return singles.flatMap((one) => singles.map((other) => [...one, ...other]));
}
