import { ofChildAlone, questions } from '@/lib/interview/questions';
import type { MessageKey } from '@/lib/messages/translator';
import { choicesOf, type QuestionId } from '@/lib/rules/answers';
import type { AllQuestionsProps } from './AllQuestionsProps';
import { EachChild } from './EachChild';
import { EachIncome } from './EachIncome';

/** One question: what helps to answer it, why it is asked, and the answers. `#passport` leads to it. */
export function OneQuestion({ id, texts, words }: AllQuestionsProps & { id: QuestionId }) {
  const { t } = texts;
  const { kind } = questions[id];
  return (
    <section id={id}>
      <h3>{t(`questions.${id}.title`)}</h3>
      <p>{t(`questions.${id}.help`)}</p>
      <p className="why">{`${t('ui.question.whyWeAsk')}: ${t(`questions.${id}.why`)}`}</p>
      <p>{words.answers[kind]}</p>
      {(kind === 'choice' || kind === 'choices') && (
        <ul>
          {choicesOf(id)
            .filter((option) => !ofChildAlone.includes(option))
            .map((option) => (
              <Option key={option} id={id} option={option} texts={texts} />
            ))}
          {kind === 'choices' && <li>{t('ui.question.noneOfThese')}</li>}
        </ul>
      )}
      {kind === 'incomes' && <EachIncome texts={texts} words={words} />}
      {kind === 'children' && <EachChild texts={texts} words={words} />}
    </section>
  );
}

function Option({ id, option, texts: { t } }: Pick<AllQuestionsProps, 'texts'> & { id: QuestionId; option: string }) {
  // Both exist by the type of `Messages`: every choice has a label, and some a hint.
  const hint = `hints.${id}.${option}` as MessageKey;
  return (
    <li>
      <span>{t(`options.${id}.${option}` as MessageKey)}</span> {t.has(hint) && <small>{t(hint)}</small>}
    </li>
  );
}
