import { guidanceFor } from '../../lib/interview/guidance';
import { table } from '../facts/table';
import { assertAgreement } from './agreement';
import { workedExamples } from './cases';
import { ourDecisions } from './decisions';
import { factsOf } from './factsOf';
import { jsonRulesDecisions } from './jsonRules';
import { madeUpCouples } from './madeUp';
import { enumeratedCouples } from './enumerated';
import { medians, speedOf, type Speed } from './measure';
import { publicodesDecisions } from './publicodes';

const MADE_UP = 500;
const ENUMERATED = 300;

const cases = workedExamples();
await assertAgreement([...cases, ...madeUpCouples(MADE_UP)]);
console.log(`The three engines agree on ${cases.length} worked examples and ${MADE_UP} made-up couples.`);
const enumerated = await enumeratedCouples(ENUMERATED);
console.log(`Measured: ${ENUMERATED} couples spread over every state of the interview, then the worked examples;`);
console.log('microseconds for one, the median of the medians.\n');

const facts = cases.map(factsOf);
const ofStates = speedOf(await medians(enumerated, ({ answers, on }) => guidanceFor(answers, on)));
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
      row('whole guidance, couples of every state', ofStates),
      row('whole guidance, worked examples', guidance),
      row('four decisions, from the answers', ours, '1'),
      row('the same in json-rules-engine', jsonRules, times(jsonRules)),
      row('the same in publicodes', publicodes, times(publicodes)),
    ],
  ),
);
console.log('\nThe four: route, mvv, exam abroad, status of the sponsor. The other two get what');
console.log('their tables ask ready-made; our rules work it out from the answers meanwhile.');
