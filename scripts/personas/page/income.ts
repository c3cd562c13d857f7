import { counted, needed } from '../../guide/pretty/income';
import { incomeLines, type IncomeLine } from '../../../lib/messages/incomeLines';
import type { JudgedSource } from '../../../lib/rules/income/source';
import { code, fact, plain, type Fact } from './markdown';
import { restsOn, type Part, type Told } from './told';

/** The norm, what counts towards it, and how each source of income was judged. */
export const income: Part = (told) => {
  const { guidance, texts } = told;
  const { income: check } = guidance;
  if (!check) return null;
  const { norm, basis, individualAssessment, because, evidence } = check;
  return {
    title: texts.t('ui.result.incomeTitle'),
    facts: [
      fact(
        plain(needed(told)),
        norm ? `Norm: ${code(norm.status)}, from ${texts.day(norm.from)} until ${texts.day(norm.until)}` : undefined,
        ...restsOn({ because, sources: [...(norm ? [norm.source] : []), ...evidence] }, told),
      ),
      ...counted(told).map(plain),
      ...(basis ? [`Reached on the basis ${code(basis)}`] : []),
      ...(individualAssessment ? [`${code('individualAssessment')}: the IND must look at their own situation`] : []),
      ...sources(told),
    ],
  };
};

function sources({ guidance, answers, texts }: Told): Fact[] {
  const judged = guidance.income?.sources ?? [];
  return incomeLines(guidance, answers, texts).map((line) => source(line, judged[line.index]));
}

function source({ index, name, perMonth, why }: IncomeLine, judged: JudgedSource | undefined): Fact {
  const verdict = judged && [
    `${code('counted')} ${judged.counted ? 'yes' : 'no'}`,
    `${code('independent')} ${judged.independent}`,
    `${code('sustainable')} ${judged.sustainable}`,
    ...(judged.row ? [`${code('row')} ${judged.row}`] : []),
    ...(judged.missing ? [`${code('missing')} ${code(...judged.missing)}`] : []),
  ];
  return fact(`Number ${index + 1}: **${plain(name)}**`, plain(perMonth), verdict?.join(', '), ...why.map(plain));
}
