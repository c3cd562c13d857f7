import { statusOrder } from '../../../components/result/tones';
import { conditionText } from '../../../lib/messages/conditionText';
import { describeSource } from '../../../lib/messages/describeSource';
import type { Finding } from '../../../lib/rules/conditions/condition';
import { item, type Block } from './layout';
import type { Part, Told } from './told';

/** Every condition with its status, the reason, what to do and where it is from; what asks for attention comes first. */
export const conditions: Part = (told) => {
  const { guidance, texts } = told;
  const inOrder = statusOrder.flatMap((status) => guidance.conditions.filter((finding) => finding.status === status));
  if (inOrder.length === 0) return null;
  return { title: texts.t('ui.result.conditionsTitle'), blocks: inOrder.map((finding) => condition(finding, told)) };
};

function condition(finding: Finding, { guidance, answers, texts, cite }: Told): Block {
  const { t } = texts;
  const { title, reason, todo } = conditionText(finding, guidance, answers, texts);
  return item(
    '* ',
    `${title}: ${t(`statuses.${finding.status}`)}`,
    reason,
    ...(todo === undefined ? [] : [`${t('ui.result.todoLabel')}: ${todo}`]),
    ...finding.sources.slice(0, 1).map((id) => {
      const { title: source, publisher, dates } = describeSource(id, texts);
      return `${t('ui.result.sourcesLabel')}: ${source} (${publisher}), ${dates} ${cite(finding.sources)}`;
    }),
  );
}
