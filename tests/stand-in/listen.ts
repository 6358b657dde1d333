import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';

const HOST = '127.0.0.1';
const PORTS_TRIED = 50;

/** A server that answers until it is closed. */
export interface RunningServer {
  /** Where it really listens, without a slash at the end. */
  url: string;
  /** Ends open connections too. */
  close(): Promise<void>;
}

/**
 * Serves on this machine's own address, at `port` or at the next free port after it; 0 takes any free one.
 * @throws where 50 ports in a row are taken, or the port cannot be listened on for another reason
 */
export async function listen(fetch: (request: Request) => unknown, port: number): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch });
  for (let candidate = port; ; candidate++) {
    try {
      server.listen(candidate, HOST);
      await once(server, 'listening');
      break;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || candidate - port + 1 >= PORTS_TRIED) throw error;
    }
  }
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no address');
  return {
    url: `http://${HOST}:${address.port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
