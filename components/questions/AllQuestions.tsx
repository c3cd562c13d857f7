import { hrefs } from '@/components/ui/hrefs';
import { questions } from '@/lib/interview/questions';
import { sectionIds } from '@/lib/interview/sections';
import { questionIds } from '@/lib/rules/answers';
import type { AllQuestionsProps } from './AllQuestionsProps';
import { OneQuestion } from './OneQuestion';

/** Every question with its explanation and its answers, written out at build time. */
export function AllQuestions({ texts, words }: AllQuestionsProps) {
  const { t, locale } = texts;
  const { checklist, check } = hrefs(locale);
  return (
    <div className="written-out">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>{words.you}</p>
      <nav aria-label={t('ui.result.onThisPage')} className="print:hidden">
        <ul>
          {sectionIds.map((section) => (
            <li key={section}>
              <a href={`#part-${section}`} className="link-button">
                {t(`sections.${section}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sectionIds.map((section) => (
        <section key={section}>
          <h2 id={`part-${section}`}>{t(`sections.${section}`)}</h2>
          {questionIds
            .filter((id) => questions[id].section === section)
            .map((id) => (
              <OneQuestion key={id} id={id} texts={texts} words={words} />
            ))}
        </section>
      ))}
      <p className="print:hidden">
        <a href={check} className="link-button">
          {t('ui.start.begin')}
        </a>
      </p>
      <p className="print:hidden">
        <a href={checklist} className="link-button">
          {words.checklist}
        </a>
      </p>
    </div>
  );
}
