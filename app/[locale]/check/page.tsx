import type { Metadata } from 'next';
import { pagesToGo } from '@/lib/interview/progress';
import { questions } from '@/lib/interview/questions';
import { questionIds } from '@/lib/rules/answers';
import { nationalityCodes } from '@/lib/rules/facts/countryCodes';
import type { Texts } from '@/lib/messages/texts';
import { Page } from '@/components/ui/Page';
import { loadingWords } from '../loadingWords';
import { textsFor, type LocaleParams } from '../textsFor';
import { CheckToday } from './CheckToday';

const first = questionIds[0] ?? 'sponsorNationalities';
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
        nationalities={nationalitiesIn(texts)}
        words={{
          progress: `${t('ui.question.part', { section: t(`sections.${questions[first].section}`) })} · ${t('ui.question.moreToGo', { count: pagesToGo({}, first, anyDay) })}`,
          title: t(`questions.${first}.title`),
          pageTitle: `${t(`questions.${first}.title`)} · ${t('ui.site.name')}`,
          help: t(`questions.${first}.help`),
          why: t(`questions.${first}.why`),
          whyLabel: t('ui.question.whyWeAsk'),
          continue: t('ui.question.continue'),
          problem: t('ui.question.problem'),
          chooseOne: t('ui.question.chooseOne'),
          dutch: t('ui.first.dutch'),
          another: t('ui.first.another'),
          several: t('ui.first.several'),
          severalHelp: t('ui.first.severalHelp'),
          which: t('ui.first.which'),
          choose: t('ui.first.choose'),
          chooseNationality: t('ui.countryField.missingNationality'),
          ...loadingWords(texts),
        }}
      />
      <noscript>
        <p className="mt-6 rounded-card bg-check-tint p-4">{t('ui.site.needsScripts')}</p>
      </noscript>
    </Page>
  );
}

/** The native list: every nationality by name, Dutch left to its own radio. */
function nationalitiesIn({ country, locale }: Texts) {
  return nationalityCodes
    .filter((code) => code !== 'NL')
    .map((code) => ({ code, name: country(code) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
}
