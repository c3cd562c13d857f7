import { conditionText } from '../../../lib/messages/conditionText';
import type { Finding } from '../../../lib/rules/conditions/condition';
import { code, fact, plain, type Fact } from './markdown';
import { restsOn, type Part, type Told } from './told';

/** Every condition in the order of the rules, so that a changed status changes one line and moves none. */
export const conditions: Part = (told) => {
  const { conditions: all } = told.guidance;
  if (all.length === 0) return null;
  return { title: 'Conditions', facts: all.map((finding) => condition(finding, told)) };
};

function condition(finding: Finding, told: Told): Fact {
  const { guidance, answers, texts } = told;
  const { id, status, ground, fix } = finding;
  const { title, reason, todo } = conditionText(finding, guidance, answers, texts);
  return fact(
    `${code(id)} ${code(ground ? `${status}/${ground}` : status)} **${plain(title)}: ${texts.t(`statuses.${status}`)}**`,
    plain(reason),
    todo === undefined ? undefined : `${texts.t('ui.result.todoLabel')}: ${plain(todo)}`,
    fix?.from ? `In order from: ${texts.day(fix.from)}` : undefined,
    fix?.id ? `To be mended by: ${code(fix.id)}` : undefined,
    ...restsOn(finding, told),
  );
}
