import type { Texts } from '@/lib/messages/texts';
import type { Child } from '@/lib/rules/answers';
import type { ItemWords } from '../list/item';

/** A child in a few words. */
export function childInWords(
  { bornOn, nationality, bornIn, otherParent }: Child,
  { t, day, country }: Texts,
): ItemWords {
  return {
    name: t('ui.childrenList.summary', { bornOn: day(bornOn), nationality: country(nationality) }),
    details: [
      `${t('child.fields.bornIn.label')}: ${country(bornIn)}`,
      `${t('child.fields.otherParent.label')}: ${t(`child.otherParent.${otherParent}`)}`,
    ],
  };
}
