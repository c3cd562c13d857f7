/** Every stable id the guidance can speak of. Labels for them live in the messages. */

export const routeIds = [
  'noPermitNeeded',
  'euVerification',
  'extension',
  'change',
  'nareis',
  'nareisSubsidiary',
  'regularWithoutMvv',
  'regularAfterTravel',
  'mvvMissing',
  'regularWithMvv',
  'regularAtEmbassy',
] as const;
export type RouteId = (typeof routeIds)[number];

export const alternativeIds = ['euVerification', 'euReturn', 'chavez', 'nareis', 'regular'] as const;
export type AlternativeId = (typeof alternativeIds)[number];

export const verdicts = ['looksGood', 'notYet', 'review', 'open', 'otherRoute'] as const;
export type Verdict = (typeof verdicts)[number];

/** Each condition with every way it can come out: a status, or a status with its ground (`status/ground`). */
export const conditionReasons = {
  sponsorStatus: [
    'met',
    'met/travelTogether',
    'notMet/permitExcluded',
    'notMet/noPermit',
    'notMet/oneYear',
    'review/sponsorPending',
    'review/notSure',
    'review/otherPermit',
    'review/asylumLawChanged',
    'review/temporaryStay',
    'review/childInterest',
    'review/treaty',
    'review/oneYear',
  ],
  age: ['exempt', 'met', 'met/marriedAbroad', 'review/marriedAbroad', 'notMet/under21'],
  relationship: ['met', 'notMet/onePartner', 'review/onePartner', 'review/marriageRecognition', 'review/exclusive'],
  livingTogether: ['met', 'review/apart', 'notMet/apart', 'review'],
  passport: ['met', 'notMet/noPassport', 'review/cannotGetOne'],
  publicOrder: ['met', 'review/conviction', 'review/illegalStayOrEntryBan', 'review/notSure'],
  mvv: [
    'exempt/nationality',
    'exempt/dutchPermit',
    'exempt/formerPermit',
    'exempt/euLongTermResident',
    'exempt/livedWithEuLongTermResidentSponsor',
    'exempt/livedWithBlueCardSponsor',
    'exempt/livedWithResearcherSponsor',
    'notMet/applyAbroad',
    'review/livedWithEuLongTermResidentSponsor',
    'review/familyPermitElsewhere',
    'review/hardship',
    'review/temporaryProtection',
    'review/associationLaw',
    'later/afterApproval',
  ],
  exam: [
    'exempt/noMvv',
    'exempt/age',
    'exempt/asylumSponsor',
    'exempt/sponsorPurpose',
    'exempt/dutchDiploma',
    'exempt/eightYearsSchoolInNl',
    'exempt/surinameDutchPrimarySchool',
    'review/livedWithEuLongTermResidentSponsor',
    'review/familyPermitElsewhere',
    'review/hardship',
    'review/temporaryProtection',
    'review/associationLaw',
    'review/pensionAgeUnknown',
    'review/sponsorPurpose',
    'review/dispensation',
    'met',
    'notMet/passInFuture',
    'notMet/passExpired',
    'notMet/toPass',
  ],
  income: [
    'exempt/statePension',
    'exempt/fullyIncapacitated',
    'exempt/socialAssistanceIncapacitated',
    'exempt/releasedFromWorkDuty',
    'met',
    'review/pensionAgeUnknown',
    'review/amountNotPublished',
    'review/undecidedSources',
    'review/exemptionUnknown',
    'review/humanitarianSponsor',
    'review/jointIncome',
    'review/partnerIncome',
    'review/sponsorAbroad',
    'notMet/tooShort',
    'notMet/belowNorm',
  ],
  tb: [
    'exempt/dutchPermit',
    'exempt/euLongTermResident',
    'exempt/livedWithEuLongTermResidentSponsor',
    'exempt/nationality',
    'exempt/tested',
    'later/listUnverified',
    'later/test',
  ],
  insurance: ['exempt', 'later'],
  extensionWindow: ['review/movedAbroad', 'review/gap', 'notMet/tooEarly', 'met', 'review/lateButUsuallyRepaired'],
  children: [
    'review/adultChild',
    'review/consentRefused',
    'review/parentUntraceable',
    'review/noCustody',
    'review/maybeDutch',
    'review/consentUnknown',
    'met',
  ],
  asylumSpouse: ['met', 'review/registeredPartner'],
  asylumBond: ['met', 'review'],
  asylumTerm: ['met', 'review/transition', 'review/incomeAndHousing', 'notMet/twoYears'],
} as const;
export type ConditionId = keyof typeof conditionReasons;
export type ReasonOf<Id extends ConditionId> = (typeof conditionReasons)[Id][number];
export type Status = 'met' | 'notMet' | 'exempt' | 'review' | 'later' | 'open';
/** What can be done about a condition that is met, but not for long. */
export type FixId = 'renewPassport';

export type MvvGround =
  | 'euCitizen'
  | 'euLaw'
  | 'nationality'
  | 'dutchPermit'
  | 'formerPermit'
  | 'euLongTermResident'
  | 'livedWithEuLongTermResidentSponsor'
  | 'livedWithBlueCardSponsor'
  | 'livedWithResearcherSponsor'
  | 'familyPermitElsewhere'
  | 'temporaryProtection'
  | 'hardship'
  | 'associationLaw';
export type ExamGround =
  | 'noMvv'
  | 'age'
  | 'livedWithEuLongTermResidentSponsor'
  | 'familyPermitElsewhere'
  | 'temporaryProtection'
  | 'hardship'
  | 'associationLaw'
  | 'pensionAgeUnknown'
  | 'asylumSponsor'
  | 'sponsorPurpose'
  | 'dutchDiploma'
  | 'eightYearsSchoolInNl'
  | 'surinameDutchPrimarySchool'
  | 'dispensation';

export type ChannelId = 'embassy' | 'inNetherlandsEu' | 'asylumFamily' | 'online' | 'paper';
export type FormId = 'formFinder' | '5005' | 'onlinePartnerWithPermit' | 'onlinePartnerWithoutPermit' | 'B07001';
export type FeeGround =
  'family' | 'turkish' | 'benelux' | 'euDocument' | 'nareis' | 'nareisSubsidiary' | 'humanitarian';

export const documentIds = [
  'sponsorIdentity',
  'sponsorApplication',
  'partnerPassport',
  'childPassport',
  'antecedentsDeclaration',
  'tbDeclaration',
  'marriageCertificate',
  'partnershipCertificate',
  'unmarriedDeclarationPartner',
  'unmarriedDeclarationSponsor',
  'relationshipDeclaration',
  'relationshipQuestionnaire',
  'relationshipEvidence',
  'divorceDecreeSponsor',
  'annulmentDecreeSponsor',
  'deathCertificateSponsor',
  'divorceDecreePartner',
  'annulmentDecreePartner',
  'deathCertificatePartner',
  'examResult',
  'examExemptionProof',
  'mvvExemptionProof',
  'employmentContract',
  'employerDeclaration',
  'payslips3Months',
  'insuredEmploymentRecord',
  'incomeHistory12Months',
  'incomeHistory3Years',
  'incomeStatementSelfEmployed',
  'annualAccounts',
  'taxAssessments',
  'businessRegisterExtract',
  'benefitDecision',
  'benefitPayments',
  'pensionDecision',
  'assetsProof',
  'studyFundingProof',
  'otherIncomeProof',
  'incomeExemptionProof',
  'turkishNationalityProof',
  'birthCertificatePartner',
  'childBirthCertificate',
  'childCivilStatus',
  'childConsent',
  'parentSearchEvidence',
  'childCustodyProof',
  'mvvIssueForm',
  'passportPhoto',
  'approvalLetter',
  'legalStayProof',
] as const;
export type DocumentId = (typeof documentIds)[number];
export type DocumentStage = 'filing' | 'mvv' | 'arrival';
export type Legalisation =
  'none' | 'extractOrApostille' | 'apostille' | 'ministry' | 'chain' | 'check' | 'notApplicable';
export type Translation = 'none' | 'needed' | 'multilingualFormOrTranslation' | 'maybe' | 'notApplicable';

export const stepIds = [
  'getDigid',
  'collectDocuments',
  'passExam',
  'legaliseAndTranslate',
  'freshDocuments',
  'checkExemption',
  'getLegalHelp',
  'leaveAndApply',
  'missionAppointment',
  'sendByPost',
  'privateInsurance',
  'apply',
  'payFee',
  'acknowledgement',
  'followInMyInd',
  'activateMessageBox',
  'biometrics',
  'supplyMissing',
  'decision',
  'collectMvv',
  'travel',
  'registerMunicipality',
  'collectCard',
  'tbTest',
  'healthInsurance',
  'digidPartner',
  'civicIntegration',
  'reportChanges',
  'extend',
  'independentPermit',
  'naturalisation',
  'objection',
  'objectionDecision',
  'appeal',
  'noticeOfDefault',
  'appealForLateDecision',
  'askEmbassy',
  'applyAgain',
] as const;
export type StepId = (typeof stepIds)[number];
/** Where a step goes differently for some couples. */
export type StepVariant =
  | 'withMvv'
  | 'withoutMvv'
  | 'longTermResident'
  | 'asylumSponsor'
  | 'euLaw'
  | 'euCitizen'
  | 'asylum'
  | 'asylumLawChanged'
  | 'publicOrder'
  | 'lateAsylumFamily'
  | 'permitEnds'
  | 'waitingHere'
  | 'afterDecision'
  | 'askFirst'
  | 'dutchSponsor'
  | 'papersAsked'
  | 'separation'
  | 'death'
  | 'violence';
/** What may go differently, in the order in which it is told. */
export const branchIds = [
  'refused',
  'late',
  'papersAsked',
  'approvalNotCollected',
  'mvvExpired',
  'separation',
  'death',
  'violence',
] as const;
export type BranchId = (typeof branchIds)[number];
/** Of those the contract names, the ones that some step is up to. */
export type Actor = 'sponsor' | 'partner' | 'both' | 'ind';
/** How hard a term is: the law's, the IND's policy, practical advice, or our own estimate. */
export type TermKind = 'statutory' | 'policy' | 'practical' | 'estimate';
