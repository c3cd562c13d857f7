import type { Browser, CDPSession } from '@playwright/test';
import { BAD_NETWORK } from './slow';

/**
 * Slows down what service workers fetch, those there are and those that come: they are not part of the page, and its
 * session leaves them at full speed. Ends with the session that this gives.
 */
export async function slowWorkers(browser: Browser): Promise<CDPSession> {
  const session = await browser.newBrowserCDPSession();
  const slowed: Promise<void>[] = [];
  session.on('Target.targetCreated', ({ targetInfo: { type, targetId } }) => {
    // One that is gone again needs no slowing down.
    if (type === 'service_worker') slowed.push(slowTarget(session, targetId).catch(() => undefined));
  });
  await session.send('Target.setDiscoverTargets', { discover: true }); // tells of those there are first
  await Promise.all(slowed);
  return session;
}

/** Playwright opens no session with a worker, hence the browser's own and messages within messages. */
async function slowTarget(session: CDPSession, targetId: string): Promise<void> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const commands = [
    { id: 1, method: 'Network.enable', params: {} },
    { id: 2, method: 'Network.emulateNetworkConditions', params: BAD_NETWORK },
  ];
  for (const command of commands) {
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(command) });
  }
}
