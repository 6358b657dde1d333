// Builds the citizens' widgets: each entry becomes one module in dist/widgets; what it loads later stands beside it.

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'acorn';
import { minify } from 'terser';
import { build, type Plugin } from 'vite';
import * as tokens from '../shared/look/tokens';
import { proceduresSchema } from '../shared/procedures/procedures-schema';
import { describeError } from '../shared/text/describe-error';
import oldest from './browsers/oldest-browsers.json' with { type: 'json' };
import { retryImports } from './bundling/retry-imports';
import { makeServiceWorker } from './offline/make-service-worker';
import { packedPeopleWords } from './pack-people-words';
import { renderIndexFiles } from './procedures/write-index';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(root, 'dist', 'widgets');

/** What a ward's site loads. */
const ELEMENTS = [
  'hai-long',
  'hl-survey',
  'hl-results',
  'hl-lookup',
  'hl-qr',
  'hl-progress',
  'hl-contact',
  'hl-answers',
];
const ENTRIES = [
  ...ELEMENTS,
  'kiosk',
  'led',
  'led-builder',
  'slips',
  'posters',
  'builder',
  'preview',
  'ward',
];
/** Whole pages; the code of each, where it has any, is the entry of its name. */
const PAGES = ['kiosk', 'led', 'led-builder', 'slips', 'posters', 'builder', 'board', 'ward'];
/** The register that the widgets load at run time, beside them: whole, and as a small index with its parts. */
const REGISTER = 'shared/procedures/procedures.json';

/** Where the parts stand that a widget loads on first use: a language, a questionnaire. Their names change with them. */
const PARTS = 'parts/[name]-[hash].js';

/**
 * Parts with code in them, by their source: each is one file for all that load it later, and asks for no other file. (A page
 * may load an entry under an address of its own making, `?ver=2`: a part that asked for its entry would get it twice.)
 */
const CODE_PARTS = [
  'lookup/detail',
  'lookup/finding',
  'survey/ending',
  'survey/kiosk-mode',
  'results/texts-en',
  'say-fault',
  'say-file-fault',
];

/** Blanks that mean nothing to code, HTML or CSS, but which a visitor would download with every template. */
const dropBlanks: Plugin = {
  name: 'drop-blanks',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(path.join(root, 'widgets')) || !id.endsWith('.ts')) return undefined;
    const outdented = code.replace(/\n[ \t]+/g, '\n');
    const isStyles = /(\.styles|\/look|\/controls)\.ts$/.test(id);
    return { code: isStyles ? packStyles(outdented) : outdented, map: null };
  },
};

/** Style sheets without the blanks, comments and last semicolons that mean nothing to a browser. */
const packStyles = (code: string): string =>
  code
    .replace(/\/\*(?!\*)[\s\S]*?\*\/\s*/g, '')
    .replace(/([:;{},])\s+/g, '$1')
    .replace(/ (?=[{>~] ?)/g, '')
    .replace(/;\}/g, '}');

/** Sources of rules and of questions stand in their files for who reads these, not for who answers. */
const dropSources: Plugin = {
  name: 'drop-sources',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(path.join(root, 'shared/satisfaction')) || !id.endsWith('.json')) return undefined;
    return JSON.stringify(JSON.parse(code), (name, value) => (name === 'source' ? undefined : value));
  },
};

/** The look's tokens are put together here, not in the browser of each visitor. */
const settleTokens: Plugin = {
  name: 'settle-tokens',
  enforce: 'pre',
  load(id) {
    if (id !== path.join(root, 'shared/look/tokens.ts')) return undefined;
    const settled = Object.entries(tokens).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
    );
    return settled.join('\n');
  },
};

/** Packs once more after the bundler: two minifiers find more than one. */
async function pack(code: string): Promise<string> {
  const packed = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
  });
  return packed.code ?? code;
}

/** Addresses of the parts with code: source → the file's name. */
const partNames = new Map<string, string>();

/** Leaves parts with code out of a file: their place is taken by an address that is filled in once the file is packed. */
const leaveOutParts: Plugin = {
  name: 'leave-out-parts',
  enforce: 'pre',
  resolveDynamicImport(source, importer) {
    if (typeof source !== 'string' || !importer) return undefined;
    const part = path.relative(path.join(root, 'widgets'), path.resolve(path.dirname(importer), source));
    return partNames.has(part) ? { id: `part:${part}`, external: true } : undefined;
  },
};

/** In a part templates are made without Lit, which the element has that draws them. */
const leaveOutLit: Plugin = {
  name: 'leave-out-lit',
  enforce: 'pre',
  resolveId: (source) => (source === 'lit' ? path.join(root, 'widgets', 'part-templates.ts') : undefined),
};

/** Addresses stand in quotes; a member that is called `part` does not. */
const fillInParts = (code: string): string =>
  code.replace(
    /(["'`])part:([\w/-]+)\1/g,
    (_, quote: string, part: string) => `${quote}./${partNames.get(part)}${quote}`,
  );

/**
 * The code of one entry with everything it needs at once, and the parts that it loads later.
 * @throws where it does not build, or a file cannot stand alone
 */
async function bundle(entry: string, source = `entries/${entry}`): Promise<[name: string, code: string][]> {
  const isPage = PAGES.includes(entry);
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      dropBlanks,
      dropSources,
      settleTokens,
      packedPeopleWords(path.join(root, 'shared/procedures/people-words.json')),
      ...(isPage ? [] : [leaveOutParts]),
      ...(CODE_PARTS.includes(source) ? [leaveOutLit] : []),
    ],
    build: {
      write: false,
      target: Object.entries(oldest.widgets).map(([name, version]) => `${name}${version}`),
      lib: { entry: path.join(root, 'widgets', `${source}.ts`), formats: ['es'] },
      rolldownOptions: {
        // a page's own file holds what it needs anyway, though others load that later
        checks: { ineffectiveDynamicImport: false },
        transform: {
          // a field is set, not defined: no base class has a setter of its name, and no part needs a helper for it
          assumptions: { setPublicClassFields: true },
          // nor is one set to nothing
          typescript: { removeClassFieldsWithoutInitializer: true },
        },
        output: { minify: true, chunkFileNames: isPage ? PARTS.replace('[name]', `${entry}-[name]`) : PARTS },
      },
    },
  });
  const outputs = [result].flat().flatMap((bundled) => ('output' in bundled ? bundled.output : []));
  return Promise.all(
    outputs.map(async (output): Promise<[string, string]> => {
      // a whole page may load a piece that its parts need too
      if (output.type !== 'chunk' || (output.imports.length > 0 && !isPage))
        throw new Error(`${entry}: ${output.fileName} does not stand alone`);
      const code = fillInParts(await pack(retryImports(output.code)));
      return [output.isEntry ? `${entry}.js` : output.fileName, code];
    }),
  );
}

/** A part with code, as a file of its own whose name changes with it. */
async function bundlePart(source: string): Promise<[name: string, code: string]> {
  const [[, code] = ['', ''], ...others] = await bundle(path.basename(source), source);
  if (others.length > 0) throw new Error(`${source}: a part loads no others`);
  const print = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  return [`parts/${path.basename(source)}-${print}.js`, code];
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

/** Pages that start without a network, each with a service worker of its own. */
const OFFLINE = ['kiosk', 'led'];

/** A page's service worker keeps all that a start without network needs. @param code names of each page's own code */
function addServiceWorkers(code: ReadonlyMap<string, readonly string[]>): void {
  for (const page of OFFLINE) {
    const needed = [...files].filter(
      ([name]) => name.startsWith(`${page}/`) || code.get(page)?.includes(name),
    );
    const index = files.get(`${page}/index.html`);
    if (index === undefined) throw new Error(`${page}/index.html is missing`);
    const kept = new Map([['./', index]]);
    for (const [name, content] of needed) kept.set(`../${name}`, content);
    files.set(`${page}/service-worker.js`, makeServiceWorker({ name: `hl-${page}`, files: kept }));
  }
}

/**
 * The files of a site once more, under a name that stands for their contents: what a page loads from there never changes,
 * and is checked (SRI). `release.json` names the folder and the prints for the embed builder.
 */
function addRelease(): void {
  const released = [...files].filter(
    ([name]) => ELEMENTS.includes(name.replace(/\.js$/, '')) || name.startsWith('parts/'),
  );
  const print = createHash('sha256').update(JSON.stringify(released)).digest('hex').slice(0, 16);
  const folder = `v/${print}`;
  const integrity = Object.fromEntries(
    released.map(([name, code]) => [name, `sha384-${createHash('sha384').update(code).digest('base64')}`]),
  );
  for (const [name, code] of released) files.set(`${folder}/${name}`, code);
  files.set('release.json', `${JSON.stringify({ folder, integrity }, null, 2)}\n`);
}

/** Browsers that scanned codes open: iOS 15 has no class of these. A polyfill would cost more than the other way to write it. */
const TOO_NEW =
  /(?<!\.\.)\.at\(|\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex|withResolvers|isWellFormed|toWellFormed)\(|\b(?:structuredClone|Object\.hasOwn|Object\.groupBy|AbortSignal\.(?:any|timeout)|Array\.fromAsync)\b|\(\?<[=!]/;

/** What scanned codes open, and what runs on old screens; decoders of libraries, loaded by a press only, are not looked through. */
const OPENED_BY_CODES = [...ELEMENTS, 'kiosk', 'led', 'slips'];

/** @throws where the code holds syntax after ES2021 or calls what Safari 15.0 or Chrome 100 does not have */
function checkBrowsers(name: string, code: string): void {
  try {
    parse(code, { ecmaVersion: 2021, sourceType: 'module' });
  } catch (error) {
    throw new Error(`${name}: not ES2021: ${describeError(error)}`);
  }
  const found = OPENED_BY_CODES.some((entry) => name === `${entry}.js`) && TOO_NEW.exec(code);
  if (found)
    throw new Error(
      `${name}: ${found[0]} is not there in Safari 15: …${code.slice(Math.max(0, found.index - 60), found.index + 60)}…`,
    );
}

// All is built before anything is written: a failed build leaves the last good one, a good one leaves no old file
const files = new Map<string, string>();
for (const source of CODE_PARTS) {
  const [name, code] = await bundlePart(source);
  files.set(name, code);
  partNames.set(source, name);
}
const codeOf = new Map<string, string[]>();
for (const entry of ENTRIES) {
  const bundled = await bundle(entry);
  codeOf.set(
    entry,
    bundled.map(([name]) => name),
  );
  for (const [name, code] of bundled) files.set(name, code);
}
const register = await readFile(path.join(root, REGISTER), 'utf8');
files.set('procedures.json', register);
for (const [name, text] of renderIndexFiles(proceduresSchema.parse(JSON.parse(register))))
  files.set(name, text);
for (const page of PAGES) for (const [name, content] of await readPage(page)) files.set(name, content);
addServiceWorkers(codeOf);
for (const [name, code] of files) if (name.endsWith('.js')) checkBrowsers(name, code);
addRelease();
await rm(target, { recursive: true, force: true });
for (const [name, content] of files) {
  await mkdir(path.dirname(path.join(target, name)), { recursive: true });
  await writeFile(path.join(target, name), content);
}

console.log(`${'dist/widgets'.padEnd(44)} ${'bytes'.padStart(9)} ${'brotli'.padStart(9)}`);
for (const [name, content] of files) {
  if (name.startsWith('v/')) continue;
  const sizes = [Buffer.byteLength(content), brotliCompressSync(content).length];
  console.log(`${name.padEnd(44)} ${sizes.map((size) => String(size).padStart(9)).join(' ')}`);
}
