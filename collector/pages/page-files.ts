import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files by their path in dist/widgets, put into the bundled collector when it is built (scripts/build-collector.ts). */
declare const BUILT_PAGES: Record<string, string> | undefined;

/** A built file of a page. */
export interface PageFile {
  content: Buffer;
  type: string;
  /** Changes with its content. */
  etag: string;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

function toPageFile(name: string, text: string): PageFile {
  const content = Buffer.from(text);
  const print = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  return { content, type: TYPES[path.extname(name)] ?? 'application/octet-stream', etag: `"${print}"` };
}

/** From the source, what `npm run build:widgets` has made; nothing where it has not been run. */
async function readBuiltFolder(): Promise<Record<string, string>> {
  const folder = fileURLToPath(new URL('../../dist/widgets', import.meta.url));
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files: Record<string, string> = {};
  for (const name of names.map((one) => one.replaceAll('\\', '/'))) {
    if (path.extname(name) in TYPES) files[name] = await readFile(path.join(folder, name), 'utf8');
  }
  return files;
}

/** The files that are served, by their path (`ward/index.html`). */
export async function readPageFiles(): Promise<Map<string, PageFile>> {
  const files = typeof BUILT_PAGES === 'undefined' ? await readBuiltFolder() : BUILT_PAGES;
  return new Map(Object.entries(files).map(([name, text]) => [name, toPageFile(name, text)]));
}
