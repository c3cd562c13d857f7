import { useTexts } from '@/components/ui/TextsContext';
import { Fees } from './Fees';
import { useResult } from './ResultContext';
import { Section } from './Section';
import { FoldedSources } from './SourceList';

/** How to apply, with which form, and what it costs. */
export function ApplySection() {
  const { t } = useTexts();
  const { channel, fees } = useResult().guidance;
  if (!channel && fees.length === 0) return null;
  return (
    <Section id="apply" title={t('ui.result.applyTitle')}>
      {channel && (
        <>
          <h3 className="text-xl text-accent">{t(`channels.${channel.id}.name`)}</h3>
          <p className="mt-2">{t(`channels.${channel.id}.how`)}</p>
          {!channel.certain && (
            <p className="mt-3 rounded-card bg-check-tint px-4 py-3">
              <strong className="font-semibold text-check">{`${t('ui.result.channelUnsure')}.`}</strong>{' '}
              <span>{t(`channels.${channel.id}.unsure`)}</span>
            </p>
          )}
          <h3 className="mt-6 text-lg">{t('ui.result.formLabel')}</h3>
          <p>
            <strong className="font-semibold">{`${t(`forms.${channel.form}.name`)}.`}</strong>{' '}
            <span>{t(`forms.${channel.form}.where`)}</span>
          </p>
        </>
      )}
      {fees.length > 0 && (
        <>
          <h3 className="mt-6 text-lg">{t('ui.result.feeLabel')}</h3>
          <Fees />
        </>
      )}
      <FoldedSources ids={[...(channel?.sources ?? []), ...fees.flatMap((fee) => fee.sources)]} />
    </Section>
  );
}
