import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { describeTakenPort, listen as listenOn } from '../../collector/listen';

const HOST = '127.0.0.1';

/** A server that answers until it is closed. */
export interface RunningServer {
  /** Where it really listens, without a slash at the end. */
  url: string;
  /** Ends open connections too. */
  close(): Promise<void>;
}

/**
 * Serves on this machine's own address, at `port` or at the next free port after it; 0 takes any free one. Says so.
 * @throws as the collector's `listen`
 */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<RunningServer> {
  const server = createServer(getRequestListener(fetch));
  const taken = await listenOn(server, port, HOST, (used) => console.error(describeTakenPort(used)));
  return {
    url: `http://${HOST}:${taken}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
