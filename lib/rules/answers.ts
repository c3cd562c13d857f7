/** Everything a couple can answer: stable ids and values, stored on devices and read by the command line. */
import { z } from '../zod';
import { type Day, isDay } from './day';
import { countryCodes, nationalityCodes } from './facts/countryCodes';

const day = z.string().check(z.refine(isDay, 'not a day of the calendar, written as YYYY-MM-DD'));
const country = z.enum(countryCodes);
const nationality = z.enum(nationalityCodes);
const twoDecimals = z.refine<number>((value) => Math.round(value * 100) / 100 === value, 'more than two decimals');
const euros = z.number().check(z.gte(0), z.lte(9_999_999.99), twoDecimals);
const yesNo = z.enum(['yes', 'no', 'notSure']);

const distinct = z.refine<readonly unknown[]>((list) => new Set(list).size === list.length, 'the same value twice');
const nationalities = z.array(nationality).check(z.minLength(1), z.maxLength(3), distinct);

const period = z.enum(['month', 'fourWeeks', 'week', 'year']);

const employment = z
  .strictObject({
    kind: z.literal('employment'),
    contract: z.enum(['permanent', 'fixedTerm', 'flexible']),
    endsOn: z.optional(day),
    startsOn: z.optional(day),
    ownCompany: z.optional(yesNo),
    gross: euros,
    per: period,
    holidayAllowance: z.enum(['paidYearly', 'inEachPayment']),
    holidayAllowancePercent: z.optional(z.number().check(z.gte(0), z.lte(30), twoDecimals)),
    careBudget: z.optional(z.enum(['svb', 'other'])),
    averageLast12Months: z.optional(euros),
    socialAssistanceLast12Months: z.optional(yesNo),
    averagesLast3Years: z.optional(z.tuple([euros, euros, euros])),
    benefitWeeksLast3Years: z.optional(z.int().check(z.gte(0), z.lte(156))),
    socialAssistanceLast3Years: z.optional(yesNo),
  })
  .check(
    z.refine((income) => (income.contract === 'fixedTerm') === (income.endsOn !== undefined), {
      path: ['endsOn'],
      message: 'given for a fixed-term contract, and only for that',
    }),
  );

/** One source of income. Amounts in euros before tax. */
export const incomeSchema = z.discriminatedUnion('kind', [
  employment,
  z.strictObject({ kind: z.literal('selfEmployment'), since: day, averageMonthlyProfit: euros }),
  z.strictObject({
    kind: z.literal('benefit'),
    benefit: z.enum([
      'unemployment',
      'sickness',
      'disability',
      'survivor',
      'statePension',
      'pension',
      'youngDisabled',
      'socialAssistance',
    ]),
    gross: euros,
    per: period,
    endsOn: z.optional(day),
  }),
  z.strictObject({ kind: z.literal('assets'), yieldPerMonth: euros, heldSince: day }),
  z.strictObject({ kind: z.literal('savings'), balance: euros }),
  z.strictObject({ kind: z.literal('studyFunding'), perMonth: euros }),
  z.strictObject({ kind: z.literal('abroad'), perMonth: euros }),
  z.strictObject({ kind: z.literal('other'), perMonth: euros }),
]);

/** A child who comes along. */
export const childSchema = z.strictObject({
  bornOn: day,
  nationality,
  bornIn: country,
  otherParent: z.enum([
    'consents',
    'refuses',
    'untraceable',
    'noCustody',
    'hasSoleCustody',
    'dead',
    'isSponsor',
    'notSure',
  ]),
});

const earlierMarriage = z.enum(['none', 'divorced', 'annulled', 'widowed']);

/** The Dutch permits a sponsor can hold, or have asked for. */
const permits = [
  'permanent',
  'asylumPermanent',
  'euLongTermResident',
  'euLongTermResidentInactive',
  'highlySkilledMigrant',
  'euBlueCard',
  'researcher',
  'intraCorporateTransferee',
  'work',
  'selfEmployed',
  'startUp',
  'study',
  'orientationYear',
  'familyMember',
  'humanitarianNonTemporary',
  'humanitarianTemporary',
  'asylumRefugee',
  'asylumSubsidiary',
  'medical',
  'exchange',
  'workExperience',
  'seasonalWork',
  'other',
] as const;

/** The schema of each answer, by question, in the order of the interview. */
export const answerSchemas = {
  sponsorNationalities: nationalities,
  partnerNationalities: nationalities,
  sponsorLivesIn: country,
  partnerLivesIn: country,
  relationship: z.enum(['married', 'registeredPartnership', 'unmarried']),
  partnerDutchPermit: z.enum(['none', 'otherPurpose', 'withThisSponsor', 'withSomeoneElse', 'endedAndStayed']),
  partnerDutchPermitEndsOn: day,
  sponsorPermit: z.enum([...permits, 'pending', 'none', 'notSure']),
  /** The permit a sponsor without one waits for. */
  sponsorPermitComing: z.enum([...permits, 'notSure']),
  asylumGrantedOn: day,
  relationshipBeforeAsylum: yesNo,
  sponsorResidentSince: day,
  childNeedsPartnerNow: yesNo,
  freeMovement: z.enum(['none', 'underThreeMonths', 'threeMonthsOrMore', 'notSure']),
  freeMovementLost: yesNo,
  dutchChildInPartnersCare: yesNo,
  turkishWorkerInNl: yesNo,
  sponsorBornOn: day,
  partnerBornOn: day,
  marriedIn: country,
  marriageRegisteredInNl: yesNo,
  bothAbroadWhenMarried: yesNo,
  marriageConcerns: z.array(z.enum(['under18', 'forced', 'polygamous', 'closeRelatives'])).check(distinct),
  marriedToSomeoneElse: yesNo,
  otherPartnerInNl: yesNo,
  sponsorEarlierMarriage: earlierMarriage,
  partnerEarlierMarriage: earlierMarriage,
  sponsorEarlierMarriageEndedIn: country,
  partnerEarlierMarriageEndedIn: country,
  willLiveTogether: yesNo,
  partnerEuStatus: z.enum([
    'none',
    'euLongTermResident',
    'livedWithEuLongTermResidentSponsor',
    'livedWithBlueCardSponsor',
    'livedWithResearcherSponsor',
    'familyPermitElsewhere',
  ]),
  mvvHardship: z.enum([
    'temporaryProtection',
    'none',
    'medical',
    'trafficking',
    'familyLife',
    'parentOfChildInNl',
    // Of a child who comes alone; not offered yet.
    'bornInNl',
    'schoolThreeYears',
    'belongedToFamily',
  ]),
  passport: z.enum(['valid', 'expiresSoon', 'none', 'cannotGetOne']),
  partnerBornIn: country,
  publicOrder: z.enum(['nothing', 'conviction', 'illegalStayOrEntryBan', 'notSure']),
  tbTestedInNl: yesNo,
  examGround: z.enum([
    'none',
    'dutchDiploma',
    'eightYearsSchoolInNl',
    'surinameDutchPrimarySchool',
    'medical',
    'specialCircumstances',
  ]),
  examStatus: z.enum(['passed', 'booked', 'notYet']),
  examPassedOn: day,
  incomeExemption: z.enum([
    'none',
    'fullyIncapacitated',
    'socialAssistanceIncapacitated',
    'releasedFromWorkDuty',
    'notSure',
  ]),
  incomes: z.array(incomeSchema).check(z.maxLength(6)),
  partnerWorksInNl: yesNo,
  children: z.array(childSchema).check(z.maxLength(6)),
  digid: z.enum(['withCheck', 'basic', 'none']),
  publicBenefit: yesNo,
} as const;

export type QuestionId = keyof typeof answerSchemas;
export type Answer<Id extends QuestionId> = z.infer<(typeof answerSchemas)[Id]>;
export type Income = z.infer<typeof incomeSchema>;
export type Child = z.infer<typeof childSchema>;
export type Country = z.infer<typeof country>;
export type Nationality = z.infer<typeof nationality>;
export type YesNo = z.infer<typeof yesNo>;

/** Of a child who comes alone: known answers, which are not asked yet and which no rule reads. */
const custody = z.enum(['soleMe', 'shared', 'otherParentOnly', 'someoneElse', 'notSure']);
const otherParent = z.enum(['consents', 'refuses', 'untraceable', 'dead', 'comesToo', 'livesInNl', 'notSure']);
const childAloneSchemas = {
  childIs: z.optional(z.enum(['own', 'adopted', 'adoptionPending', 'foster', 'spousesChild', 'notSure'])),
  parentDutchAtBirth: z.optional(yesNo),
  childMarried: z.optional(yesNo),
  childLivesAlone: z.optional(yesNo),
  familyLife: z.optional(z.enum(['livedTogether', 'regularContact', 'littleContact', 'notSure'])),
  custody: z.optional(custody),
  otherParent: z.optional(otherParent),
  consentFromCourt: z.optional(yesNo),
  householdKind: z.optional(z.enum(['single', 'withSpouse', 'withPartner'])),
  siblings: z.optional(
    z
      .array(
        z.strictObject({
          bornOn: day,
          nationality,
          bornIn: country,
          custody,
          otherParent: z.optional(otherParent),
          consentFromCourt: z.optional(yesNo),
        }),
      )
      .check(z.maxLength(5)),
  ),
} as const;

/** Beside the answers, and not asked in the interview. */
const settingSchemas = {
  /** The day the IND should receive the application. */
  filingOn: z.optional(day),
  /** The partner's last entry into the Schengen area; for the plan, no rule reads it. */
  arrivedOn: z.optional(day),
  /** Who is coming. Not asked yet: without it children may come along; a child alone cannot be told yet. */
  coming: z.optional(z.enum(['partner', 'partnerAndChildren'])),
} as const;
type Settings = { [Id in keyof typeof settingSchemas]?: z.infer<(typeof settingSchemas)[Id]> };
export type Coming = NonNullable<Settings['coming']>;

/** What is kept on the device: the answers given so far, and the settings beside them. */
export type Answers = { [Id in QuestionId]?: Answer<Id> | undefined } & Settings;

/** All question ids, in the order of the interview. */
export const questionIds = Object.keys(answerSchemas) as QuestionId[]; // keys of a constant record

/** Whether the text names a question. */
export function isQuestion(text: string): text is QuestionId {
  return Object.hasOwn(answerSchemas, text);
}

/** The answer to one question, if the value is one; null if it is not. */
export function answerTo(id: QuestionId, value: unknown): Answers | null {
  const parsed = answerSchemas[id].safeParse(value);
  return parsed.success ? { [id]: parsed.data } : null;
}

/** One of the settings beside the answers, if that is its name and the value is one; null if not. */
export function settingTo(name: string, value: unknown): Answers | null {
  if (!isSetting(name) || value === undefined) return null;
  const parsed = settingSchemas[name].safeParse(value);
  return parsed.success ? { [name]: parsed.data } : null;
}

function isSetting(name: string): name is keyof Settings {
  return Object.hasOwn(settingSchemas, name);
}

/** The choices of a question that has them, in the order in which they are offered; empty for other questions. */
export function choicesOf(id: QuestionId): readonly string[] {
  const schema: unknown = answerSchemas[id];
  if (schema instanceof z.ZodMiniEnum) return schema.options.map(String);
  return schema instanceof z.ZodMiniArray && schema.def.element instanceof z.ZodMiniEnum
    ? schema.def.element.options.map(String)
    : [];
}

const answersSchema = z.strictObject({
  ...settingSchemas,
  ...childAloneSchemas,
  ...mapSchemas(),
});

/** One thing that does not fit: the path of the answer (`incomes.0.gross`) and what is wrong with it. */
export interface AnswerIssue {
  path: string;
  message: string;
}

export type ParsedAnswers = { ok: true; answers: Answers } | { ok: false; issues: AnswerIssue[] };

/**
 * Checks anything that claims to be answers. Unknown keys, values outside their type, impossible days
 * and birth days after the assessment day `on` are issues; nothing is mended and nothing is thrown.
 */
export function parseAnswers(input: unknown, on: Day): ParsedAnswers {
  const result = answersSchema.safeParse(input);
  const issues: AnswerIssue[] = result.success
    ? birthDaysAfter(on, result.data as Answers) // mapSchemas() loses the key-to-schema link, the shape is the same
    : result.error.issues.flatMap(describe);
  return issues.length > 0 || !result.success ? { ok: false, issues } : { ok: true, answers: result.data as Answers };
}

function describe(issue: z.core.$ZodIssue): AnswerIssue[] {
  const at = (...path: PropertyKey[]) => [...issue.path, ...path].join('.');
  if (issue.code !== 'unrecognized_keys') return [{ path: at(), message: issue.message }];
  return issue.keys.map((key) => ({ path: at(key), message: 'not a known answer' }));
}

function birthDaysAfter(on: Day, answers: Answers): AnswerIssue[] {
  const births: [path: string, bornOn: Day | undefined][] = [
    ['sponsorBornOn', answers.sponsorBornOn],
    ['partnerBornOn', answers.partnerBornOn],
    ...(answers.children ?? []).map((child, index): [string, Day] => [`children.${index}.bornOn`, child.bornOn]),
  ];
  return births
    .filter(([, bornOn]) => bornOn !== undefined && bornOn > on)
    .map(([path]) => ({ path, message: `a birth day after ${on}` }));
}

function mapSchemas() {
  return Object.fromEntries(
    Object.entries(answerSchemas).map(([id, schema]) => [id, z.optional(schema as z.core.$ZodType)]),
  );
}
