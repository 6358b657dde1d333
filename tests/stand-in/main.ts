import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serveAll } from './serve-all';

/**
 * Command line of the whole stand-in: prints its addresses as one line of JSON and serves until it is told to end.
 * Ports are those given, or the next free ones; 0 takes any. Without a database the answers go when it ends.
 * `--now` sets the moment around which the samples are.
 */
const { values } = parseArgs({
  options: {
    portal: { type: 'string', default: '0' },
    site: { type: 'string', default: '0' },
    collector: { type: 'string', default: '0' },
    database: { type: 'string' },
    now: { type: 'string' },
  },
});

const temporary = values.database === undefined ? mkdtempSync(path.join(tmpdir(), 'hai-long-')) : undefined;
const database = values.database ?? `sqlite:${temporary}/answers.db`;
const ports = {
  portal: Number(values.portal),
  site: Number(values.site),
  collector: Number(values.collector),
};
const { now } = values;
const all = await serveAll(
  ports,
  database,
  console.error,
  now === undefined ? undefined : () => new Date(now),
);
const { close, ...addresses } = all;
console.log(JSON.stringify(addresses));

let isEnding = false;

/** Once: a terminal's Ctrl-C reaches this process as well as the one that started it, which then asks for the same. */
async function end() {
  if (isEnding) return;
  isEnding = true;
  await close();
  if (temporary) rmSync(temporary, { recursive: true });
  process.exit(0);
}
process.on('SIGTERM', end);
process.on('SIGINT', end);
// the one who started it has gone
process.once('disconnect', end);
