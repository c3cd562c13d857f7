import type { Metadata } from 'next';
import { AllQuestions } from '@/components/questions/AllQuestions';
import { Page } from '@/components/ui/Page';
import { writtenOut } from '@/lib/messages/writtenOut';
import { textsFor, type LocaleParams } from '../textsFor';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { locale } = await textsFor(params);
  return { title: writtenOut[locale].questionsPage.title };
}

export default async function QuestionsPage({ params }: LocaleParams) {
  const texts = await textsFor(params);
  return (
    <Page texts={texts} path="questions/" isText>
      <AllQuestions texts={texts} words={writtenOut[texts.locale].questionsPage} />
    </Page>
  );
}
