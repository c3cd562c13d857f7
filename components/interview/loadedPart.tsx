import { textsOf } from '@/lib/messages/texts';
import type { Language } from '@/lib/messages/translator';
import { TextsProvider } from '@/components/ui/TextsContext';
import type { InterviewPart } from './InterviewPart';
import { Interview } from './Interview';
import { NationalitiesPicker } from './NationalitiesPicker';

/** The rest of the interview in one language. */
export function interviewPart(language: Language): InterviewPart {
  const texts = textsOf(language);
  return {
    Interview: (props) => (
      <TextsProvider texts={texts}>
        <Interview {...props} />
      </TextsProvider>
    ),
    picker: (props) => (
      <TextsProvider texts={texts}>
        <NationalitiesPicker {...props} />
      </TextsProvider>
    ),
  };
}
