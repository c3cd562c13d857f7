import type { CDPSession, Page } from '@playwright/test';

/** A bad phone: 400 kbit a second both ways, 400 ms until each answer begins, a processor four times as slow. */
export const BAD = { bytesPerSecond: 50_000, latency: 400, slowdown: 4, width: 390, height: 844 };

export const BAD_NETWORK = {
  offline: false,
  latency: BAD.latency,
  downloadThroughput: BAD.bytesPerSecond,
  uploadThroughput: BAD.bytesPerSecond,
};

/** Slows one page down. The session must stay open: with it the slowness ends. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', BAD_NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: BAD.slowdown });
  return session;
}
