import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bidi } from './bidi';
import { proxyTo, type Engine, type Launch } from './engine';
import { start } from './started';

/** What a script came to: its value, or what it threw. */
type Outcome<Value> = { type: 'success'; result: Value } | { type: 'exception'; exceptionDetails: { text: string } };

/** Debian's Firefox with a profile of its own, by WebDriver BiDi. */
export const launchFirefox: Launch = async (elsewhere) => {
  const folder = mkdtempSync(join(tmpdir(), 'verblijfwijzer-firefox-'));
  const command = ['firefox-esr', '--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'];
  const browser = await start(command, { env: { HOME: folder }, folder, ready: /listening on (ws:\S+)/ });
  const troubles: string[] = [];
  const hear = (event: string, params: unknown) => {
    const trouble = troubleIn(event, params);
    if (trouble !== null) troubles.push(trouble);
  };
  try {
    const bidi = await Bidi.connect(`${browser.said}/session`, hear);
    await bidi.send('session.new', { capabilities: { alwaysMatch: { proxy: proxyTo(elsewhere) } } });
    await bidi.send('session.subscribe', { events: [LOG, REQUEST] });
    const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
    const context = contexts[0]?.context ?? '';
    const close = async () => {
      bidi.close();
      await browser.stop();
    };
    return { ...engineOf(bidi, context), troubles: () => troubles.splice(0), close };
  } catch (error) {
    await browser.stop();
    throw error;
  }
};

const LOG = 'log.entryAdded';
const REQUEST = 'network.beforeRequestSent';

/** Its proxy cannot tell: Firefox also calls its makers by itself, but tells only of what pages ask for. */
function troubleIn(event: string, params: unknown): string | null {
  if (event === REQUEST) {
    const { url } = (params as { request: { url: string } }).request; // by the standard, and so below
    const { protocol, hostname } = new URL(url);
    return hostname === 'localhost' || !protocol.startsWith('http') ? null : `elsewhere: GET ${url}`;
  }
  const { level, text } = params as { level: string; text: string };
  return level === 'error' ? text : null;
}

function engineOf(bidi: Bidi, context: string): Omit<Engine, 'troubles' | 'close'> {
  async function call<Value>(functionDeclaration: string, ...given: object[]): Promise<Value> {
    const params = { functionDeclaration, arguments: given, target: { context }, awaitPromise: true };
    const outcome = await bidi.send<Outcome<Value>>('script.callFunction', params);
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return outcome.result;
  }
  const json = (given: unknown) => ({ type: 'string', value: JSON.stringify(given) });
  async function ask<Answer>(inPage: string, ...given: object[]): Promise<Answer> {
    const declaration = `async (...given) => JSON.stringify((await (${inPage})(...given)) ?? null)`;
    const { value } = await call<{ value: string }>(declaration, ...given);
    return JSON.parse(value) as Answer; // it was one over there
  }
  const act = (type: string, actions: object[]) =>
    bidi.send<void>('input.performActions', { context, actions: [{ type, id: type, actions }] });
  const press = (sharedId: string) =>
    act('pointer', [
      { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);

  return {
    open: (url) => bidi.send('browsingContext.navigate', { context, url, wait: 'complete' }),
    reload: () => bidi.send('browsingContext.reload', { context, wait: 'complete' }),
    back: () => bidi.send('browsingContext.traverseHistory', { context, delta: -1 }),
    ask: (inPage, given) => ask(`(given) => (${String(inPage)})(JSON.parse(given))`, json(given)),
    askOf: (sharedId, inPage, given) =>
      ask(`(element, given) => (${String(inPage)})(element, JSON.parse(given))`, { sharedId }, json(given)),
    async find(inPage, given) {
      const declaration = `(given) => (${String(inPage)})(JSON.parse(given))`;
      return (await call<{ sharedId?: string }>(declaration, json(given))).sharedId ?? null;
    },
    press,
    async type(element, text) {
      await press(element);
      const keys = [END, ...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act('key', keys);
    },
    resize: (width, height) => bidi.send('browsingContext.setViewport', { context, viewport: { width, height } }),
  };
}

/** The key End, as WebDriver writes it. */
const END = '\uE010';
