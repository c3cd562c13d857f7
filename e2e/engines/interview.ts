/** The interview in the verbs of a couple, in any engine. */
import { hrefs } from '@/components/ui/hrefs';
import { pageOf } from '@/lib/interview/pages';
import { walk } from '@/lib/interview/walk';
import type { Answer, Answers, QuestionId } from '@/lib/rules/answers';
import { nothingSaved, readEnvelope, writeEnvelope } from '@/lib/saved/envelope';
import { TODAY } from '../support/couples';
import { give } from './give';
import type { Visitor } from './visitor';

/** Where the answers stand on the device. Written here by hand: another key would lose what couples have. */
const SAVED = 'verblijfwijzer';

export function pathsOf({ texts: { locale } }: Visitor) {
  return hrefs(locale);
}

/** The couple has been here before: these answers stand on their device. */
export async function has(visitor: Visitor, answers: Answers): Promise<void> {
  await visitor.opens('/icon.svg'); // of this site, and runs none of its scripts
  const saved = [SAVED, writeEnvelope({ ...nothingSaved, answers })] as const;
  await visitor.engine.ask(([key, text]) => localStorage.setItem(key, text), saved);
}

export async function hasNothing(visitor: Visitor): Promise<void> {
  await visitor.opens('/icon.svg');
  await visitor.engine.ask(() => localStorage.clear(), null);
}

/** The answers on the device, which must be all there is. */
export async function savedAnswers({ engine }: Visitor): Promise<Answers> {
  const kept = await engine.ask(() => Object.entries<string>(localStorage), null);
  const [[key, text] = ['', '']] = kept;
  const reading = readEnvelope(text);
  if (kept.length !== 1 || key !== SAVED || reading.status !== 'read') throw new Error(JSON.stringify(kept));
  return reading.saved.answers;
}

/** From the choice of a language to the first question. */
export async function comesIn(visitor: Visitor): Promise<void> {
  const { t } = visitor.texts;
  await visitor.opens('/');
  await visitor.presses({ role: 'link', name: 'English' });
  await visitor.seesHeading(t('ui.start.title'));
  await visitor.presses({ role: 'link', name: t('ui.start.begin') });
}

export async function seesQuestion(visitor: Visitor, id: QuestionId): Promise<void> {
  await visitor.seesHeading(visitor.texts.t(`questions.${id}.title`));
}

export async function continues(visitor: Visitor): Promise<void> {
  await visitor.presses({ role: 'button', name: visitor.texts.t('ui.question.continue') });
}

/** Answers every question that is asked, page by page, from the first one on, and arrives at the list of answers. */
export async function goesThrough(visitor: Visitor, answers: Answers): Promise<void> {
  const told: Answers = {};
  for (let { next } = walk(told, TODAY); next !== null; { next } = walk(told, TODAY)) {
    await seesQuestion(visitor, next);
    for (const id of pageOf(next)) {
      await tells(visitor, id, answers);
      Object.assign(told, { [id]: answers[id] });
    }
    await continues(visitor);
  }
  await visitor.seesHeading(visitor.texts.t('ui.answers.title'));
}

async function tells<Id extends QuestionId>(visitor: Visitor, id: Id, answers: Answers): Promise<void> {
  const answer = answers[id];
  if (answer === undefined) throw new Error(`the story does not tell ${id}`);
  await give(visitor, id, answer as Answer<Id>); // what is left of the optional answer
}
