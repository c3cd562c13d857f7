import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { ASSUMED, monthOf } from './load/cost.mjs';
import { main } from './main.mjs';

const [CHECK, START, RESULT] = ['/en/check/', '/en/', '/en/result/'];

/** `npm run bench:visits`: what a visit weighs on the line, and what ten million a month ask of a host. */
await main(import.meta.url, async () => {
  await build();
  const executablePath = await ensureBrowser();
  const { weigh } = await import('./load/weigh.mjs'); // only now: it needs an installed package
  const [check, again, start, result] = await weigh(executablePath, [CHECK, CHECK, START, RESULT]);
  if (!check || !again || !start || !result) throw new Error('a page was not weighed');
  const whole = [check, start, result].reduce((sum, { requests, bytes }) => ({
    requests: sum.requests + requests,
    bytes: sum.bytes + bytes,
  }));

  const prices = ASSUMED.pricesPerGb.map((price) => `€${price} a GB`);
  table([
    ['a visit', 'requests', 'kB', `GB a month`, ...prices, 'requests a second', 'Mbit a second'],
    row('the questions, for the first time', check),
    row('the questions, start and result, for the first time', whole),
    row('the questions again', again),
  ]);
  console.log(`
${ASSUMED.visits / 1e6} million visits a month, each as in its row; the last two columns in the busiest hour, with
${ASSUMED.busiestHour * 100}% of the visits of a day.`);
});

/**
 * @param {string} name
 * @param {import('./load/cost.mjs').Weight} weight
 */
function row(name, weight) {
  const { gigabytes, euros, requestsInASecond, megabitsInASecond } = monthOf(weight);
  const kilobytes = (weight.bytes / 1000).toFixed(weight.bytes < 10_000 ? 1 : 0);
  const rounded = [gigabytes, ...euros, requestsInASecond, megabitsInASecond].map((value) => String(Math.round(value)));
  return [name, String(weight.requests), kilobytes, ...rounded];
}

/** @param {string[][]} rows the first is the head */
function table([head = [], ...rows]) {
  for (const cells of [head, head.map(() => '---'), ...rows]) console.log(`| ${cells.join(' | ')} |`);
}
