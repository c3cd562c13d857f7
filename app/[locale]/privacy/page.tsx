import type { Metadata } from 'next';
import { hrefs } from '@/components/ui/hrefs';
import { Page } from '@/components/ui/Page';
import { Statement } from '@/components/ui/Statement';
import { privacyPage } from '@/lib/messages/statementTexts';
import type { Texts } from '@/lib/messages/texts';
import { host } from '../../host';
import { textsFor, type LocaleParams } from '../textsFor';

const pageIn = (texts: Texts) => privacyPage(texts, { host, answers: hrefs(texts.locale).answers });

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: pageIn(await textsFor(params)).title };
}

export default async function Privacy({ params }: LocaleParams) {
  const texts = await textsFor(params);
  return (
    <Page texts={texts} path="privacy/" isText>
      <Statement page={pageIn(texts)} />
    </Page>
  );
}
