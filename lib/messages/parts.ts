import type { IncomeTexts, Messages } from './type';
import type { SharedUi, UiMessages } from './ui';

/** The texts that one kind of page shows, so that a phone fetches no others. */
interface Parts {
  /** The questions, and the list of answers. */
  interview: Pick<Messages, 'questions' | 'questionNames' | 'sections' | 'options' | 'hints' | 'income' | 'child'> & {
    ui: SharedUi;
  };
  /** The result, as far as the costs. */
  guidance: Omit<Messages, 'questions' | 'sections' | 'hints' | 'income' | 'child' | 'plan' | 'ui' | keyof Rest> & {
    income: IncomeTexts;
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
/** What stands further down in the result, and comes when the visitor reads on: the papers and the steps. */
export type Rest = Pick<
  Messages,
  'documents' | 'legalisation' | 'translation' | 'countryNotes' | 'actors' | 'steps' | 'branches' | 'termKinds'
>;
/** `wholeGuidance` is the result with that rest, as the paper shows it. */
export type Part = keyof Parts | 'wholeGuidance';

/** A part in the place of the whole. That its pages ask for no other text is tested beside. */
export function partOf<Name extends keyof Parts>(part: Parts[Name]): Messages {
  return part as unknown as Messages;
}
