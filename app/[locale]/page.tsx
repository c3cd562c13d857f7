import { hrefs } from '@/components/ui/hrefs';
import { Page } from '@/components/ui/Page';
import { wayStageIds } from '@/components/ui/WayIcon';
import { WayPicture } from '@/components/ui/WayPicture';
import { textsFor, type LocaleParams } from './textsFor';

export default async function Start({ params }: LocaleParams) {
  const texts = await textsFor(params);
  const { t, locale } = texts;
  const gets = [
    t('ui.start.getConditions'),
    t('ui.start.getIncome'),
    t('ui.start.getMvv'),
    t('ui.start.getForm'),
    t('ui.start.getPapers'),
    t('ui.start.getSteps'),
  ];
  return (
    <Page texts={texts} path="" isText>
      <h1 className="text-4xl sm:text-5xl">{t('ui.start.title')}</h1>
      <p className="mt-4 text-xl text-pretty text-quiet">{t('ui.start.lead')}</p>
      <p className="mt-7 flex flex-wrap items-center gap-x-5 gap-y-2">
        <a href={hrefs(locale).check} className="button">
          {t('ui.start.begin')}
        </a>
        <span className="text-base text-quiet">{t('ui.start.minutes')}</span>
      </p>
      <div className="mt-10">
        <WayPicture
          caption={t('ui.start.wayTitle')}
          stages={wayStageIds.map((id) => ({ id, name: t(`ui.start.${id}`) }))}
        />
      </div>
      <section className="mt-10">
        <h2 className="text-2xl">{t('ui.start.getTitle')}</h2>
        <ul className="mt-3 grid list-disc gap-1.5 ps-5 marker:text-accent">
          {gets.map((get) => (
            <li key={get}>{get}</li>
          ))}
        </ul>
      </section>
      <section className="mt-10">
        <h2 className="text-2xl">{t('ui.start.privateTitle')}</h2>
        <p className="mt-2">{t('ui.start.privateText')}</p>
      </section>
      <section className="mt-10">
        <h2 className="text-2xl">{t('ui.start.notTitle')}</h2>
        <p className="mt-2">{t('ui.start.notText')}</p>
      </section>
    </Page>
  );
}
