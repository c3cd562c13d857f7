import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.mjs';
import { Stop, main } from './main.mjs';
import { DEFAULT_PORT, portFrom } from './port.mjs';
import { inRoot } from './root.mjs';

/**
 * Serves the built site (folder OUT_DIR, default out/) on HOST (default localhost) and PORT (default 3000; 0 takes
 * a free one) until Ctrl-C or SIGTERM, with the headers of production. Resolves once it listens.
 */
export async function serve() {
  const port = portFrom(process.env.PORT);
  const host = process.env.HOST || 'localhost';
  const base = process.env.BASE_PATH ?? '';
  const server = createServer(handlerFor(process.env.OUT_DIR || inRoot('out'), base));

  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Stop(sentenceFor(error, host, port))));
    server.listen(port, host, () => resolve(undefined));
  });

  const stop = () => {
    server.close();
    server.closeAllConnections(); // browsers keep connections open; waiting for them would take minutes
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);

  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(
    `Verblijfwijzer is at http://${host.includes(':') ? `[${host}]` : host}:${actual}${base}/ (Ctrl-C stops it)`,
  );
}

/**
 * @param {string} folder
 * @param {string} [base] the path the site lives under, such as `/gids`
 * @returns {import('node:http').RequestListener}
 */
export function handlerFor(folder, base = '') {
  if (!existsSync(folder)) throw new Stop('There is no built site to serve yet. Build it first: npm run build');
  // `dev` looks at the disk for each request instead of once: a build under a running server does not break it.
  // A packed copy beside a file is sent to whoever takes it.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headersFor('/'), Allow: 'GET, HEAD' }).end();
      return;
    }
    const url = request.url ?? '/';
    if (!url.startsWith(`${base}/`)) {
      response.writeHead(404, headersFor('/')).end('Not found');
      return;
    }
    request.url = url.slice(base.length);
    delete request.headers.range; // no file is worth resuming, and sirv breaks on a range that ends before it starts
    // Set before sirv looks, since it tells a browser that its copy is still good without asking for headers.
    response.setHeaders(new Map(Object.entries({ ...headersFor(pathOf(request)), Vary: 'Accept-Encoding' })));
    files(request, response, () => {
      const page = join(folder, '404.html');
      response.writeHead(404, headersFor('/')).end(existsSync(page) ? readFileSync(page) : 'Not found');
    });
  };
}

/** @param {import('node:http').IncomingMessage} request */
function pathOf({ url = '/' }) {
  const [path = '/'] = url.split('?');
  try {
    return decodeURI(path); // as sirv reads it
  } catch {
    return path;
  }
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {string} host
 * @param {number} port
 */
function sentenceFor(error, host, port) {
  const another = `PORT=${port < 65535 ? port + 1 : DEFAULT_PORT} npm start`;
  if (error.code === 'EADDRINUSE') return `Port ${port} is already in use. Choose another one: ${another}`;
  if (error.code === 'EACCES') return `Port ${port} is not open to this user. Choose another one: PORT=3000 npm start`;
  return `The server could not listen on ${host}, port ${port}: ${error.message}`;
}

await main(import.meta.url, serve);
