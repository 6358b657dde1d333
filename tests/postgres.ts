import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgres } from '../scripts/find-tools.mjs';

const run = promisify(execFile);

/** A throw-away PostgreSQL cluster on a port of its own. */
export interface TestPostgres {
  /** Makes an empty database. @returns its `postgres://` address */
  makeDatabase(): Promise<string>;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
  /** Stops the server in the middle of its work and starts it again on the same port. */
  restart(): Promise<void>;
}

/** The server refuses to run as root: then it runs as the user that its package made. */
const isRoot = process.getuid?.() === 0;
const runAsServer = (program: string, args: string[]) =>
  isRoot ? run('runuser', ['-u', 'postgres', '--', program, ...args], { cwd: '/' }) : run(program, args);

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() =>
          typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port')),
        );
      });
  });
}

/**
 * Starts a new cluster without password.
 * @param isDurable whether commits are forced to the disk; tests are faster without
 * @throws where PostgreSQL is not installed
 */
export async function startPostgres({ isDurable = false } = {}): Promise<TestPostgres> {
  const programs = findPostgres();
  if (!programs)
    throw new Error(
      'PostgreSQL is not installed: "npm run setup" installs it, POSTGRES_BIN names its folder',
    );
  const folder = await mkdtemp(path.join(tmpdir(), 'hai-long-postgres-'));
  if (isRoot) await run('chown', ['postgres', folder]);
  const data = path.join(folder, 'data');
  const control = (...args: string[]) =>
    runAsServer(path.join(programs, 'pg_ctl'), ['-D', data, '-w', ...args]);
  const stop = async () => {
    await control('-m', 'immediate', 'stop');
    await rm(folder, { recursive: true, force: true });
  };

  try {
    await runAsServer(path.join(programs, 'initdb'), [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--no-sync',
    ]);
    const port = await findFreePort();
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=${isDurable ? 'on' : 'off'}`;
    await control('-l', path.join(folder, 'log'), '-o', settings, 'start');
    const address = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
    let made = 0;
    return {
      stop,
      async restart() {
        await control('-m', 'immediate', 'stop');
        await control('-l', path.join(folder, 'log'), '-o', settings, 'start');
      },
      async makeDatabase() {
        const client = new pg.Client(address('postgres'));
        await client.connect();
        const name = `test_${++made}`;
        await client.query(`create database ${name}`);
        await client.end();
        return address(name);
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
