import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DEFECTS } from '../shared/procedures/portal/defects';
import { describeError } from '../shared/text/describe-error';
import { makeProceduresFile } from './procedures/make-procedures-file';
import { renderProceduresFile, renderProceduresSchema } from './procedures/render-files';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const USAGE = `Usage: npm run import:procedures -- PATH.jsonl [--out PATH.json] [--as-of YYYY-MM-DD]

Makes shared/procedures/procedures.json from data of the national portal, one JSON object a line, and the JSON Schema
of that file under docs/schemas.
--out    writes the procedures to another place, and no schema
--as-of  day of the facts for lines that do not name a known source`;

/** Reads, makes, writes, says what was met. Writes nothing unless the whole input is sound. */
function importProcedures(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, 'as-of': { type: 'string' } },
  });
  const [input, ...more] = positionals;
  if (!input || more.length > 0) throw new Error(`one input file is needed\n\n${USAGE}`);
  const { file, defects } = makeInput(input, values['as-of']);
  const text = renderProceduresFile(file);
  const out = path.resolve(values.out ?? path.join(root, 'shared/procedures/procedures.json'));
  writeText(out, text);
  if (!values.out)
    writeText(path.join(root, 'docs/schemas/procedures.schema.json'), renderProceduresSchema());
  for (const [defect, meaning] of DEFECTS) {
    console.log(`${String(defects.get(defect) ?? 0).padStart(6)}  ${meaning}`);
  }
  console.log(
    `\n${file.procedures.length} procedures, as of ${file.asOf} → ${path.relative(process.cwd(), out)}`,
  );
}

function writeText(file: string, text: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function makeInput(input: string, asOf: string | undefined) {
  const jsonl = readFileSync(input, 'utf8');
  try {
    return makeProceduresFile(jsonl, asOf);
  } catch (error) {
    throw new Error(`${input}: ${describeError(error)}`, { cause: error });
  }
}

try {
  importProcedures(process.argv.slice(2));
} catch (error) {
  console.error(`Nothing was written. ${describeError(error)}`);
  process.exitCode = 1;
}
