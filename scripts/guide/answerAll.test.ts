import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { answerAll } from './answerAll';
import { asJson } from './asJson';

const today = () => '2026-11-22';

test('each line gets its reply, in order, also after one that is wrong', async () => {
  const { replies, allAnswered } = await answersTo('{"answers":{}}\nno\n\n{"on":"2026-12-01","answers":{}}');
  expect(replies).toMatchObject([
    { on: '2026-11-22' },
    { error: { kind: 'invalidJson' } },
    { error: { kind: 'invalidJson' } },
    { on: '2026-12-01' },
  ]);
  expect(allAnswered).toBe(false);
});

test('all is well when every line was answered, or there was none', async () => {
  expect((await answersTo('{"answers":{}}\r\n')).allAnswered).toBe(true);
  expect(await answersTo('')).toEqual({ replies: [], allAnswered: true });
});

test('it reads no further while nobody takes the replies', async () => {
  let read = 0;
  async function* input() {
    for (; read < 1000; read++) yield Buffer.from('no\n');
  }
  const output = new PassThrough({ highWaterMark: 100 });
  const done = answerAll(input(), output, today, asJson);
  await new Promise((resolve) => setImmediate(resolve));
  expect(read).toBeLessThan(10);
  output.resume();
  await done;
  expect(read).toBe(1000);
});

async function answersTo(text: string) {
  const output = new PassThrough();
  const written = output.setEncoding('utf8').toArray();
  const allAnswered = await answerAll(Readable.from([Buffer.from(text)]), output, today, asJson);
  output.end();
  const lines = (await written).join('').split('\n').filter(Boolean);
  return { replies: lines.map((line): unknown => JSON.parse(line)), allAnswered };
}
