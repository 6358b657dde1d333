// Builds the citizens' widgets: each entry becomes one module in dist/widgets; what it loads later stands beside it.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(root, 'dist', 'widgets');

const ENTRIES = [
  'hai-long',
  'hl-survey',
  'hl-results',
  'hl-lookup',
  'hl-qr',
  'hl-progress',
  'hl-contact',
  'hl-answers',
  'kiosk',
  'slips',
  'posters',
];
/** Whole pages; the code of each is the entry of its name. */
const PAGES = ['kiosk', 'slips', 'posters'];
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
      rolldownOptions: {
        // a field is set, not defined: no base class has a setter of its name, and no part needs a helper for it
        transform: { assumptions: { setPublicClassFields: true } },
        output: { minify: true, chunkFileNames: PARTS },
      },
    },
  });
  const outputs = [result].flat().flatMap((bundled) => ('output' in bundled ? bundled.output : []));
  return outputs.map((output): [string, string] => {
    // a whole page may load a piece that its parts need too
    if (output.type !== 'chunk' || (output.imports.length > 0 && !PAGES.includes(entry)))
      throw new Error(`${entry}: ${output.fileName} does not stand alone`);
    return [output.isEntry ? `${entry}.js` : output.fileName, output.code];
  });
}

async function readPage(page: string): Promise<[name: string, content: string][]> {
  const folder = path.join(root, 'widgets', 'pages', page, 'public');
  const names = await readdir(folder);
  return Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [
        `${page}/${name}`,
        await readFile(path.join(folder, name), 'utf8'),
      ],
    ),
  );
}

/** Tells the kiosk's service worker what a start without network needs, and a print of it that changes with it. */
function fillInServiceWorker(): void {
  const worker = 'kiosk/service-worker.js';
  const needed = [...files].filter(([name]) => /^(kiosk[./]|parts\/)/.test(name) && name !== worker);
  const print = createHash('sha256').update(JSON.stringify(needed)).digest('hex').slice(0, 16);
  const list = JSON.stringify(['./', ...needed.map(([name]) => `../${name}`)]);
  const code = files.get(worker)?.replace('FILES_OF_THE_KIOSK', list).replace('PRINT_OF_THE_FILES', print);
  if (code === undefined) throw new Error(`${worker} is missing`);
  files.set(worker, code);
}

// All is built before anything is written: a failed build leaves the last good one, a good one leaves no old file
const files = new Map<string, string>();
for (const entry of ENTRIES) for (const [name, code] of await bundle(entry)) files.set(name, code);
for (const [name, source] of Object.entries(DATA)) {
  files.set(name, await readFile(path.join(root, source), 'utf8'));
}
for (const page of PAGES) for (const [name, content] of await readPage(page)) files.set(name, content);
fillInServiceWorker();
await rm(target, { recursive: true, force: true });
for (const folder of ['parts', ...PAGES]) await mkdir(path.join(target, folder), { recursive: true });
for (const [name, content] of files) await writeFile(path.join(target, name), content);

console.log(`${'dist/widgets'.padEnd(44)} ${'bytes'.padStart(9)} ${'brotli'.padStart(9)}`);
for (const [name, content] of files) {
  const sizes = [Buffer.byteLength(content), brotliCompressSync(content).length];
  console.log(`${name.padEnd(44)} ${sizes.map((size) => String(size).padStart(9)).join(' ')}`);
}
