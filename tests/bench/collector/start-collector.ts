import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ENVIRONMENT, NODE_FLAGS } from '../../../scripts/collector-process';
import { readPeakMemory } from './read-process';

/** A collector as a process of its own. */
export interface CollectorProcess {
  url: string;
  pid: number;
  /** Settles when the process is gone. */
  ended: Promise<unknown>;
  /** Most memory that it has had so far, in MB (VmHWM, Linux only). */
  peakMemory(): number;
  stop(): Promise<void>;
}

/** Starts the built collector (`npm run build:collector`) over a database. @throws where it ends before it listens */
export const startCollector = (database: string, ...args: string[]): Promise<CollectorProcess> =>
  startCollectorProcess(commandFor(database, args));

/** The same with other variables of the environment. */
export const startCollectorWith = (
  environment: Record<string, string>,
  database: string,
  ...args: string[]
): Promise<CollectorProcess> => startCollectorProcess(commandFor(database, args), environment);

const commandFor = (database: string, args: readonly string[]) => [
  ...NODE_FLAGS,
  'dist/collector/collector.mjs',
  '--port',
  '0',
  '--database',
  database,
  ...args,
];

/** Starts a program for Node that tells the address at which it listens. @throws where it ends before that */
export async function startCollectorProcess(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<CollectorProcess> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...ENVIRONMENT, ...environment },
  });
  const ended = once(child, 'exit');
  let printed = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    printed += text;
    const url = /http:\/\/\S+:\d+/.exec(printed)?.[0];
    if (!url) continue;
    child.stdout.resume();
    return {
      url,
      pid: child.pid ?? 0,
      ended,
      peakMemory: () => readPeakMemory(child.pid ?? 0),
      async stop() {
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error(`the collector ended: ${printed}`);
}
