import { hrefs } from '@/components/ui/hrefs';
import { ChecklistPapers } from './ChecklistPapers';
import type { ChecklistProps } from './ChecklistProps';
import { ChecklistSteps } from './ChecklistSteps';
import { checkedOn } from './checkedOn';
import { ForeignPapers } from './ForeignPapers';
import { ShortLists } from './ShortLists';

/** Everything that a couple may need, written out at build time: for a phone without JavaScript, and for paper. */
export function Checklist({ texts, words }: ChecklistProps) {
  const { t, locale, day } = texts;
  const { questions, check } = hrefs(locale);
  const told = [
    t('ui.start.getMvv'),
    t('ui.start.getConditions'),
    t('ui.start.getIncome'),
    t('ui.start.getForm'),
    t('ui.start.getPapers'),
    t('ui.start.getSteps'),
  ];
  return (
    <div className="written-out">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>{words.you}</p>
      <p>{`${words.rules}: ${t('ui.result.sourceChecked', { checked: day(checkedOn) })}. ${t('ui.start.notText')}`}</p>
      <section className="print:hidden">
        <h2>{words.ownTitle}</h2>
        <p>{words.ownText}</p>
        <p>
          <a href={check} className="link-button">
            {t('ui.start.begin')}
          </a>
        </p>
        <p>
          <a href={questions} className="link-button">
            {words.allQuestions}
          </a>
        </p>
      </section>
      <ShortLists texts={texts} words={words} />
      <ChecklistPapers texts={texts} words={words} />
      <ForeignPapers texts={texts} words={words} />
      <ChecklistSteps texts={texts} words={words} />
      <section>
        <h2>{words.interviewTitle}</h2>
        <p>{words.interviewLead}</p>
        <ul>
          {told.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p className="print:hidden">
          <a href={check} className="link-button">
            {t('ui.start.begin')}
          </a>
        </p>
      </section>
    </div>
  );
}
