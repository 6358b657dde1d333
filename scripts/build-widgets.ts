// Builds the citizens' widgets: each entry becomes one module in dist/widgets; what it loads later stands beside it.

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { proceduresSchema } from '../shared/procedures/procedures-schema';
import { renderIndexFiles } from './procedures/write-index';
import { addRelease } from './widgets/add-release';
import { addServiceWorkers } from './widgets/add-service-workers';
import { type BuiltFile, bundle, bundlePart } from './widgets/bundle';
import { checkScanned } from './widgets/check-scanned';
import { CODE_PARTS, ENTRIES, PAGES } from './widgets/entries';
import { partNames } from './widgets/parts';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(root, 'dist', 'widgets');

/** The register that the widgets load at run time, beside them: whole, and as a small index with its parts. */
const REGISTER = 'shared/procedures/procedures.json';

async function readPage(page: string): Promise<BuiltFile[]> {
  const folder = path.join(root, 'widgets', 'pages', page, 'public');
  const names = await readdir(folder);
  return Promise.all(
    names.map(
      async (name): Promise<BuiltFile> => [
        `${page}/${name}`,
        await readFile(path.join(folder, name), 'utf8'),
      ],
    ),
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
addServiceWorkers(files, codeOf);
for (const [name, code] of files) if (name.endsWith('.js')) checkScanned(name, code);
addRelease(files);
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
