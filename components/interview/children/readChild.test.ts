import { describe, expect, it } from 'vitest';
import { language } from '@/lib/messages/en/language';
import { textsOf } from '@/lib/messages/texts';
import type { Child } from '@/lib/rules/answers';
import { noDay } from '@/lib/typed/typedDay';
import { draftOf, typedChild } from './readChild';

const texts = textsOf(language);
const today = '2026-11-22';
const child: Child = { bornOn: '2015-03-01', nationality: 'stateless', bornIn: 'HK', otherParent: 'notSure' };

describe('a typed child', () => {
  it('that was kept comes back unchanged from the form', () => {
    expect(typedChild(texts, today).parse(draftOf(child))).toEqual(child);
  });

  it('says everything that is missing, in the order of the page', () => {
    const { error } = typedChild(texts, today).safeParse(draftOf(undefined));
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['bornOn.day', texts.t('ui.dayField.missing')],
      ['nationality', texts.t('ui.countryField.missingNationality')],
      ['bornIn', texts.t('ui.countryField.missing')],
      ['otherParent', texts.t('ui.question.chooseOne')],
    ]);
  });

  it('may be born today, not tomorrow', () => {
    const bornOn = (day: string) =>
      typedChild(texts, today).safeParse({ ...draftOf(child), bornOn: { ...noDay, day } });
    expect(bornOn('22-11-2026').success).toBe(true);
    expect(bornOn('23-11-2026').error?.issues[0]).toMatchObject({
      path: ['bornOn', 'year'],
      message: texts.t('ui.dayField.inFuture'),
    });
  });
});
