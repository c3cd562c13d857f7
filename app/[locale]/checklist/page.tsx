import type { Metadata } from 'next';
import { Checklist } from '@/components/checklist/Checklist';
import { Page } from '@/components/ui/Page';
import { writtenOut } from '@/lib/messages/writtenOut';
import { textsFor, type LocaleParams } from '../textsFor';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { locale } = await textsFor(params);
  return { title: writtenOut[locale].checklist.title };
}

export default async function ChecklistPage({ params }: LocaleParams) {
  const texts = await textsFor(params);
  return (
    <Page texts={texts} path="checklist/" isText>
      <Checklist texts={texts} words={writtenOut[texts.locale].checklist} />
    </Page>
  );
}
