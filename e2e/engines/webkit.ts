import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { proxyTo, type Engine, type Launch } from './engine';
import { start } from './started';
import { WebDriver } from './webdriver';

/** Without it the toolbar keeps the window of WebKitGTK's small browser wider than a phone. */
const NARROW_TOOLBAR = 'button, entry, image, box { min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px }';

/** By which WebDriver marks an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
type Reference = { [ELEMENT]: string };

/** No desktop around it: nothing to ask it for settings, or to tell it what is on the screen. */
const NO_DESKTOP = { DBUS_SESSION_BUS_ADDRESS: 'disabled:', GSETTINGS_BACKEND: 'memory', NO_AT_BRIDGE: '1' };

/** Now and then the driver waits for ever for its browser; then another one is started. */
const ATTEMPTS = 3;

/** Debian's WebKitGTK with the small browser that comes with its WebDriver, on a screen of its own. */
export const launchWebKit: Launch = async (elsewhere) => {
  const screen = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = await start(['Xvfb', ...screen], { ready: /^(\d+)\n/ });
  for (let attempt = 1; ; attempt++) {
    try {
      const { driver, stop } = await startDriver(`:${xvfb.said}`, { proxy: proxyTo(elsewhere) });
      const end = () => stop().finally(xvfb.stop);
      return { ...engineOf(driver), troubles: elsewhere.requests, close: () => driver.end().finally(end) };
    } catch (error) {
      if (attempt < ATTEMPTS) continue;
      await xvfb.stop();
      throw error;
    }
  }
};

async function startDriver(display: string, capabilities: object) {
  const port = await freePort();
  const folder = newHome();
  const env = { ...NO_DESKTOP, DISPLAY: display, HOME: folder, XDG_CONFIG_HOME: folder };
  const { stop } = await start(['WebKitWebDriver', `--port=${port}`], { env, folder });
  try {
    const address = `http://127.0.0.1:${port}`;
    await vi.waitFor(() => fetch(`${address}/status`), { timeout: 30_000, interval: 50 });
    return { driver: await WebDriver.connect(address, capabilities), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function newHome(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verblijfwijzer-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), NARROW_TOOLBAR);
  return folder;
}

/** The driver does not say which port it took, so it must be told one. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a server with a port has no other kind of address
  server.close();
  await once(server, 'close');
  return port;
}

function engineOf(driver: WebDriver): Omit<Engine, 'troubles' | 'close'> {
  const call = <Value>(inPage: unknown, ...given: unknown[]) =>
    driver.post<Value>('execute/sync', { script: `return (${String(inPage)})(...arguments)`, args: given });
  return {
    open: (url) => driver.post('url', { url }),
    reload: () => driver.post('refresh'),
    back: () => driver.post('back'),
    ask: (inPage, given) => call(inPage, given),
    find: async (inPage, given) => (await call<Reference | null>(inPage, given))?.[ELEMENT] ?? null,
    askOf: (element, inPage, given) => call(inPage, { [ELEMENT]: element }, given),
    press: (element) => driver.post(`element/${element}/click`),
    type: (element, text) => driver.post(`element/${element}/value`, { text }),
    async resize(width, height) {
      // The window is as wide as the page, and higher by a toolbar.
      const outside = await call<number>(() => outerHeight - innerHeight);
      await driver.post('window/rect', { width, height: height + outside });
    },
  };
}
