import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Row } from '../measure';
import { LIMITS, load, makeUnit, withPlaces } from './faults';
import { startCollectorWith } from './start-collector';

/** Debian's `apt-get install faketime`. */
const LIBRARY = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';
const JUMPS = ['+1h', '+0', '-1h', '+0', '+365d', '-365d', '+0'];

/** The server's clock set forward and back by an hour and a year while answers come in; needs faketime. */
export async function benchClocks(): Promise<Row[]> {
  if (!existsSync(LIBRARY)) throw new Error('faketime is not installed: apt-get install faketime');
  return withPlaces(async (folder, postgres) => {
    const rows: Row[] = [];
    for (const [engine, database] of [
      ['SQLite', `sqlite:${path.join(folder, 'clocks.db')}`],
      ['PostgreSQL', await postgres.makeDatabase()],
    ] as const) {
      await makeUnit(database);
      const clock = path.join(folder, 'clock');
      const setClock = (offset: string) => writeFileSync(clock, `${offset}\n`);
      setClock('+0');
      const environment = {
        LD_PRELOAD: LIBRARY,
        FAKETIME_TIMESTAMP_FILE: clock,
        FAKETIME_NO_CACHE: '1',
        // no clock of a computer that measures durations jumps with the time of day
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
      };
      const collector = await startCollectorWith(environment, database, ...LIMITS);
      const row = await load(
        collector,
        async () => {
          for (const jump of JUMPS) {
            setClock(jump);
            await new Promise((resolve) => setTimeout(resolve, 700));
          }
        },
        database,
      );
      rows.push({ cách: `${engine}: đồng hồ ${JUMPS.join(' ')}`, ...row });
    }
    return rows;
  });
}
