/**
 * The shape every language must fill. A missing text is a compile error, since each record is keyed by the ids of
 * the rules and the interview. Texts are ICU messages; dates and amounts arrive already formatted, as strings.
 */
import type { Answer, Child, Income, QuestionId } from '../rules/answers';
import type { CountryNoteId } from '../rules/facts/countryNotes';
import type {
  Actor,
  AlternativeId,
  BranchId,
  ChannelId,
  ConditionId,
  DocumentId,
  FeeGround,
  FixId,
  FormId,
  Legalisation,
  ReasonOf,
  RouteId,
  Status,
  StepId,
  StepVariant,
  TermKind,
  Translation,
  Verdict,
} from '../rules/ids';
import type { DecisionTime, LetterId, Pace, ReasonId, TaskKind } from '../plan/ids';
import type { LetterDay } from '../plan/letters';
import type { Weight } from '../plan/reason';
import type { SectionId } from '../interview/sections';
import type { UiMessages } from './ui';

/** Questions whose answer is one of a few words, or a list of them. */
export type ChoiceQuestion = {
  [Id in QuestionId]: Answer<Id> extends string
    ? string extends Answer<Id>
      ? never
      : Answer<Id> extends CountryLike
        ? never
        : Id
    : Answer<Id> extends ('under18' | 'forced' | 'polygamous' | 'closeRelatives')[]
      ? Id
      : never;
}[QuestionId];
type CountryLike = Answer<'marriedIn'>;
type ChoiceOf<Id extends QuestionId> = Answer<Id> extends (infer Item extends string)[] ? Item : Answer<Id> & string;

/** What a page says about one question. */
export interface QuestionText {
  /** The question itself: the page's heading. Ends in a question mark. Addressed to the sponsor ("you"). */
  title: string;
  /** One sentence that helps to answer. */
  help: string;
  /** Why we ask: what hangs on the answer. One or two sentences. */
  why: string;
}

type IncomeKind = Income['kind'];
type IncomeFieldName = Income extends infer Kind ? (Kind extends unknown ? Exclude<keyof Kind, 'kind'> : never) : never;
type EmploymentValue<Field extends string> =
  Extract<Income, { kind: 'employment' }> extends Record<Field, infer Value> ? Value & string : never;

/** What each source of income is called, and what it comes to: for every page. */
export interface IncomeTexts {
  kinds: Record<IncomeKind, string>;
  fields: Record<IncomeFieldName, { label: string }>;
  /** An amount as it is paid: {amount}. */
  amountPer: Record<'month' | 'fourWeeks' | 'week' | 'year', string>;
  benefit: Record<Extract<Income, { kind: 'benefit' }>['benefit'], string>;
  /** Why a source counts or does not: {amount} is the monthly amount, {until} the last day of the income. */
  outcome: {
    counted: string;
    /** The row of the employment test that decided. */
    rowA: string;
    rowB: string;
    rowC: string;
    /** Income for as long as the sponsor's own stay. */
    rowD: string;
    /** A job that begins on {startsOn}, after the filing day. */
    startsLater: string;
    /** The sponsor or the family owns the company. */
    ownCompany: string;
    /** A job that falls short alone, beside another one. */
    together: string;
    /** Public funds. */
    notIndependent: string;
    independenceUnclear: string;
    /** Money for study or research, and savings, beside a permit that has no rule for them. */
    fundingOther: string;
    savingsOther: string;
    /** Savings beside a permit that has one: {amount} is the twelfth part. */
    savings: string;
    /** It ended on {until}, before the filing day. */
    ended: string;
    /** A job, a benefit that ends on {until}, and wealth held since {since}, each for too short a time. */
    notSustainable: string;
    benefitTooShort: string;
    heldTooShort: string;
    sustainabilityUnclear: string;
    /** A business that runs since {since}, under a year and a half. */
    businessYoung: string;
    /** {fields} is a list of the field labels still missing. */
    missing: string;
  };
}
/** What stands beside that in the form. */
export interface IncomeFormTexts {
  kindHints: Record<IncomeKind, string>;
  help: Record<IncomeFieldName, string>;
  contract: Record<'permanent' | 'fixedTerm' | 'flexible', string>;
  per: Record<'month' | 'fourWeeks' | 'week' | 'year', string>;
  holidayAllowance: Record<EmploymentValue<'holidayAllowance'>, string>;
  careBudget: Record<'no' | 'svb' | 'other', string>;
}
/** The two together: each field with its label and its help. */
export type WholeIncome = Omit<IncomeTexts, 'fields'> &
  Omit<IncomeFormTexts, 'help'> & { fields: Record<IncomeFieldName, { label: string; help: string }> };

/** What a couple may want to know beside the route they are on. */
export type RouteNoteId =
  | 'visitorShort'
  | 'visitorUntil'
  | 'visitor'
  | 'visits'
  | 'workWaiting'
  | 'workKept'
  | 'workDutchSponsor'
  | 'workOtherSponsor'
  | 'atDesk'
  | 'laterApplication'
  | 'euMeans'
  | 'british'
  | 'turkishWorker'
  | 'employerFiles'
  | 'integrationLate';
/** Conditions that fall away from a state-pension day on. */
export type PensionFixId = 'incomeFree' | 'examFree';

/** Reasons that leave something to do or to find out get a text that says what. */
type NeedsAction = `notMet${string}` | `review${string}` | `later${string}`;

export interface Messages {
  questions: Record<QuestionId, QuestionText>;
  /** A few words for the list of answers ("Your nationality"). */
  questionNames: Record<QuestionId, string>;
  /** The label of each choice. */
  options: { [Id in ChoiceQuestion]: Record<ChoiceOf<Id>, string> };
  /** A line under a choice, where its label is not enough. */
  hints: { [Id in ChoiceQuestion]?: Partial<Record<ChoiceOf<Id>, string>> };
  sections: Record<SectionId, string>;

  income: WholeIncome;
  child: {
    fields: Record<'bornOn' | 'nationality' | 'bornIn' | 'otherParent', { label: string; help: string }>;
    otherParent: Record<Child['otherParent'], string>;
  };

  routes: Record<
    RouteId,
    {
      /** A short name ("Residence permit for your partner, with an entry visa (mvv)"). */
      name: string;
      /** What the route means for the couple. Two or three sentences. May use {from}, {until} and {ground}. */
      meaning: string;
    }
  >;
  /** What is good to know on the way, for the couples it concerns. May use {arrivedOn} and {lastDay}. */
  routeNotes: Record<RouteNoteId, string>;
  alternatives: Record<AlternativeId, { name: string; meaning: string; unsure: string }>;
  /**
   * The main thing, in one sentence of at most 20 words. May use {count} and {list} (the conditions it is about), and
   * {next} (a question's short name).
   */
  verdicts: Record<Verdict, string>;
  /** What follows it: the day that was judged. May use {filing} and {more} (how many others need a closer look). */
  verdictDays: Record<Verdict, string>;
  /** Ends a list that would be too long: {count} others. */
  moreConditions: string;
  statuses: Record<Status, string>;
  /** As a heading, and for the middle of a sentence ("the exam abroad"). */
  conditionNames: Record<ConditionId, { title: string; inText: string }>;
  conditions: {
    [Id in ConditionId]: {
      /** One or two sentences on what the law asks. */
      rule: string;
      /** The reason in the couple's own facts, by `status/ground`. May use the values of `ReasonValue`, and {from}, {until}. */
      reasons: Record<ReasonOf<Id> | 'open', string>;
      /** What to do, or what would change it, for each reason that is not simply fine. Same values. */
      todo: Record<Extract<ReasonOf<Id>, NeedsAction>, string>;
    };
  };
  /** What would mend a condition, beside its `todo`. May use {from} and {mvv}. */
  fixes: Record<FixId | PensionFixId, string>;

  channels: Record<ChannelId, { name: string; how: string; unsure: string }>;
  forms: Record<FormId, { name: string; where: string }>;
  feeGrounds: Record<FeeGround, string>;

  documents: Record<
    DocumentId,
    {
      /** The name, with the Dutch term in brackets where the couple will meet it. */
      name: string;
      /** Who gives it and how. May use {country} where it is a civil paper. */
      how: string;
      /** Something people get wrong. Optional. */
      note?: string;
    }
  >;
  /** {country} is the issuing country. */
  legalisation: Record<Legalisation, string>;
  translation: Record<Translation, string>;
  /** Beside the papers of a country, or the papers for the embassy: {country}. */
  countryNotes: Record<CountryNoteId, string>;
  actors: Record<Actor, string>;
  steps: Record<
    StepId,
    {
      title: string;
      /** What to do and what to watch for. Two or three short sentences. */
      detail: string;
      /** How long it takes or by when, in a few words, where the step has a term. May use {until} and {from}. */
      term?: string;
      /** The same for couples for whom the step goes differently; absent where the text above fits them too. */
      variants?: Partial<Record<StepVariant, { detail?: string; term?: string }>>;
    }
  >;
  /** What may go differently. */
  branches: Record<
    BranchId,
    {
      /** A few words, as a heading. */
      title: string;
      /** What it means for the couple, and the first thing to do. Two to four short sentences. */
      about: string;
      /** How the last day is counted, in words, with the Dutch terms; or that none was found. */
      lastDay: string;
    }
  >;
  termKinds: Record<TermKind, string>;

  plan: {
    /** A task in a few words, for whoever does it. {paper} where it is about one. */
    tasks: Record<TaskKind, string>;
    /** The names of papers as the partner would say them, where the others speak to the sponsor. */
    papersForPartner: Partial<Record<DocumentId, string>>;
    /**
     * Why a day is not earlier, or not later: words that follow a colon, without a full stop. May use {other} (a task or
     * a paper), {days}, {weeks}, {months}, {years} (numbers), {day} and {condition}.
     */
    reasons: Record<ReasonId, string>;
    /** Why a day is not later, where that needs other words. */
    reasonsLast: Record<'waitsFor' | 'maxAge', string>;
    weights: Record<Weight, string>;
    letters: Record<LetterId, { title: string; help: string }>;
    letterDays: Record<LetterDay, string>;
    /** The label of the day `on`, where it is no letter. */
    letterOn: Partial<Record<LetterId, string>>;
    paces: Record<Pace, string>;
    decisionTimes: Record<DecisionTime, string>;
  };

  ui: UiMessages;
}
