import { paperGroupIds } from '@/lib/messages/checklistTexts';
import type { DocumentId } from '@/lib/rules/ids';
import type { ChecklistProps } from './ChecklistProps';
import { FillIn } from './FillIn';
import { byCase, paperGroups } from './paperGroups';

/** Every paper: when it is needed, what it is called and how to get it. */
export function ChecklistPapers({ texts, words }: ChecklistProps) {
  return (
    <section>
      <h2>{words.papersTitle}</h2>
      <p>{words.papersLead}</p>
      {paperGroupIds.map((group) => (
        <section key={group}>
          <h3>{words.groups[group].title}</h3>
          {words.groups[group].lead && <p>{words.groups[group].lead}</p>}
          {byCase(paperGroups[group], words.when).map(({ when, papers }) => (
            <section key={when}>
              <h4>{when}</h4>
              <ul className="tick-list">
                {papers.map((id) => (
                  <GeneralPaper key={id} id={id} texts={texts} words={words} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </section>
  );
}

function GeneralPaper({ id, texts: { t }, words }: ChecklistProps & { id: DocumentId }) {
  return (
    <li>
      <strong>{t(`documents.${id}.name`)}</strong>
      <p>
        <FillIn label={words.whichCountry}>{(country) => t(`documents.${id}.how`, { country })}</FillIn>{' '}
        {t.has(`documents.${id}.note`) && <span>{t(`documents.${id}.note`)}</span>}
      </p>
    </li>
  );
}
