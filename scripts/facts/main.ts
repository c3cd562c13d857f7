import { todayInAmsterdam } from '../guide/today';
import { factsReport } from './factsReport';
import { knownFacts } from './known';
import { dayFrom } from './options';

const day = dayFrom(process.argv.slice(2), todayInAmsterdam());
if (day.ok) {
  console.log(factsReport(knownFacts, day.on));
} else {
  console.error(day.message);
  process.exitCode = 1;
}
