import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { retryImports } from './retry-imports';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hai-long-retry-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a part that could not be loaded is asked for under another address each time, until it is there', async () => {
  const code = retryImports(
    'const text = "import(x)"; export const part = () => import("./part.js"); export { text };',
  );
  expect(code).toContain('"import(x)"');
  await writeFile(path.join(folder, 'whole.mjs'), code);
  const { part } = await import(pathToFileURL(path.join(folder, 'whole.mjs')).href);
  await expect(part()).rejects.toThrow('part.js');
  await expect(part()).rejects.toThrow('part.js?try=2');
  await writeFile(path.join(folder, 'part.js'), 'export const value = 1;');
  expect(await part()).toMatchObject({ value: 1 });
});

test('a part can be loaded while the module begins', async () => {
  await writeFile(path.join(folder, 'part.js'), 'export const value = 1;');
  await writeFile(
    path.join(folder, 'whole.mjs'),
    retryImports('const part = import("./part.js"); export { part };'),
  );
  const { part } = await import(pathToFileURL(path.join(folder, 'whole.mjs')).href);
  expect(await part).toMatchObject({ value: 1 });
});

test('a module that loads nothing later stays as it is', () => {
  expect(retryImports('export const a = import.meta.url;')).toBe('export const a = import.meta.url;');
});
