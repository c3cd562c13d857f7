import { routeNotes } from '../../../lib/messages/routeNotes';
import { routeText } from '../../../lib/messages/routeText';
import { code, fact, plain, type Fact } from './markdown';
import { restsOn, type Part, type Told } from './told';

/** The procedure, and the others to look at. */
export const route: Part = (told) => {
  const { guidance, answers, texts } = told;
  const { id, from, until } = { from: undefined, until: undefined, ...guidance.route };
  const text = routeText(guidance, texts);
  return {
    title: 'Route',
    facts: [
      fact(
        `${code(id)} **${text ? plain(text.name) : 'Not known yet'}**`,
        ...(text ? [plain(text.meaning), ...routeNotes(guidance, answers, texts).map(plain)] : []),
        ...(from ? [`From: ${texts.day(from)}`] : []),
        ...(until ? [`Until: ${texts.day(until)}`] : []),
        ...restsOn(guidance.route, told),
      ),
      ...alternatives(told),
    ],
  };
};

function alternatives(told: Told): Fact[] {
  const {
    guidance,
    texts: { t },
  } = told;
  return guidance.route.alternatives.map(({ id, certain, sources }) =>
    fact(
      `${t('ui.result.alternativesTitle')}${certain ? '' : ` (${t('ui.result.maybe')})`}: ${code(id)} **${plain(t(`alternatives.${id}.name`))}**`,
      plain(t(`alternatives.${id}.meaning`)),
      certain ? undefined : plain(t(`alternatives.${id}.unsure`)),
      ...restsOn({ sources }, told),
    ),
  );
}
