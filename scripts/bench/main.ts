import { guidanceFor } from '../../lib/interview/guidance';
import { table } from '../facts/table';
import { assertAgreement } from './agreement';
import { workedExamples } from './cases';
import { ourDecisions } from './decisions';
import { factsOf } from './factsOf';
import { jsonRulesDecisions } from './jsonRules';
import { madeUpCouples } from './madeUp';
import { medians, speedOf, type Speed } from './measure';
import { publicodesDecisions } from './publicodes';

const MADE_UP = 500;

const cases = workedExamples();
await assertAgreement([...cases, ...madeUpCouples(MADE_UP)]);
console.log(`The three engines agree on ${cases.length} worked examples and ${MADE_UP} made-up couples.`);
console.log('Measured: the worked examples; microseconds for one, the median of the medians.\n');

const facts = cases.map(factsOf);
const guidance = speedOf(await medians(cases, ({ answers, on }) => guidanceFor(answers, on)));
const ours = speedOf(await medians(cases, ourDecisions));
const jsonRules = speedOf(await medians(facts, jsonRulesDecisions));
const publicodes = speedOf(await medians(facts, publicodesDecisions));

const row = (name: string, { median, slowest, perSecond }: Speed, ratio = '') => [
  name,
  median.toFixed(1),
  slowest.toFixed(1),
  Math.round(perSecond).toLocaleString('en'),
  ratio,
];
const times = ({ median }: Speed) => `${(median / ours.median).toFixed(1)} times as long`;
console.log(
  table(
    ['', 'median', 'slowest', 'a second', 'the same decisions'],
    [
      row('whole guidance', guidance),
      row('four decisions, from the answers', ours, '1'),
      row('the same in json-rules-engine', jsonRules, times(jsonRules)),
      row('the same in publicodes', publicodes, times(publicodes)),
    ],
  ),
);
console.log('\nThe four: route, mvv, exam abroad, status of the sponsor. The other two get what');
console.log('their tables ask ready-made; our rules work it out from the answers meanwhile.');
