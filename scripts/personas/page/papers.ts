import { groupPapers, papersWithNotes } from '../../../components/result/groupPapers';
import { missionNotes, paperNotes, type NotesText } from '../../../lib/messages/notesFor';
import type { DocumentNeeded } from '../../../lib/rules/documents';
import { titleOfPapers } from '../../guide/pretty/papers';
import { code, fact, plain, type Fact } from './markdown';
import { restsOn, type Part, type Told } from './told';

/** The papers of each person, with what those from abroad need. */
export const papers: Part = (told) => {
  const { guidance, answers, texts } = told;
  const groups = groupPapers(guidance.documents);
  const withNotes = papersWithNotes(groups);
  const mission = guidance.documents.some(({ atStage }) => atStage === 'mvv')
    ? missionNotes(guidance, answers, texts)
    : null;
  return {
    title: 'Papers',
    facts: [],
    parts: groups.map((group) => ({
      title: titleOfPapers(group.of, texts),
      facts: [
        ...group.papers.map((needed) => paper(needed, withNotes.has(needed), told)),
        ...(group.of === 'partner' ? notes(mission, told) : []),
      ],
    })),
  };
};

function paper(needed: DocumentNeeded, withNotes: boolean, told: Told): Fact {
  const { texts } = told;
  const { id, issuedIn, legalisation, translation, maxAgeMonths, atStage } = needed;
  const { t } = texts;
  const values = { country: issuedIn ? texts.country(issuedIn) : '' };
  return fact(
    `${code(id)} **${plain(t(`documents.${id}.name`))}**`,
    `${code(atStage)} ${t(`ui.result.stage.${atStage}`)}`,
    ...(issuedIn
      ? [
          `${code(issuedIn)} ${plain(t('ui.result.issuedIn', values))}`,
          `${t('ui.result.legalisationLabel')}: ${code(legalisation)} ${plain(t(`legalisation.${legalisation}`, values))}`,
          `${t('ui.result.translationLabel')}: ${code(translation)} ${plain(t(`translation.${translation}`, values))}`,
        ]
      : []),
    maxAgeMonths === undefined ? undefined : plain(t('ui.result.maxAge', { months: maxAgeMonths })),
    plain(t(`documents.${id}.how`, values)),
    ...(t.has(`documents.${id}.note`) ? [plain(t(`documents.${id}.note`, values))] : []),
    ...(withNotes && issuedIn ? notes(paperNotes(issuedIn, texts), told) : []),
    ...restsOn(needed, told),
  );
}

/** What is worth knowing about a country's papers or missions. */
function notes(about: NotesText | null, { cite }: Told): Fact[] {
  if (!about) return [];
  const each = about.notes.map(({ text, confidence, source }) => `${plain(text)} (${confidence}) ${cite([source])}`);
  return [fact(plain(about.title), ...each)];
}
