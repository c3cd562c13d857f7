import { describe, expect, it } from 'vitest';
import { branchesFor } from '../rules/branches';
import { branchIds, routeIds } from '../rules/ids';
import { language as english } from './en/language';
import { language as dutch } from './nl/language';
import { stepText } from './stepText';
import { textsOf } from './texts';
import { textsByKey } from '../testing/icu';

describe.each([english, dutch])('what may go differently, in $locale', (language) => {
  const texts = textsOf(language);
  const { t } = texts;
  const steps = routeIds.flatMap((route) => branchesFor(route).flatMap((branch) => branch.steps));

  it('a step that goes differently there has words of its own', () => {
    for (const step of steps.filter(({ variant }) => variant !== undefined)) {
      expect(stepText(step, texts).detail, `${step.id}, ${step.variant}`).not.toBe(
        stepText({ id: step.id }, texts).detail,
      );
    }
  });

  it('the five years are named as a term only where they are one', () => {
    for (const step of steps.filter(({ id }) => id === 'independentPermit')) {
      const { term } = stepText(step, texts);
      const { term: asAlways } = stepText({ id: 'independentPermit' }, texts);
      expect(term, step.variant).not.toBe(asAlways);
      if (step.within === undefined) expect(term, step.variant).not.toMatch(/(after|na) 5/);
      else expect(term, step.variant).toMatch(/(after|na) 5/);
    }
  });

  it('violence at home has the numbers to call before anything else, under a heading that names no violence', () => {
    const about = t('branches.violence.about');
    expect(about).toMatch(/^[^.]*112\. Veilig Thuis [^.]*0800-2000\./);
    expect(t('branches.violence.title')).not.toMatch(/violence|fear|geweld|angst/i);
  });

  it('violence is named nowhere that can be printed or stand in a calendar', () => {
    const everywhere = [...textsByKey(language.messages)].filter(
      ([key, text]) => /^(steps|plan|ui|routes|documents)\./.test(key) && /violence|geweld/i.test(text),
    );
    expect(everywhere.map(([key]) => key)).toEqual(['steps.independentPermit.variants.violence.detail']);
  });

  it('the last day is told with the Dutch words that stand in the letters', () => {
    const words = {
      refused: ['bezwaar', 'beroep', '28'],
      late: ['ingebrekestelling', '14'],
      papersAsked: ['opschorting'],
      approvalNotCollected: ['3'],
      mvvExpired: ['90'],
      separation: ['4'],
      death: ['4'],
      violence: ['4'],
    };
    for (const id of branchIds) for (const word of words[id]) expect(t(`branches.${id}.lastDay`)).toContain(word);
  });
});
