// Builds the collector into dist/collector/collector.mjs, one file for Node with the pages that it serves. PostgreSQL needs
// nothing beside the file; for SQLite its thread lies beside, and its native module stays in node_modules.
import { execFileSync } from 'node:child_process';
import { chmod, copyFile, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ENVIRONMENT, NODE_FLAGS } from './collector-process';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(root, 'dist', 'collector');

const FILE = 'collector.mjs';

/** Started by its name, it takes little memory. */
const variables = Object.entries(ENVIRONMENT).map(([name, value]) => `${name}=${value}`);
const START = ['#!/usr/bin/env -S', ...variables, 'node', ...NODE_FLAGS].join(' ');

/** What of dist/widgets the collector serves: the ward's page, paper slips, the tablet's page, and what these load. */
const SERVED_FILES = /^(ward|slips|kiosk)(\.js$|\/)|^parts\//;

/** The pages as they are built now, by their path in dist/widgets. */
async function buildPages(): Promise<Record<string, string>> {
  execFileSync(process.execPath, ['--import', 'tsx', path.join(root, 'scripts', 'build-widgets.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const folder = path.join(root, 'dist', 'widgets');
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => SERVED_FILES.test(name) && path.extname(name) !== '');
  return Object.fromEntries(
    await Promise.all(
      files.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const),
    ),
  );
}

const pages = await buildPages();
await rm(target, { recursive: true, force: true });
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  define: { BUILT_PAGES: JSON.stringify(pages) },
  ssr: { noExternal: true, external: ['libsql', 'pg-native'] },
  build: {
    ssr: path.join(root, 'collector', 'main.ts'),
    outDir: target,
    target: 'node20',
    rolldownOptions: {
      // no paths of this machine as comments
      experimental: { attachDebugInfo: 'none' },
      output: { entryFileNames: FILE, format: 'es', codeSplitting: false, banner: START },
    },
  },
});
await copyFile(
  path.join(root, 'collector', 'database', 'sqlite-thread.mjs'),
  path.join(target, 'sqlite-thread.mjs'),
);
await chmod(path.join(target, FILE), 0o755);
console.log(`dist/collector/${FILE}`);
