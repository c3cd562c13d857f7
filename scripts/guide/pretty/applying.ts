import { lastKnownFee } from '../../../components/result/lastKnownFee';
import { feeAmountText } from '../../../lib/messages/feeText';
import type { Fee } from '../../../lib/rules/fees';
import { item, type Block } from './layout';
import type { Part, Told } from './told';

/** How to apply, with which form, and what it costs. */
export const applying: Part = (told) => {
  const { channel, fees } = told.guidance;
  const blocks = [...(channel ? how(channel, told) : []), ...(fees.length > 0 ? [costs(told)] : [])];
  return blocks.length > 0 ? { title: told.texts.t('ui.result.applyTitle'), blocks } : null;
};

function how(channel: NonNullable<Told['guidance']['channel']>, { texts: { t }, cite }: Told): Block[] {
  const { id, form, certain, sources } = channel;
  const unsure = certain ? [] : [`${t('ui.result.channelUnsure')}: ${t(`channels.${id}.unsure`)}`];
  return [
    `${t(`channels.${id}.name`)}. ${[t(`channels.${id}.how`), ...unsure].join(' ')} ${cite(sources)}`,
    `${t('ui.result.formLabel')}: ${t(`forms.${form}.name`)}. ${t(`forms.${form}.where`)}`,
  ];
}

function costs(told: Told): Block {
  const { guidance, texts, cite } = told;
  const { t, euros } = texts;
  const { fees, feeTotal } = guidance;
  const total = fees.length > 1 && feeTotal !== null && `${t('ui.result.feeTotal')}: ${euros(feeTotal, 'whole')}`;
  return item(
    '',
    `${t('ui.result.feeLabel')} ${cite(fees.flatMap((fee) => fee.sources))}`,
    ...fees.map((fee) => item('- ', cost(fee, told))),
    ...(total ? [item('- ', total)] : []),
  );
}

/** Whose fee, how much, why and until when, in a line. */
export function cost(fee: Fee, { guidance: { filing }, texts }: Told): string {
  const { t, day, euros } = texts;
  const { until } = fee;
  const whom = fee.for === 'partner' ? t('ui.result.feePartner') : t('ui.result.feeChild', { number: fee.for + 1 });
  const limit = until === null ? '' : ` (${t('ui.result.feeUntil', { until: day(until) })})`;
  const last = lastKnownFee(fee, filing);
  const lastKnown = last
    ? ` ${t('ui.result.feeLast', { until: day(last.until), amount: euros(last.amount, 'whole') })}`
    : '';
  return `${whom}: ${feeAmountText(fee, filing, texts)}. ${t(`feeGrounds.${fee.ground}`)}${limit}${lastKnown}`;
}
