import type { Metadata } from 'next';
import { pagesToGo } from '@/lib/interview/progress';
import { questions } from '@/lib/interview/questions';
import { questionIds } from '@/lib/rules/answers';
import { nationalityCodes } from '@/lib/rules/facts/countryCodes';
import type { Texts } from '@/lib/messages/texts';
import { NeedsScripts } from '@/components/ui/NeedsScripts';
import { Page } from '@/components/ui/Page';
import { loadingWords } from '../loadingWords';
import { textsFor, type LocaleParams } from '../textsFor';
import { CheckToday } from './CheckToday';

const [first = 'sponsorNationalities', second = 'partnerNationalities'] = questionIds;
/** The number of questions to come is an estimate that does not hang on the day. */
const anyDay = '2026-01-01';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { t } = await textsFor(params);
  return { title: t(`questions.${first}.title`) };
}

export default async function CheckPage({ params }: LocaleParams) {
  const texts = await textsFor(params);
  const { t, locale } = texts;
  return (
    <Page texts={texts} path="check/">
      <CheckToday
        locale={locale}
        first={first}
        second={second}
        nationalities={nationalitiesIn(texts)}
        words={{
          first: {
            ...wordsOf(first, texts),
            chooseOne: t('ui.question.chooseOne'),
            dutch: t('ui.first.dutch'),
            another: t('ui.first.another'),
          },
          second: { ...wordsOf(second, texts), back: t('ui.question.back') },
          siteName: t('ui.site.name'),
          ...loadingWords(texts),
        }}
      />
      <NeedsScripts texts={texts} />
    </Page>
  );
}

/** What a question on nationalities says, handed over as text so that the page needs no language file to show it. */
function wordsOf(id: typeof first | typeof second, { t }: Texts) {
  const section = t(`sections.${questions[id].section}`);
  const toGo = pagesToGo({}, id, anyDay);
  return {
    progress: `${t('ui.question.part', { section })} · ${t('ui.question.moreToGo', { count: toGo })}`,
    title: t(`questions.${id}.title`),
    help: t(`questions.${id}.help`),
    why: t(`questions.${id}.why`),
    whyLabel: t('ui.question.whyWeAsk'),
    continue: t('ui.question.continue'),
    problem: t('ui.question.problem'),
    several: t('ui.first.several'),
    severalHelp: t('ui.first.severalHelp'),
    which: t('ui.first.which'),
    choose: t('ui.first.choose'),
    chooseNationality: t('ui.countryField.missingNationality'),
  };
}

/** The native list: every nationality by name. */
function nationalitiesIn({ country, locale }: Texts) {
  return nationalityCodes
    .map((code) => ({ code, name: country(code) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
}
