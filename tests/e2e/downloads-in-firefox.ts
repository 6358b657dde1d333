import { copyFileSync, createReadStream, mkdtempSync, readdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { expect, type Page } from '@playwright/test';

/** What tests ask of a download of Playwright's. */
interface SavedFile {
  suggestedFilename(): string;
  path(): Promise<string>;
  saveAs(to: string): Promise<void>;
  createReadStream(): Promise<Readable>;
}

/**
 * Lets a page in Firefox wait for its downloads: of those that a page makes of what it holds itself the browser tells its
 * driver nothing, so they are awaited in the folder where they are saved.
 */
export function awaitDownloadsIn(folder: string, page: Page): void {
  const waitForEvent = page.waitForEvent.bind(page) as (...given: unknown[]) => unknown;
  Object.assign(page, {
    waitForEvent: (event: string, ...given: unknown[]) =>
      event === 'download' ? takeNextFile(folder) : waitForEvent(event, ...given),
  });
}

async function takeNextFile(folder: string): Promise<SavedFile> {
  // an empty file holds the name until the whole one comes, which is written beside it
  const findWhole = () => {
    const names = readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
      one.isFile() ? [one.name] : [],
    );
    if (names.some((name) => name.endsWith('.part'))) return undefined;
    return names.find((name) => statSync(path.join(folder, name)).size > 0);
  };
  let name = '';
  await expect
    .poll(() => (name = findWhole() ?? ''), { message: 'a file is saved', timeout: 20_000 })
    .not.toBe('');
  const kept = path.join(mkdtempSync(path.join(folder, 'taken-')), name);
  // the next one may have the same name
  renameSync(path.join(folder, name), kept);
  return {
    suggestedFilename: () => name,
    path: async () => kept,
    saveAs: async (to) => copyFileSync(kept, to),
    createReadStream: async () => createReadStream(kept),
  };
}
