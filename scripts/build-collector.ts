// Builds the collector into dist/collector/collector.mjs, one file for Node. Only SQLite's native module stays outside:
// PostgreSQL needs nothing beside the file.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(root, 'dist', 'collector');

await rm(target, { recursive: true, force: true });
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['libsql', 'pg-native'] },
  build: {
    ssr: path.join(root, 'collector', 'main.ts'),
    outDir: target,
    target: 'node20',
    rolldownOptions: {
      output: { entryFileNames: 'collector.mjs', format: 'es', codeSplitting: false },
    },
  },
});
console.log('dist/collector/collector.mjs');
