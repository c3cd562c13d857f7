import type { Metadata } from 'next';
import { NeedsScripts } from '@/components/ui/NeedsScripts';
import { Page } from '@/components/ui/Page';
import { loadingWords } from '../loadingWords';
import { textsFor, type LocaleParams } from '../textsFor';
import { AnswersToday } from './AnswersToday';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { t } = await textsFor(params);
  return { title: t('ui.answers.title') };
}

export default async function AnswersPage({ params }: LocaleParams) {
  const texts = await textsFor(params);
  return (
    <Page texts={texts} path="answers/">
      <AnswersToday locale={texts.locale} words={loadingWords(texts)} />
      <NeedsScripts texts={texts} />
    </Page>
  );
}
