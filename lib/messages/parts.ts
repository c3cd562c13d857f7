import type { Messages } from './type';
import type { SharedUi, UiMessages } from './ui';

/** The texts that one kind of page shows, so that a phone fetches no others: 8 to 24 KB each instead of 31. */
interface Parts {
  /** The questions, and the list of answers. */
  interview: Pick<Messages, 'questions' | 'questionNames' | 'sections' | 'options' | 'hints' | 'income' | 'child'> & {
    ui: SharedUi;
  };
  /** The result, on screen and on paper. */
  guidance: Omit<Messages, 'questions' | 'sections' | 'hints' | 'plan' | 'ui'> & {
    ui: SharedUi & Pick<UiMessages, 'result'>;
  };
  /** The plan with dates. */
  plan: Pick<
    Messages,
    'questionNames' | 'routes' | 'statuses' | 'conditionNames' | 'documents' | 'actors' | 'steps' | 'plan'
  > & {
    ui: SharedUi & Pick<UiMessages, 'result' | 'plan'>;
  };
}
export type Part = keyof Parts;

/** A part in the place of the whole. That its pages ask for no other text is tested beside. */
export function partOf<Name extends Part>(part: Parts[Name]): Messages {
  return part as unknown as Messages;
}
