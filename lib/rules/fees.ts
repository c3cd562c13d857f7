/** What the application costs, per person: guidance.md, section 5. */
import type { QuestionId } from './answers';
import {
  eitherHasNationality,
  followsEuLaw,
  isNareis,
  isNareisSubsidiary,
  marriedOrRegistered,
  minorChildren,
  partnerIsEuCitizen,
  partnerNationalities,
} from './couple';
import type { Day } from './day';
import { on } from './dated';
import { decide, otherwise, settled, type Row } from './decide';
import { isEuEeaSwiss } from './facts/euEeaSwiss';
import { fees as feeTable } from './facts/fees';
import type { SourceId } from './facts/sources';
import type { FeeGround } from './ids';
import { mvv } from './mvv';
import { feeBasis } from './restsOn/fees';
import { eachOnce, OPEN, type Situation } from './situation';
import { sponsorHasOrAwaits } from './sponsorPermit';

/** One person's fee in euros; `amount` is null where none is published for the filing day. */
export interface Fee {
  for: 'partner' | number;
  amount: number | null;
  ground: FeeGround;
  /** The last day of the amount; null for a fee that is always zero, or not published. */
  until: Day | null;
  because: readonly QuestionId[];
  sources: readonly SourceId[];
}

/** Nationals of Israel and San Marino pay nothing where they need an mvv (Benelux treaties). */
const feeFree = ['IL', 'SM'] as const;

const partnerRows: readonly Row<FeeGround>[] = [
  [followsEuLaw, 'euDocument'],
  [isNareis, 'nareis'],
  [isNareisSubsidiary, 'nareisSubsidiary'],
  [(situation) => partnerNationalities(situation).some(isFeeFree) && mvvRequired(situation), 'benelux'],
  [turkishFamily, 'turkish'],
  [otherwise, 'family'],
];

export const partnerGround = (situation: Situation) => decide(situation, partnerRows);

export interface FeesDue {
  fees: Fee[];
  /** The sum in euros; null where an amount is not published, or hangs on an answer still to come. */
  total: number | null;
}

export function feesDue(situation: Situation): FeesDue {
  const applies = situation.watch(() => !partnerIsEuCitizen(situation)).result;
  if (applies !== true) return { fees: [], total: null };
  const { result: ground, because } = situation.once(partnerGround);
  if (ground === OPEN) return { fees: [], total: null };
  const partner = fee('partner', ground, 'adult', situation, because);
  const { result: children, read } = situation.watch(() => childGrounds(situation));
  if (children === OPEN) return { fees: [partner], total: null };
  const becauseOfChildren = eachOnce(read);
  const fees = [
    partner,
    ...children.map((child) => fee(child.index, child.ground, 'minor', situation, becauseOfChildren)),
  ];
  const amounts = fees.map(({ amount }) => amount);
  const total = amounts.reduce((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);
  return { fees, total };
}

export function childGrounds(situation: Situation): { index: number; ground: FeeGround }[] {
  return minorChildren(situation)
    .filter((child) => !isEuEeaSwiss(child.nationality))
    .map((child) => {
      const ofPartner = settled(situation, partnerGround);
      const free = isFeeFree(child.nationality) && situation.holds(mvvRequired);
      return { index: child.index, ground: childGround(ofPartner, free, situation) };
    });
}

function childGround(ofPartner: FeeGround, free: boolean, situation: Situation): FeeGround {
  if (ofPartner === 'euDocument' || ofPartner === 'nareis' || ofPartner === 'nareisSubsidiary') return ofPartner;
  if (free) return 'benelux';
  if (situation.holds(sponsorStaysForAWhile)) return 'humanitarian';
  return ofPartner === 'turkish' ? 'turkish' : 'family';
}

/** Fees that stand in no table: always nothing, or not known to us. */
const outsideTheTable: Partial<Record<FeeGround, 0 | null>> = {
  benelux: 0,
  nareis: 0,
  nareisSubsidiary: null,
  humanitarian: null,
};

function fee(
  whom: Fee['for'],
  ground: FeeGround,
  column: 'adult' | 'minor',
  { filing }: Situation,
  because: readonly QuestionId[],
): Fee {
  const { sources } = feeBasis[ground];
  const outside = outsideTheTable[ground];
  if (outside !== undefined) return { for: whom, amount: outside, ground, until: null, because, sources };
  const row = on(feeTable, filing);
  const amounts = row.status === 'inForce' ? inTable(row.value, ground) : null;
  const until = row.status === 'inForce' && amounts ? row.until : null;
  return {
    for: whom,
    amount: amounts?.[column] ?? null,
    ground,
    until,
    because,
    sources: row.status === 'inForce' ? [...new Set([row.source, ...sources])] : sources,
  };
}

function inTable(amounts: (typeof feeTable)[number]['value'], ground: FeeGround) {
  return ground === 'family' || ground === 'turkish' || ground === 'euDocument' ? amounts[ground] : null;
}

/** A Turkish worker in the Netherlands and the spouse or registered partner: association law. */
function turkishFamily(situation: Situation): boolean {
  return (
    eitherHasNationality(situation, 'TR') &&
    marriedOrRegistered(situation) &&
    situation.read('turkishWorkerInNl') === 'yes'
  );
}

function mvvRequired(situation: Situation): boolean {
  return settled(situation, mvv).result === 'required';
}

/** On humanitarian grounds, for a limited time. */
function sponsorStaysForAWhile(situation: Situation): boolean {
  return sponsorHasOrAwaits(situation, ['humanitarianTemporary']);
}

function isFeeFree(nationality: string): boolean {
  return feeFree.some((code) => code === nationality);
}
