import { followsNationalLaw } from '../couple';
import type { Situation } from '../situation';
import { age } from './age';
import { asylumBond, asylumSpouse, asylumTerm } from './asylumFamily';
import { children } from './children';
import { judge, type Condition, type Finding } from './condition';
import { examCondition } from './exam';
import { extensionWindow } from './extensionWindow';
import { income } from './income';
import { insurance } from './insurance';
import { livingTogether } from './livingTogether';
import { mvvCondition } from './mvv';
import { passport } from './passport';
import { publicOrder } from './publicOrder';
import { relationship } from './relationship';
import { sponsorStatus } from './sponsorStatus';
import { tb } from './tb';

/** The conditions of Dutch national law, in the order in which they are shown. */
const nationalConditions: readonly Condition[] = [
  sponsorStatus,
  age,
  relationship,
  livingTogether,
  passport,
  publicOrder,
  mvvCondition,
  examCondition,
  income,
  tb,
  insurance,
  extensionWindow,
  children,
];

/** All conditions: those of national law, then the three of the asylum routes. */
export const conditions: readonly Condition[] = [...nationalConditions, asylumSpouse, asylumBond, asylumTerm];

/** Every condition that applies to the couple, or may still apply. */
export function findings(situation: Situation): Finding[] {
  const national = situation.watch(() => followsNationalLaw(situation)).result !== false;
  const asked = national ? conditions : conditions.filter((condition) => !nationalConditions.includes(condition));
  return asked.flatMap((condition) => judge(situation, condition) ?? []);
}
