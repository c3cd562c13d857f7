import { kinds } from '@/components/interview/incomes/incomeChoices';
import { fieldsOfKind, lookedBackAt, wordsOf, type IncomeField } from '@/components/interview/incomes/incomeFields';
import type { AllQuestionsProps } from './AllQuestionsProps';

/** What is asked about an income of each kind, with all that a contract can bring along. */
export function EachIncome({ texts, words }: AllQuestionsProps) {
  const { t } = texts;
  return (
    <>
      <p>{words.eachIncome}</p>
      {kinds.map((kind) => (
        <section key={kind}>
          <h4>{t(`income.kinds.${kind}`)}</h4>
          <p>{t(`income.kindHints.${kind}`)}</p>
          <Fields fields={fieldsOfKind[kind]} texts={texts} />
          {kind === 'employment' && (
            <>
              <p>{words.someContracts}</p>
              <p>
                <strong>{`${t('ui.incomes.history')}.`}</strong> <span>{t('ui.incomes.historyHelp')}</span>
              </p>
              <Fields fields={Object.values(lookedBackAt).flat()} texts={texts} />
            </>
          )}
        </section>
      ))}
    </>
  );
}

function Fields({ fields, texts: { t } }: Pick<AllQuestionsProps, 'texts'> & { fields: readonly IncomeField[] }) {
  const choicesOf = (field: IncomeField) => {
    if (field.as === 'years') return [t('ui.incomes.year1'), t('ui.incomes.year2'), t('ui.incomes.year3')];
    return field.as === 'choice' ? Object.values(field.choices).map((label) => t(label)) : [];
  };
  return (
    <ul>
      {fields.map((field) => (
        <li key={field.name}>
          <span>{`${t(wordsOf(field).label)}${field.optional ? ` (${t('ui.question.optional')})` : ''} `}</span>
          <small>{`${t(wordsOf(field).help)} `}</small>
          {choicesOf(field).length > 0 && <small>{choicesOf(field).join(' · ')}</small>}
        </li>
      ))}
    </ul>
  );
}
