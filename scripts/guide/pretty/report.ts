import { guidanceFor } from '../../../lib/interview/guidance';
import { describeSource } from '../../../lib/messages/describeSource';
import type { Texts } from '../../../lib/messages/texts';
import type { Answers } from '../../../lib/rules/answers';
import type { Day } from '../../../lib/rules/day';
import type { SourceId } from '../../../lib/rules/facts/sources';
import { applying } from './applying';
import { citations } from './citations';
import { conditions } from './conditions';
import { income } from './income';
import { item, layOut, type Section } from './layout';
import { papers } from './papers';
import { route } from './route';
import { steps } from './steps';
import type { Told } from './told';
import { verdict } from './verdict';
import { visaAndExam } from './visaAndExam';

/** Everything that follows from the answers on a day, as plain text of at most 80 columns (addresses stay whole). */
export function report(answers: Answers, on: Day, texts: Texts): string {
  const { cite, cited } = citations();
  const told: Told = { guidance: guidanceFor(answers, on), answers, texts, cite };
  const parts = [
    ...[route, conditions, income, visaAndExam, applying].map((part) => part(told)),
    ...papers(told),
    steps(told),
  ].filter((part) => part !== null);
  return [
    layOut(verdict(told), '='),
    ...[...parts, sources(cited(), texts), closing(texts)].map((part) => layOut(part, '-')),
  ].join('\n\n');
}

function sources(ids: readonly SourceId[], texts: Texts): Section {
  return {
    title: texts.t('ui.print.sources'),
    blocks: ids.map((id, index) => {
      const { title, publisher, url, dates, confidence } = describeSource(id, texts);
      return item(`[${index + 1}] `, `${title} (${publisher}), ${dates}; ${confidence}`, url);
    }),
  };
}

function closing({ t }: Texts): Section {
  return { title: t('ui.result.helpTitle'), blocks: [t('ui.result.helpText'), t('ui.result.reminder')] };
}
