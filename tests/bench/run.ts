import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BENCHES } from './benches';
import type { Row } from './measure';

/**
 * `npm run bench [name …]`: prints the tables of docs/measurements.md. Run by hand; nothing is judged. With `--json FILE` the
 * rows are written there too, by the bench's name.
 */
const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
});
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no bench is called ${unknown.join(', ')}; there are: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(1);
}
const tables: Record<string, Row[]> = {};
for (const [name, bench] of Object.entries(BENCHES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n${name}`);
  const rows = await bench();
  console.table(rows);
  tables[name] = rows;
}
if (values.json) writeFileSync(values.json, JSON.stringify(tables));
