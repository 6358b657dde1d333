import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import register from '../../../shared/procedures/procedures.json';
import queries from '../../search/queries.json';
import type { Row } from '../measure';
import { ENGINES, type Named } from '../peers/search-peers';

/** What is typed is asked for at every second letter. */
const EVERY = 2;
/** Of the questions, each which one is timed: the slowest peer takes a tenth of a second a letter. */
const TIMED = 8;

/**
 * Ours beside its peers: right answers in the first three of the committed questions, and what building and asking costs
 * among all names of the country (`REAL_INPUT`), in the processor's time of this process, as other work goes on beside it.
 */
export function benchSearch(): Row[] {
  const names = readNames();
  const inRegister = new Set(register.procedures.map(({ code }) => code));
  const asked = queries.filter(({ codes }) => codes.some((code) => inRegister.has(code)));
  return Object.entries(ENGINES).map(([engine, make]) => {
    const { find } = make(register.procedures);
    const right = asked.filter(({ query, codes }) => find(query, 3).some((code) => codes.includes(code)));
    const start = process.cpuUsage();
    const many = make(names);
    const built = msSince(start);
    const times: number[] = [];
    for (const { query } of queries.filter((_, place) => place % TIMED === 0))
      for (let length = 1; length <= query.length; length += EVERY) {
        const begin = process.cpuUsage();
        many.find(query.slice(0, length), 10);
        times.push(msSince(begin));
      }
    times.sort((a, b) => a - b);
    const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2));
    const size = many.written === undefined ? '–' : kilobytes(many.written);
    return {
      engine,
      [`right in first 3 of ${asked.length}`]: right.length,
      names: names.length,
      'built, ms': Math.round(built),
      'median, ms': at(0.5),
      'p99, ms': at(0.99),
      'index written, kB brotli': size,
    };
  });
}

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
