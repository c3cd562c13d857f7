import { describeAnswer } from '../../../lib/messages/describeAnswer';
import type { Answers, QuestionId } from '../../../lib/rules/answers';
import { code, fact, plain, type Fact } from './markdown';
import { fieldsInWords } from './fields';
import type { Part, Told } from './told';

/** What the couple answered, in the order in which it was asked; the last may be open still. */
export const answers: Part = (told) => ({
  title: 'Answers',
  facts: told.guidance.asked.map((id) => answered(id, told)),
});

function answered(id: QuestionId, { answers: given, texts }: Told): Fact {
  const value = given[id];
  const answer = value === undefined ? texts.t('ui.answers.notAnswered') : describeAnswer(id, value, texts);
  const title = texts.t(`questions.${id}.title`);
  return fact(
    `${plain(title)} **${plain(answer)}** (${code(id)})`,
    ...items(id, given).map((item, index) => fact(`Number ${index + 1}`, ...fieldsInWords(item, texts))),
  );
}

function items(id: QuestionId, { incomes = [], children = [] }: Answers) {
  if (id === 'incomes') return incomes;
  return id === 'children' ? children : [];
}
