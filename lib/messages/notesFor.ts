import type { Guidance } from '../interview/guidance';
import type { Answers } from '../rules/answers';
import type { CountryCode } from '../rules/facts/countryCodes';
import { countryNotes, notesOn, type CountryNote } from '../rules/facts/countryNotes';
import type { SourceId } from '../rules/facts/sources';
import type { Texts } from './texts';

/** What is worth knowing about one country, with where we read it. */
export interface NotesText {
  title: string;
  notes: readonly { text: string; source: SourceId; confidence: string }[];
}

/** The notes on papers issued in a country; null where there is nothing to add. */
export function paperNotes(country: CountryCode, texts: Texts): NotesText | null {
  return notes(country, 'papers', texts.t('ui.result.countryNote', { country: texts.country(country) }), texts);
}

/** The notes on where a partner who lives abroad collects the mvv; null where there is nothing to add. */
export function missionNotes({ asked }: Guidance, { partnerLivesIn }: Answers, texts: Texts): NotesText | null {
  if (partnerLivesIn === undefined || !asked.includes('partnerLivesIn')) return null;
  const title = texts.t('ui.result.missionNote', { country: texts.country(partnerLivesIn) });
  return notes(partnerLivesIn, 'mission', title, texts);
}

function notes(country: CountryCode, about: CountryNote['about'], title: string, texts: Texts): NotesText | null {
  const ids = notesOn(country, about);
  if (ids.length === 0) return null;
  return {
    title,
    notes: ids.map((id) => {
      const { source, confidence } = countryNotes[id];
      return {
        text: texts.t(`countryNotes.${id}`, { country: texts.country(country) }),
        source,
        confidence: texts.t(`ui.result.confidence.${confidence}`),
      };
    }),
  };
}
