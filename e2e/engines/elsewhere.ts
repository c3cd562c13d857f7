import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

export interface Elsewhere {
  port: number;
  /** How each request to another site began, since this was asked the last time. */
  requests: () => string[];
  stop: () => Promise<void>;
}

/**
 * The rest of the internet: a proxy for everything but our own server, that writes down who was asked for and answers
 * nobody. It hears what no tool of a page shows, such as the requests of a service worker. It does not hear who asks: a
 * browser that calls its makers is written down too.
 */
export async function openElsewhere(): Promise<Elsewhere> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined); // the browser went away first
    socket.once('data', (data) => {
      const [line = ''] = data.toString('latin1').split('\r\n');
      heard.push(/^[A-Z]+ /.test(line) ? `elsewhere: ${line}` : 'elsewhere: something encrypted');
      socket.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port, // a server with a port has no other kind of address
    requests: () => heard.splice(0),
    stop: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}
