import type { Server } from 'node:http';
import { describeError } from '../shared/text/describe-error';

const LAST_PORT = 65_535;

/** The address cannot be listened on; the message names it and says why. */
export class ListenError extends Error {}

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

function listenOn(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** What to tell when a port is held by another program. */
export const describeTakenPort = (port: number): string =>
  `Cổng ${port} đang có chương trình khác dùng, thử cổng ${port + 1}.`;

/**
 * Listens on a port, or on the next one that is free.
 * @param port 0 takes any free one
 * @param onTaken told of each port that another program holds
 * @returns the port it listens on
 * @throws ListenError; RangeError for a number that is no port
 */
export async function listen(
  server: Server,
  port: number,
  host: string,
  onTaken: (port: number) => void,
): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      await listenOn(server, candidate, host);
      const address = server.address();
      return typeof address === 'object' && address ? address.port : candidate;
    } catch (error) {
      if (error instanceof RangeError) throw error;
      if (!isTaken(error) || candidate === LAST_PORT) {
        const reason = describeError(error);
        throw new ListenError(`Không mở được cổng ${candidate} tại ${host}: ${reason}`, { cause: error });
      }
      onTaken(candidate);
    }
  }
}
