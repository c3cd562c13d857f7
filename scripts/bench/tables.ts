import type { DecisionId } from './decisions';
import type { FactId, Facts } from './factsOf';

/** A fact, or an earlier decision, and the words one of which it must be. */
type Test = { [Id in FactId]: readonly [fact: Id, ...anyOf: Facts[Id][]] }[FactId] | readonly ['mvv', ...string[]];
/** All tests must hold; the first row that fits wins. */
export type TableRow = readonly [tests: readonly Test[], result: string];

/** The decisions of lib/rules once more, as data that any engine can be given. `exam` and `route` build on `mvv`. */
export const tables: Record<DecisionId, readonly TableRow[]> = {
  mvv: [
    [[['partnerIsEuCitizen', 'yes']], 'notRequired'],
    [[['sponsorIsOtherEuCitizen', 'yes']], 'notRequired'],
    [[['partnerIsMvvExempt', 'yes']], 'notRequired'],
    [[['partnerPermit', 'withThisSponsor', 'otherPurpose', 'withSomeoneElse']], 'notRequired'],
    [[['partnerPermit', 'endedAndStayed']], 'notRequired'],
    [[['partnerHasEuStatus', 'yes']], 'notRequired'],
    [
      [
        ['partnerLivesInNl', 'yes'],
        ['mvvHardship', 'yes'],
      ],
      'review',
    ],
    [[], 'required'],
  ],
  exam: [
    [[['mvv', 'notRequired']], 'notRequired'],
    [[['partnerTooYoung', 'yes']], 'notRequired'],
    [[['partnerPension', 'yes']], 'notRequired'],
    [[['partnerPension', 'notKnown']], 'review'],
    [[['sponsorPermit', 'asylumRefugee', 'asylumSubsidiary']], 'notRequired'],
    [
      [
        [
          'sponsorPermit',
          'highlySkilledMigrant',
          'euBlueCard',
          'researcher',
          'intraCorporateTransferee',
          'study',
          'orientationYear',
          'medical',
          'humanitarianTemporary',
        ],
      ],
      'notRequired',
    ],
    [[['sponsorPermit', 'work', 'selfEmployed', 'startUp', 'other', 'notSure']], 'review'],
    [[['examGround', 'dutchDiploma']], 'notRequired'],
    [[['examGround', 'eightYearsSchoolInNl']], 'notRequired'],
    [
      [
        ['partnerIsSurinamese', 'yes'],
        ['examGround', 'surinameDutchPrimarySchool'],
      ],
      'notRequired',
    ],
    [[['examGround', 'medical', 'specialCircumstances']], 'review'],
    [[], 'required'],
  ],
  route: [
    [[['partnerIsEuCitizen', 'yes']], 'noPermitNeeded'],
    [[['sponsorIsOtherEuCitizen', 'yes']], 'euVerification'],
    [[['partnerPermit', 'withThisSponsor']], 'extension'],
    [[['partnerPermit', 'otherPurpose', 'withSomeoneElse']], 'change'],
    [[['isNareis', 'yes']], 'nareis'],
    [[['isNareisSubsidiary', 'yes']], 'nareisSubsidiary'],
    [
      [
        ['mvv', 'notRequired'],
        ['sponsorLivesInNl', 'yes'],
      ],
      'regularWithoutMvv',
    ],
    [[['mvv', 'notRequired']], 'regularAfterTravel'],
    [
      [
        ['partnerLivesInNl', 'yes'],
        ['mvv', 'review'],
      ],
      'regularWithoutMvv',
    ],
    [[['partnerLivesInNl', 'yes']], 'mvvMissing'],
    [[['sponsorLivesInNl', 'yes']], 'regularWithMvv'],
    [[], 'regularAtEmbassy'],
  ],
  sponsorStatus: [
    [[['followsNationalLaw', 'no']], 'none'],
    [[['sponsorIsDutch', 'yes']], 'met'],
    [[['sponsorPermit', 'exchange', 'workExperience', 'seasonalWork']], 'notMet'],
    [[['sponsorPermit', 'pending', 'none']], 'notMet'],
    [[['sponsorPermit', 'notSure']], 'review'],
    [
      [
        ['sponsorPermit', 'humanitarianNonTemporary', 'euLongTermResidentInactive'],
        ['aYearOfStay', 'yes'],
      ],
      'met',
    ],
    [
      [
        ['sponsorPermit', 'humanitarianNonTemporary', 'euLongTermResidentInactive'],
        ['sponsorLivesInNl', 'no'],
      ],
      'met',
    ],
    [
      [
        ['sponsorPermit', 'humanitarianNonTemporary', 'euLongTermResidentInactive'],
        ['childNeedsPartnerNow', 'yes', 'notSure'],
      ],
      'review',
    ],
    [[['sponsorPermit', 'humanitarianNonTemporary', 'euLongTermResidentInactive']], 'notMet'],
    [
      [
        ['sponsorPermit', 'familyMember'],
        ['aYearOfStay', 'no'],
      ],
      'review',
    ],
    [[], 'met'],
  ],
};
