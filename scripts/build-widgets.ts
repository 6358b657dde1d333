// Builds the citizens' widgets: each entry becomes one module in dist/widgets; what it loads later stands beside it.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(root, 'dist', 'widgets');

const ENTRIES = ['hai-long', 'hl-survey', 'hl-results', 'hl-lookup', 'hl-qr', 'kiosk'];
/** The page of a tablet at the counter; its code is the entry `kiosk`. */
const KIOSK = path.join(root, 'widgets', 'pages', 'kiosk', 'public');
/** Data that the widgets load at run time, beside them. */
const DATA = { 'procedures.json': 'shared/procedures/procedures.json' };

/** Where the parts stand that a widget loads on first use: a language, a questionnaire. Their names change with them. */
const PARTS = 'parts/[name]-[hash].js';

/** Blanks that mean nothing to code, HTML or CSS, but which a visitor would download with every template. */
const dropBlanks: Plugin = {
  name: 'drop-blanks',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(path.join(root, 'widgets')) || !id.endsWith('.ts')) return undefined;
    const outdented = code.replace(/\n[ \t]+/g, '\n');
    const isStyles = /(\.styles|\/look|\/controls)\.ts$/.test(id);
    return { code: isStyles ? outdented.replace(/([:;{},])\s+/g, '$1') : outdented, map: null };
  },
};

/**
 * The code of one entry with everything it needs at once, and the parts that it loads later.
 * @throws where it does not build, or a file cannot stand alone
 */
async function bundle(entry: string): Promise<[name: string, code: string][]> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [dropBlanks],
    build: {
      write: false,
      target: ['safari15', 'chrome100', 'firefox100'],
      lib: { entry: path.join(root, 'widgets', 'entries', `${entry}.ts`), formats: ['es'] },
      rolldownOptions: { output: { minify: true, chunkFileNames: PARTS } },
    },
  });
  const outputs = [result].flat().flatMap((bundled) => ('output' in bundled ? bundled.output : []));
  return outputs.map((output): [string, string] => {
    if (output.type !== 'chunk' || output.imports.length > 0)
      throw new Error(`${entry}: ${output.fileName} does not stand alone`);
    return [output.isEntry ? `${entry}.js` : output.fileName, output.code];
  });
}

/** The kiosk's files, its service worker with the list of all that a start without network needs. */
async function makeKioskPage(): Promise<[name: string, content: string][]> {
  const page = await Promise.all(
    (await readdir(KIOSK)).map(
      async (name): Promise<[string, string]> => [
        `kiosk/${name}`,
        await readFile(path.join(KIOSK, name), 'utf8'),
      ],
    ),
  );
  const needed = new Map(
    [...files, ...page].filter(([name]) => /^(kiosk[./]|parts\/)/.test(name) && !name.endsWith('worker.js')),
  );
  const print = createHash('sha256')
    .update(JSON.stringify([...needed]))
    .digest('hex')
    .slice(0, 16);
  const list = ['./', ...[...needed.keys()].map((name) => `../${name}`)];
  return page.map(([name, content]) => [
    name,
    content.replace('FILES_OF_THE_KIOSK', JSON.stringify(list)).replace('PRINT_OF_THE_FILES', print),
  ]);
}

// All is built before anything is written: a failed build leaves the last good one, a good one leaves no old file
const files = new Map<string, string>();
for (const entry of ENTRIES) for (const [name, code] of await bundle(entry)) files.set(name, code);
for (const [name, source] of Object.entries(DATA)) {
  files.set(name, await readFile(path.join(root, source), 'utf8'));
}
for (const [name, content] of await makeKioskPage()) files.set(name, content);
await rm(target, { recursive: true, force: true });
for (const folder of ['parts', 'kiosk']) await mkdir(path.join(target, folder), { recursive: true });
for (const [name, content] of files) await writeFile(path.join(target, name), content);

console.log(`${'dist/widgets'.padEnd(44)} ${'bytes'.padStart(9)} ${'brotli'.padStart(9)}`);
for (const [name, content] of files) {
  const sizes = [Buffer.byteLength(content), brotliCompressSync(content).length];
  console.log(`${name.padEnd(44)} ${sizes.map((size) => String(size).padStart(9)).join(' ')}`);
}
