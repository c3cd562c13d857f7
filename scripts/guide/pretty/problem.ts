import type { Texts } from '../../../lib/messages/texts';
import { isQuestion, type AnswerIssue } from '../../../lib/rules/answers';
import type { GuideError } from '../readLine';
import { item, layOut, type Block } from './layout';
import { lineWords } from './lineWords';

/** What is wrong with a line, in plain words, where its report would have stood. */
export function problem(error: GuideError, number: number, { t, locale }: Texts): string {
  const { line, noJson } = lineWords[locale];
  const blocks: Block[] =
    error.kind === 'invalidJson'
      ? [`${noJson}: ${readable(error.message)}`]
      : error.issues.map((issue) => item('* ', described(issue, t)));
  return layOut({ title: `${t('ui.question.problem')} (${line} ${number})`, blocks }, '=');
}

/** An issue, with the question it is about where it is about one. */
function described({ path, message }: AnswerIssue, t: Texts['t']): string {
  const [id = ''] = path.split('.');
  const question = isQuestion(id) ? ` (${t(`questionNames.${id}`)})` : '';
  return readable(path === '' ? message : `${path}${question}: ${message}`);
}

/**
 * The words may repeat what stood in the line: nothing of it may steer the terminal. Where they list what may stand
 * there ("AD"|"AE"), they get room to break.
 */
function readable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD').replaceAll('"|"', '", "');
}
