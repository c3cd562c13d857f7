import { routeNotes } from '../../../lib/messages/routeNotes';
import { routeText } from '../../../lib/messages/routeText';
import { item, type Block } from './layout';
import type { Part, Told } from './told';

/** The procedure, what it means, and which others to look at. */
export const route: Part = (told) => {
  const { guidance, answers, texts, cite } = told;
  const text = routeText(guidance, texts);
  const blocks: Block[] = [
    ...(text
      ? [text.name, `${text.meaning} ${cite(guidance.route.sources)}`, ...routeNotes(guidance, answers, texts)]
      : []),
    ...alternatives(told),
  ];
  return blocks.length > 0 ? { title: texts.t('ui.result.routeTitle'), blocks } : null;
};

function alternatives({ guidance, texts: { t }, cite }: Told): Block[] {
  return guidance.route.alternatives.map(({ id, certain, sources }) => {
    const name = t(`alternatives.${id}.name`);
    return item(
      '  ',
      `${t('ui.result.alternativesTitle')}: ${name}${certain ? '' : ` (${t('ui.result.maybe')})`}`,
      [t(`alternatives.${id}.meaning`), ...(certain ? [] : [t(`alternatives.${id}.unsure`)]), cite(sources)].join(' '),
    );
  });
}
