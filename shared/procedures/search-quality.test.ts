import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import queries from '../../tests/search/queries.json';
import { foldText } from '../text/fold-text';
import type { ProceduresFile } from './procedure';
import file from './procedures.json';
import { buildIndex, search } from './search';

const { procedures } = file as unknown as ProceduresFile;

it('of 400 questions of people the right procedure is in the first three for 95 % at least', () => {
  const index = buildIndex(procedures);
  const missed = queries.filter(({ query, codes }) => {
    const found = search(index, query, 3).map(({ code }) => code);
    return !found.some((code) => codes.includes(code));
  });
  expect(queries.length).toBeGreaterThanOrEqual(400);
  expect(missed.length, missed.map(({ query }) => query).join('; ')).toBeLessThanOrEqual(
    queries.length * 0.05,
  );
});

const catalog = path.join(process.env.REAL_INPUT ?? '', 'data/procedures/catalog.jsonl.gz');
if (!process.env.REAL_INPUT)
  console.log('REAL_INPUT is not set: names are looked for among those of the built-in register only.');

/** All names of the country where they are at hand. */
function allNames(): { code: string; name: string }[] {
  if (!process.env.REAL_INPUT || !existsSync(catalog)) return procedures;
  const lines = gunzipSync(readFileSync(catalog)).toString().trim().split('\n');
  return lines.map((line) => {
    const { ma_thu_tuc, ten_thu_tuc } = JSON.parse(line) as { ma_thu_tuc: string; ten_thu_tuc: string };
    return { code: ma_thu_tuc, name: ten_thu_tuc };
  });
}

it('a name without marks finds a procedure of that name first, always', () => {
  const names = allNames();
  const index = buildIndex(names);
  const keyOf = (name: string) => foldText(name).replace(/[^a-z0-9]+/g, ' ');
  const nameOf = new Map(names.map(({ code, name }) => [code, keyOf(name)]));
  // every seventh: all of them are counted by the bench
  const asked = names.filter((_, place) => place % 7 === 0);
  const missed = asked.filter(({ name }) => {
    const [first] = search(index, foldText(name), 1);
    return nameOf.get(first?.code ?? '') !== keyOf(name);
  });
  expect(missed.map(({ name }) => name)).toEqual([]);
}, 60_000);
