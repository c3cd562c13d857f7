/** Together the personas meet nearly everything the guide can say, so that a change of the rules shows on some page. */
import { describe, expect, test } from 'vitest';
import { guidanceFor, type Guidance } from '../../lib/interview/guidance';
import { en } from '../../lib/messages/en';
import { language } from '../../lib/messages/en/language';
import { textsOf } from '../../lib/messages/texts';
import { choicesOf, parseAnswers, type QuestionId } from '../../lib/rules/answers';
import { branchesFor } from '../../lib/rules/branches';
import { conditionReasons, routeIds } from '../../lib/rules/ids';
import { plain } from './page/markdown';
import { pages } from './pages';
import { personas } from './personas';

const guided = personas.map((persona) => ({ ...persona, guidance: guidanceFor(persona.answers, persona.on) }));
const incomes = guided.flatMap(({ answers }) => answers.incomes ?? []);
const children = guided.flatMap(({ answers }) => answers.children ?? []);

/** What their guidance says of one thing. */
function said(of: (guidance: Guidance) => readonly unknown[]): unknown[] {
  return guided.flatMap(({ guidance }) => of(guidance));
}

/** What is there that nobody met. */
function missed(all: object | readonly string[], met: readonly unknown[]): string[] {
  const ids: readonly string[] = Array.isArray(all) ? all : Object.keys(all);
  return ids.filter((id) => !met.includes(id));
}

describe('the personas together meet', () => {
  test.each<[what: string, all: object, met: readonly unknown[]]>([
    ['every route', en.routes, said(({ route }) => [route.id])],
    ['every alternative', en.alternatives, said(({ route }) => route.alternatives.map(({ id }) => id))],
    ['every verdict', en.verdicts, said(({ verdict }) => [verdict])],
    ['every status of a condition', en.statuses, said(({ conditions }) => conditions.map(({ status }) => status))],
    ['every channel', en.channels, said(({ channel }) => [channel?.id])],
    ['every form', en.forms, said(({ channel }) => [channel?.form])],
    ['every ground of a fee', en.feeGrounds, said(({ fees }) => fees.map(({ ground }) => ground))],
    ['every paper', en.documents, said(({ documents }) => documents.map(({ id }) => id))],
    ['every legalisation', en.legalisation, said(({ documents }) => documents.map((paper) => paper.legalisation))],
    ['every translation', en.translation, said(({ documents }) => documents.map((paper) => paper.translation))],
    ['every kind of income', en.income.kinds, incomes.map(({ kind }) => kind)],
    ['every contract', en.income.contract, incomes.map((income) => 'contract' in income && income.contract)],
    ['every other parent', en.child.otherParent, children.map(({ otherParent }) => otherParent)],
  ])('%s', (_, all, met) => {
    expect(missed(all, met)).toEqual([]);
  });

  test('every step of a way; those for when things go differently are not on the pages', () => {
    const onRequest = routeIds.flatMap((route) => branchesFor(route).flatMap(({ steps }) => steps.map(({ id }) => id)));
    expect(missed(en.steps, [...said(({ steps }) => steps.map(({ id }) => id)), ...onRequest])).toEqual([]);
  });

  test.each<QuestionId>([
    'relationship',
    'sponsorEarlierMarriage',
    'partnerEarlierMarriage',
    'dutchChildInPartnersCare',
    'publicOrder',
    'digid',
  ])('every answer about %s', (id) => {
    const given = guided.map(({ answers }) => answers[id]);
    expect(missed(choicesOf(id), given)).toEqual([]);
  });

  test.each(['required', 'notRequired', 'review', 'open'])('an exam abroad that is %s', (result) => {
    expect(said(({ exam }) => [exam.result])).toContain(result);
  });

  test.each(['required', 'notRequired', 'review'])('an entry visa that is %s', (result) => {
    expect(said(({ mvv }) => [mvv.result])).toContain(result);
  });

  test('each way in which a job can count, and one whose history is not told', () => {
    const sources = guided.flatMap(({ guidance }) => guidance.income?.sources ?? []);
    expect(
      missed(
        ['a', 'b', 'c'],
        sources.filter(({ counted }) => counted).map(({ row }) => row),
      ),
    ).toEqual([]);
    expect(sources.some(({ missing = [] }) => missing.length > 0)).toBe(true);
  });

  test.each(['certain', 'uncertain'])('a channel and an alternative that are %s', (how) => {
    const certain = how === 'certain';
    expect(said(({ channel }) => [channel?.certain])).toContain(certain);
    expect(said(({ route }) => route.alternatives.map((alternative) => alternative.certain))).toContain(certain);
  });

  test.each([
    'nigeriaMinistryOnly',
    'nigeriaBirthPapers',
    'thailandTwoSteps',
    'turkiyeMultilingualExtracts',
    'afghanistanPosts',
  ] as const)('the country note %s', (note) => {
    const all = [...pages(textsOf(language)).values()].join();
    expect(all).toContain(plain(en.countryNotes[note]));
  });

  test('a stateless partner, a day without amounts and an interview that is not finished', () => {
    expect(guided.some(({ answers }) => answers.partnerNationalities?.includes('stateless'))).toBe(true);
    expect(said(({ income }) => [income?.norm?.status])).toContain('notPublished');
    expect(guided.some(({ guidance }) => guidance.next !== null)).toBe(true);
  });

  test('every outcome of every condition, but for these', () => {
    const all = Object.entries(conditionReasons).flatMap(([id, reasons]) =>
      reasons.map((reason) => `${id}: ${reason}`),
    );
    const met = said(({ conditions }) =>
      conditions.map(({ id, status, ground }) => `${id}: ${[status, ground].filter(Boolean).join('/')}`),
    );
    expect(missed(all, met)).toEqual([
      'sponsorStatus: met/travelTogether',
      'sponsorStatus: notMet/permitExcluded',
      'sponsorStatus: notMet/noPermit',
      'sponsorStatus: notMet/oneYear',
      'sponsorStatus: review/notSure',
      'sponsorStatus: review/otherPermit',
      'sponsorStatus: review/treaty',
      'age: review/marriedAbroad',
      'relationship: notMet/onePartner',
      'relationship: review/onePartner',
      'livingTogether: notMet/apart',
      'passport: notMet/noPassport',
      'mvv: exempt/livedWithEuLongTermResidentSponsor',
      'mvv: exempt/livedWithBlueCardSponsor',
      'mvv: exempt/livedWithResearcherSponsor',
      'mvv: review/livedWithEuLongTermResidentSponsor',
      'mvv: review/familyPermitElsewhere',
      'mvv: review/associationLaw',
      'exam: exempt/dutchDiploma',
      'exam: review/livedWithEuLongTermResidentSponsor',
      'exam: review/familyPermitElsewhere',
      'exam: review/hardship',
      'exam: review/associationLaw',
      'exam: review/pensionAgeUnknown',
      'exam: review/sponsorPurpose',
      'exam: notMet/passInFuture',
      'income: exempt/socialAssistanceIncapacitated',
      'income: exempt/releasedFromWorkDuty',
      'income: review/pensionAgeUnknown',
      'income: review/jointIncome',
      'tb: exempt/livedWithEuLongTermResidentSponsor',
      'extensionWindow: review/movedAbroad',
      'children: review/adultChild',
      'children: review/consentRefused',
      'children: review/noCustody',
      'children: review/maybeDutch',
      'asylumSpouse: review/registeredPartner',
      'asylumTerm: review/incomeAndHousing',
    ]);
  });
});

describe('each persona', () => {
  test.each(guided)('$title: answers what is asked, and nothing else', ({ answers, on, guidance }) => {
    expect(parseAnswers(answers, on)).toMatchObject({ ok: true });
    const asked = guidance.asked.filter((id) => id !== guidance.next);
    const given = Object.entries(answers).filter(([id, answer]) => id !== 'filingOn' && answer !== undefined);
    expect(given.map(([id]) => id).sort()).toEqual([...asked].sort());
  });

  test('has an id and a title of its own; there are thirty-one', () => {
    expect(new Set(personas.map(({ id }) => id)).size).toBe(31);
    expect(new Set(personas.map(({ title }) => title)).size).toBe(31);
  });
});
