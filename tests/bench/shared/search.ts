import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import register from '../../../shared/procedures/procedures.json';
import queries from '../../search/queries.json';
import type { Row } from '../measure';
import { ENGINES, type Named } from '../peers/search-peers';

/** What is typed is asked for at every second letter. */
const EVERY = 2;
/** Of the questions, each which one is timed with ours, … */
const TIMED = 8;
/** … and with the peers: the slowest takes a tenth of a second a letter. */
const TIMED_OF_PEERS = 64;

/**
 * Ours beside its peers: right answers in the first three of the committed questions, and what building and asking costs
 * among all names of the country (`REAL_INPUT`), in the processor's time of this process, as other work goes on beside it.
 * All questions are asked twice: first right after the index is built, when the engine's code has hardly run, and once more
 * as in a page that has been open for a while. It takes one to two minutes; what is under way is said to the terminal.
 */
export function benchSearch(): Row[] {
  const names = readNames();
  const inRegister = new Set(register.procedures.map(({ code }) => code));
  const asked = queries.filter(({ codes }) => codes.some((code) => inRegister.has(code)));
  return Object.entries(ENGINES).map(([engine, make]) => {
    console.error(`  ${engine} …`);
    const { find } = make(register.procedures);
    const right = asked.filter(({ query, codes }) => find(query, 3).some((code) => codes.includes(code)));
    const start = process.cpuUsage();
    const many = make(names);
    const built = msSince(start);
    const every = engine === 'ours' ? TIMED : TIMED_OF_PEERS;
    const typed = queries
      .filter((_, place) => place % every === 0)
      .flatMap(({ query }) =>
        Array.from({ length: Math.ceil(query.length / EVERY) }, (_, at) => query.slice(0, 1 + at * EVERY)),
      );
    const cold = timesOf(many.find, typed);
    const warm = timesOf(many.find, typed);
    const size = many.written === undefined ? '–' : kilobytes(many.written);
    return {
      engine,
      questions: asked.length,
      'right in first 3, %': Number(((right.length / asked.length) * 100).toFixed(1)),
      names: names.length,
      'timed, beginnings': typed.length,
      'built, ms': Math.round(built),
      'median, ms': at(cold, 0.5),
      'p99, ms': at(cold, 0.99),
      'p99 asked again, ms': at(warm, 0.99),
      'index written, kB brotli': size,
    };
  });
}

/** What each answer costs, least first. */
function timesOf(find: (query: string, limit: number) => string[], typed: string[]): number[] {
  const times = typed.map((query) => {
    const begin = process.cpuUsage();
    find(query, 10);
    return msSince(begin);
  });
  return times.sort((a, b) => a - b);
}

const at = (times: number[], share: number) =>
  Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2));

const msSince = (before: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const kilobytes = (written: unknown) => Math.round(brotliCompressSync(JSON.stringify(written)).length / 1000);

function readNames(): Named[] {
  const folder = process.env.REAL_INPUT;
  if (!folder) return register.procedures;
  const file = path.join(folder, 'data/procedures/catalog.jsonl.gz');
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
  return lines.map((line) => {
    const { ma_thu_tuc, ten_thu_tuc, linh_vuc } = JSON.parse(line) as Record<string, string | null>;
    return { code: ma_thu_tuc ?? '', name: ten_thu_tuc ?? '', ...(linh_vuc && { field: linh_vuc }) };
  });
}
