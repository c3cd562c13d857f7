import { cost } from '../../guide/pretty/applying';
import { code, fact, plain, type Fact } from './markdown';
import { restsOn, type Part, type Told } from './told';

/** The channel, the form and the fees. */
export const applying: Part = (told) => {
  const facts = [...channel(told), ...fees(told)];
  return facts.length > 0 ? { title: told.texts.t('ui.result.applyTitle'), facts } : null;
};

function channel(told: Told): Fact[] {
  const {
    guidance,
    texts: { t },
  } = told;
  if (!guidance.channel) return [];
  const { id, form, certain } = guidance.channel;
  return [
    fact(
      `${code(id)} **${plain(t(`channels.${id}.name`))}**`,
      plain(t(`channels.${id}.how`)),
      certain ? 'Certain' : `${t('ui.result.channelUnsure')}: ${plain(t(`channels.${id}.unsure`))}`,
      fact(
        `${t('ui.result.formLabel')}: ${code(form)} ${plain(t(`forms.${form}.name`))}`,
        plain(t(`forms.${form}.where`)),
      ),
      ...restsOn(guidance.channel, told),
    ),
  ];
}

function fees(told: Told): Fact[] {
  const {
    guidance: { fees: all, feeTotal },
    texts: { t, euros },
  } = told;
  if (all.length === 0) return [];
  return [
    ...all.map((fee) => fact(`${code(fee.ground)} ${plain(cost(fee, told))}`, ...restsOn(fee, told))),
    `${t('ui.result.feeTotal')}: ${feeTotal === null ? 'not known' : euros(feeTotal, 'whole')}`,
  ];
}
