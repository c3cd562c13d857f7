import type { Day } from '../rules/day';
import { accessibility as accessibilityEn } from './en/accessibility';
import { privacy as privacyEn } from './en/privacy';
import type { Locale } from './locales';
import { accessibility as accessibilityNl } from './nl/accessibility';
import { privacy as privacyNl } from './nl/privacy';
import {
  accessibilitySections,
  privacySections,
  type AccessibilityText,
  type Block,
  type PrivacyText,
  type Statement,
  type StatementValues,
} from './statement';
import type { Texts } from './texts';

/** The days of the texts: to be changed with what they say. */
export const privacyOn: Day = '2026-11-29';
export const accessibilityOn: Day = '2026-11-29';

/** A page of text, its sections in order. */
export interface StatementPage {
  title: string;
  lead: string;
  sections: readonly { id: string; title: string; blocks: readonly Block[] }[];
}

type Given = Omit<StatementValues, 'day'>;

const privacyTexts: Record<Locale, PrivacyText> = { en: privacyEn, nl: privacyNl };
const accessibilityTexts: Record<Locale, AccessibilityText> = { en: accessibilityEn, nl: accessibilityNl };

export function privacyPage({ locale, day }: Texts, given: Given): StatementPage {
  return inOrder(privacySections, privacyTexts[locale]({ ...given, day: day(privacyOn) }));
}

export function accessibilityPage({ locale, day }: Texts, given: Given): StatementPage {
  return inOrder(accessibilitySections, accessibilityTexts[locale]({ ...given, day: day(accessibilityOn) }));
}

function inOrder<Section extends string>(ids: readonly Section[], text: Statement<Section>): StatementPage {
  return { ...text, sections: ids.map((id) => ({ id, ...text.sections[id] })) };
}
