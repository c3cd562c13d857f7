import { guidanceFor } from '../../../lib/interview/guidance';
import type { Texts } from '../../../lib/messages/texts';
import type { SourceId } from '../../../lib/rules/facts/sources';
import type { Persona } from '../persona';
import { answers } from './answers';
import { applying } from './applying';
import { conditions } from './conditions';
import { income } from './income';
import { code, markdown, plain, type Section } from './markdown';
import { papers } from './papers';
import { route } from './route';
import { steps } from './steps';
import type { Told } from './told';
import { verdict } from './verdict';
import { visaAndExam } from './visaAndExam';

/**
 * A persona's page: the story, the answers and everything that follows from them, as Markdown; and the sources that it
 * names.
 */
export function page(
  { id, title, story, on, answers: given }: Persona,
  texts: Texts,
): { text: string; cited: ReadonlySet<SourceId> } {
  const cited = new Set<SourceId>();
  const cite: Told['cite'] = (ids) => {
    for (const source of ids) cited.add(source);
    return code(...new Set(ids));
  };
  const guidance = guidanceFor(given, on);
  const told: Told = { guidance, answers: given, texts, cite };
  const days = [
    `Assessed on ${texts.day(on)}`,
    `Judged as if the IND receives the application on ${texts.day(guidance.filing)}`,
  ];
  const parts = [answers, verdict, route, visaAndExam, conditions, income, applying, papers, steps]
    .map((part) => part(told))
    .filter((part) => part !== null);
  const all: Section[] = [{ title: 'Story', facts: story.map(plain) }, ...parts];
  const first = markdown({ title: plain(title), facts: [`Persona: ${code(id)}`, ...days] }, 1);
  return { text: `${[first, ...all.map((section) => markdown(section))].join('\n\n')}\n`, cited };
}
