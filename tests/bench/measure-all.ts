import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BENCHES } from './benches';
import { type Compared, compareFigures, describeGoal, type Goal, readFigures } from './figures';
import goals from './goals.json';
import type { Row } from './measure';
import { type Recorded, readRecorded, writeRecorded } from './recorded-figures';
import { writeTables } from './write-tables';

const TABLES = path.resolve('docs/figures.md');

/**
 * `npm run measure [name …] [-- --write] [--except name …]`: every bench in turn, each in a process of its own, its peers
 * beside it; then what moved since it was recorded, and which goals are reached. A bench that fails is said and the others go
 * on. With `--write` what was seen is recorded, and docs/figures.md written from it.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, except: { type: 'string', multiple: true, default: [] } },
});
const names = (positionals.length > 0 ? positionals : Object.keys(BENCHES)).filter(
  (name) => !values.except.includes(name),
);
const recorded = readRecorded();
const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-measure-'));
const failed: string[] = [];
const compared: Compared[] = [];
try {
  for (const name of names) {
    const rows = await runBench(name);
    if (!rows) {
      failed.push(name);
      continue;
    }
    const figures = readFigures(name, rows);
    compared.push(...compareFigures(readFigures(name, recorded[name]?.rows ?? []), figures, goals as Goal[]));
    // recorded one by one, as the whole takes long and may be stopped
    recorded[name] = { seen: today(), machine: describeMachine(), rows };
    if (values.write) record(recorded);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report();

async function runBench(name: string): Promise<Row[] | undefined> {
  const file = path.join(folder, `${name}.json`);
  const child = spawn('npx', ['tsx', 'tests/bench/run.ts', name, '--json', file], { stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return code === 0 ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Row[]>)[name] : undefined;
}

function record(all: Record<string, Recorded>): void {
  const ordered = Object.fromEntries(
    Object.keys(BENCHES).flatMap((name) => (all[name] ? [[name, all[name]]] : [])),
  );
  writeRecorded(ordered);
  writeFileSync(TABLES, writeTables(ordered, goals as Goal[]));
}

function report(): void {
  const moved = compared.filter(({ standing }) => standing !== 'same');
  console.log(`\n${compared.length} figures, ${moved.length} of them moved, new or gone`);
  if (moved.length > 0)
    console.table(
      moved.map(({ id, before, now, standing }) => ({
        figure: id,
        recorded: before ?? '–',
        now: now ?? '–',
        '×': before && now !== undefined ? (now / before).toFixed(2) : '–',
        standing,
      })),
    );
  const withGoal = compared.filter(({ goal }) => goal);
  if (withGoal.length > 0) {
    console.log('goals');
    console.table(
      withGoal.map(({ id, now, goal, isReached }) => ({
        figure: id,
        now,
        goal: describeGoal(goal as Goal),
        reached: isReached ? 'yes' : 'NO',
      })),
    );
  }
  if (failed.length > 0) {
    console.error(`failed, its message stands above: ${failed.join(', ')}`);
    process.exitCode = 1;
  }
}

function today(): string {
  return new Intl.DateTimeFormat('en-GB').format(new Date());
}

function describeMachine(): string {
  return `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node.js ${process.versions.node}`;
}
