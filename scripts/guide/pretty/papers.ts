import { groupPapers, papersWithNotes, type PaperGroup } from '../../../components/result/groupPapers';
import { missionNotes, paperNotes, type NotesText } from '../../../lib/messages/notesFor';
import type { DocumentNeeded } from '../../../lib/rules/documents';
import { item, type Block, type Section } from './layout';
import type { Told } from './told';

/** The papers of each person, to tick off: a section for each. */
export function papers(told: Told): Section[] {
  const { guidance, texts } = told;
  const groups = groupPapers(guidance.documents);
  const withNotes = papersWithNotes(groups);
  return groups.map(({ of, stages }, index) => ({
    title: titleOfPapers(of, texts),
    blocks: [
      ...(index === 0 ? [texts.t('ui.result.otherLanguages')] : []),
      ...stages.flatMap(({ stage, papers }) => [
        `${texts.t(`ui.result.stage.${stage}`)}:`,
        ...(stage === 'mvv' ? notes(missionNotes(guidance, told.answers, texts), told) : []),
        ...papers.map((needed) => paper(needed, withNotes.has(needed), told)),
      ]),
    ],
  }));
}

/** Whose papers they are. */
export function titleOfPapers(of: PaperGroup['of'], { t }: Told['texts']): string {
  switch (of) {
    case 'sponsor':
      return t('ui.result.documentsSponsor');
    case 'partner':
      return t('ui.result.documentsPartner');
    case 'both':
      return t('ui.result.documentsBoth');
    default:
      return t('ui.result.documentsChild', { number: of + 1 });
  }
}

function paper(needed: DocumentNeeded, withNotes: boolean, told: Told): Block {
  const { texts, cite } = told;
  const { t, country } = texts;
  const { id, issuedIn, legalisation, translation, maxAgeMonths, sources } = needed;
  const values = { country: issuedIn ? country(issuedIn) : '' };
  const note = t.has(`documents.${id}.note`) ? ` ${t(`documents.${id}.note`, values)}` : '';
  return item(
    '[ ] ',
    `${t(`documents.${id}.name`)} ${cite(sources)}`,
    ...(issuedIn ? [t('ui.result.issuedIn', values)] : []),
    ...(maxAgeMonths === undefined ? [] : [t('ui.result.maxAge', { months: maxAgeMonths })]),
    t(`documents.${id}.how`, values) + note,
    ...(issuedIn
      ? [
          `${t('ui.result.legalisationLabel')}: ${t(`legalisation.${legalisation}`, values)}`,
          `${t('ui.result.translationLabel')}: ${t(`translation.${translation}`, values)}`,
        ]
      : []),
    ...(withNotes && issuedIn ? notes(paperNotes(issuedIn, texts), told) : []),
  );
}

/** What is worth knowing about a country. */
function notes(about: NotesText | null, { cite }: Told): Block[] {
  if (!about) return [];
  const each = about.notes.map(({ text, confidence, source }) =>
    item('- ', `${text} (${confidence}) ${cite([source])}`),
  );
  return [item('', `${about.title}:`, ...each)];
}
