import { hrefs } from '../../../components/ui/hrefs';
import { utrechtAndNairobi } from '../../../e2e/support/couples';
import { guidanceFor } from '../../../lib/interview/guidance';
import { walk } from '../../../lib/interview/walk';
import { loadLanguage } from '../../../lib/messages/languages';
import { textsOf } from '../../../lib/messages/texts';
import { verdictText } from '../../../lib/messages/verdictText';
import type { Answers, QuestionId } from '../../../lib/rules/answers';
import { nothingSaved, writeEnvelope } from '../../../lib/saved/envelope';
import { todayInAmsterdam } from '../../guide/today';
import { planOf, type Opened } from './opened';
import type { Step } from './plan';

/** The first radio button of the first question says Dutch; the partner is from Kenya. */
const told: Answers = { sponsorNationalities: ['NL'], partnerNationalities: ['KE'] };

/** The pages of the guide, in English. */
export async function guidePages(origin: string): Promise<Record<'start' | 'check' | 'result', Opened>> {
  const texts = textsOf(await loadLanguage('en'));
  const { t, country } = texts;
  const { answers } = utrechtAndNairobi;
  const at = hrefs('en');
  const today = todayInAmsterdam();
  const plan = (...steps: Step[]) => planOf(t('ui.question.continue'), ...steps);
  const title = (id: QuestionId) => t(`questions.${id}.title`);
  const { next: third } = walk(told, today);
  if (third === null) throw new Error('there is no third question');
  return {
    start: { name: 'start', url: origin + at.start, plan: plan({ as: 'heading', heading: t('ui.start.title') }) },
    check: {
      name: 'check',
      url: origin + at.check,
      plan: plan(
        { as: 'heading', heading: title('sponsorNationalities'), answer: 'first' },
        { as: 'second', heading: title('partnerNationalities'), answer: { label: country('KE') } },
        { as: 'third', heading: title(third) },
      ),
      keeps: told,
    },
    result: {
      name: 'result',
      url: origin + at.result,
      plan: plan({ as: 'heading', heading: verdictText(guidanceFor(answers, today), texts) }),
      saved: writeEnvelope({ ...nothingSaved, answers }),
    },
  };
}
