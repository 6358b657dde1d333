// Builds the citizens' widgets: each entry becomes one self-contained module in dist/widgets.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(root, 'dist', 'widgets');

const ENTRIES = ['hai-long', 'hl-survey', 'hl-results', 'hl-lookup', 'hl-qr'];
/** Data that the widgets load at run time, beside them. */
const DATA = { 'procedures.json': 'shared/procedures/procedures.json' };

/** The code of one entry with everything it needs. @throws where it does not build, or not into one file */
async function bundle(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: ['es2020', 'safari15'],
      lib: { entry: path.join(root, 'widgets', 'entries', `${entry}.ts`), formats: ['es'] },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((bundled) => ('output' in bundled ? bundled.output : []));
  const [chunk] = outputs;
  if (outputs.length !== 1 || chunk?.type !== 'chunk' || chunk.imports.length > 0) {
    const files = outputs.map(({ fileName }) => fileName).join(', ');
    throw new Error(`${entry} is not one self-contained file but: ${files}`);
  }
  return chunk.code;
}

// All is built before anything is written: a failed build leaves the last good one, a good one leaves no old file
const files: [name: string, content: string][] = [];
for (const entry of ENTRIES) files.push([`${entry}.js`, await bundle(entry)]);
for (const [name, source] of Object.entries(DATA)) {
  files.push([name, await readFile(path.join(root, source), 'utf8')]);
}
await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
for (const [name, content] of files) await writeFile(path.join(target, name), content);

console.log(`${'dist/widgets'.padEnd(18)} ${'bytes'.padStart(9)} ${'brotli'.padStart(9)}`);
for (const [name, content] of files) {
  const sizes = [Buffer.byteLength(content), brotliCompressSync(content).length];
  console.log(`${name.padEnd(18)} ${sizes.map((size) => String(size).padStart(9)).join(' ')}`);
}
