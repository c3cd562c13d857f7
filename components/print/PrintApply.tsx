import { useTexts } from '@/components/ui/TextsContext';
import { Fees } from '../result/Fees';
import { useResult } from '../result/ResultContext';
import { Cite } from './Citations';
import { PrintSection } from './PrintSection';

/** How to apply, with which form, and what it costs. */
export function PrintApply() {
  const { t } = useTexts();
  const { channel, fees } = useResult().guidance;
  if (!channel && fees.length === 0) return null;
  return (
    <PrintSection title={t('ui.result.applyTitle')}>
      {channel && (
        <>
          <p>
            <strong className="font-semibold">{`${t(`channels.${channel.id}.name`)}.`}</strong>{' '}
            <span>{t(`channels.${channel.id}.how`)}</span>{' '}
            {!channel.certain && <span>{t(`channels.${channel.id}.unsure`)}</span>} <Cite ids={channel.sources} />
          </p>
          <p className="mt-2">
            <span>{`${t('ui.result.formLabel')}: `}</span>
            <strong className="font-semibold">{`${t(`forms.${channel.form}.name`)}.`}</strong>{' '}
            <span>{t(`forms.${channel.form}.where`)}</span>
          </p>
        </>
      )}
      {fees.length > 0 && (
        <div className="mt-3 max-w-[34rem] break-inside-avoid">
          <h3 className="font-sans text-[1em] font-semibold">
            <span>{t('ui.result.feeLabel')}</span> <Cite ids={fees.flatMap(({ sources }) => sources)} />
          </h3>
          <Fees />
        </div>
      )}
    </PrintSection>
  );
}
