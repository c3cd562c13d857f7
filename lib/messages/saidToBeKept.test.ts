import { describe, expect, it } from 'vitest';
import { crash } from './crash';
import { en } from './en';
import { nl } from './nl';

/** How a language says that something is kept, saved, or stays. */
const words = {
  en: /\b(kept|keeps?|saved?|stays?)\b|still (on|there)/i,
  nl: /\b(bewaar\w*|bewaren|opgeslagen|opslaan|blij(f|ft|ven))\b|staan nog|is er nog/i,
};

/**
 * Every text of the pages that says so, with what makes it true. A new one fails here until somebody has looked where it
 * is said, and whether it is said of what stands in storage by then.
 */
const said = {
  // Said after an act: e2e/drafts.spec.ts reads storage at the moment it is said.
  'ui.incomes.saved': 'only where the draft of the list is written',
  'ui.childrenList.saved': 'only where the draft of the list is written',
  'ui.plan.saved': 'only where the plan is written, else notSaved',
  'ui.plan.savedAlso': 'only where the plan is written, else notSaved',
  'ui.plan.savedLetter': 'only where the plan is written, else notSaved',
  // Said of what was read from storage when the page was opened, or of what could not be written there.
  'ui.notices.partly': 'lib/saved/damage.test.ts',
  'ui.notices.damaged': 'only where the copy could be written, else full: lib/saved/store.test.ts',
  'ui.notices.newer': 'lib/saved/store.test.ts',
  'ui.notices.notKept': 'lib/saved/store.test.ts',
  'ui.notices.full': 'lib/saved/store.test.ts',
  'ui.notices.newRules': 'lib/saved/older.test.ts',
  'ui.question.fellAway': 'the machine loses no answer: machines/wizard.property.test.ts; else a notice above it',
  'ui.answers.notCountingHelp': 'the answers shown are those of storage; else a notice above it',
  'ui.incomes.added': 'in place of saved',
  'ui.childrenList.added': 'in place of saved',
  'ui.plan.notSaved': 'in place of saved',
  // Promises of the whole guide.
  'ui.site.newer': 'a newer version reads what an older one wrote: e2e/older.spec.ts',
  'ui.site.loadFailed': 'e2e/early.spec.ts',
  'ui.start.privateTitle': 'e2e/privacy.spec.ts',
  'ui.start.privateText': 'e2e/privacy.spec.ts',
  'ui.result.documentsLead': 'e2e/saved.spec.ts; else a notice above it: e2e/storage.spec.ts',
  'ui.about.privacyText': 'e2e/privacy.spec.ts',
  'ui.notFound.text': 'e2e/address.spec.ts',
  'crash.text': 'e2e/crash.spec.ts',
  // What a button does.
  'ui.incomes.save': 'button',
  'ui.incomes.openFirst': 'names the button',
  'ui.childrenList.save': 'button',
  'ui.childrenList.openFirst': 'names the button',
  'ui.answers.eraseCancel': 'button',
  'ui.plan.form.saveDone': 'button',
  'ui.plan.form.saveStarted': 'button',
  'ui.plan.form.saveDays': 'button',
  'ui.plan.letterSave': 'button',
  // Files of the visitor’s own, and other things.
  'ui.plan.calendarSave.sponsor': 'button for a file',
  'ui.plan.calendarSave.partner': 'button for a file',
  'ui.plan.calendarDone': 'a file: e2e/calendar.spec.ts',
  'ui.plan.calendarAgain': 'calendars keep days',
  'ui.plan.arrivedHelp': 'a partner stays for days',
  'ui.print.hint': 'a file of the browser',
  'ui.result.print': 'button for a file of the browser',
} as const;

function textsIn(value: unknown, path: string): [key: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe('what the pages say is kept', () => {
  it('is on the list of what was looked at, and the list holds nothing else', () => {
    const found = (['en', 'nl'] as const).flatMap((locale) => {
      const { ui } = { en, nl }[locale];
      const texts = [...textsIn(ui, 'ui'), ['crash.text', crash[locale].text] as const];
      return texts.filter(([, text]) => words[locale].test(text)).map(([key]) => key);
    });
    expect([...new Set(found)].sort()).toEqual(Object.keys(said).sort());
  });
});
