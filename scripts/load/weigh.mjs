import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { inRoot } from '../root.mjs';
import { handlerFor } from '../serve.mjs';

/** @typedef {import('./cost.mjs').Weight} Weight */

const QUIET = 2000; // milliseconds without a byte: what is fetched in the background has come too

/**
 * Opens addresses of the built site one after another, each in a tab of its own of one new browser, and weighs what the
 * server sent for each, its headers included.
 *
 * @param {string} executablePath
 * @param {string[]} paths
 * @returns {Promise<Weight[]>}
 */
export async function weigh(executablePath, paths) {
  const sent = { requests: 0 };
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  const server = createServer(handlerFor(inRoot('out')));
  server.on('connection', (socket) => void sockets.add(socket)).on('request', () => void sent.requests++);
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const soFar = () => ({ ...sent, bytes: [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0) });

  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext();
    const weights = [];
    for (const path of paths) {
      const before = soFar();
      const page = await context.newPage();
      await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
      for (let last = -1; soFar().bytes !== last; await setTimeout(QUIET)) last = soFar().bytes;
      const after = soFar();
      weights.push({ requests: after.requests - before.requests, bytes: after.bytes - before.bytes });
      await page.close();
    }
    return weights;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
