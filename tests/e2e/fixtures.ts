import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { test as base, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-tools.mjs';
import { awaitDownloadsIn } from './downloads-in-firefox';
import { type ExtensionBrowser, evaluateIn, newProfile, VIEW } from './extension-browser';
import { launchFirefox } from './launch-firefox';

/** Addresses of everything that is served for a worker. */
interface StandIn {
  portal: string;
  site: string;
  collector: string;
  token: string;
}

interface Fixtures {
  /** The browser with the demo build, which has seen nothing. */
  demo: ExtensionBrowser;
  /** A fresh page in the browser with the demo build; the portal's dossiers are made anew. */
  portalPage: Page;
}

interface WorkerFixtures {
  /** Where Firefox saves what its pages hand to it. */
  downloads: string;
  standIn: StandIn;
  /** The same for all tests of a worker: one of its own for each would take seconds. */
  demoBrowser: ExtensionBrowser;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  standIn: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use, { project }) => {
      const { now } = project.metadata;
      // a process of its own: it imports JSON as Node's own loader does not
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', 'tests/stand-in/main.ts', ...(now ? ['--now', now] : [])],
        { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
      );
      const { stdout } = child;
      const line = await new Promise<string>((resolve, reject) => {
        child.once('exit', (code) => reject(new Error(`the stand-in ended with ${code}`)));
        if (stdout) createInterface({ input: stdout }).once('line', resolve);
      });
      await use(JSON.parse(line));
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
    { scope: 'worker' },
  ],
  demoBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use, { project }) => {
      const browser =
        project.metadata.engine === 'firefox'
          ? await launchFirefox()
          : await launchChromium(path.resolve('dist/extension-demo/chrome-mv3'));
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  demo: async ({ demoBrowser }, use) => {
    await forgetAll(demoBrowser);
    await use(demoBrowser);
  },
  downloads: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-downloads-'));
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, downloads }, use, { project }) =>
      use(
        project.metadata.engine === 'firefox'
          ? { ...launchOptions, downloadsPath: downloads }
          : launchOptions,
      ),
    { scope: 'worker' },
  ],
  page: async ({ page, downloads }, use, { project }) => {
    if (project.metadata.engine === 'firefox') awaitDownloadsIn(downloads, page);
    await use(page);
  },
  portalPage: async ({ demo, standIn }, use) => {
    await fetch(`${standIn.portal}/reset`, { method: 'POST' });
    const page = await demo.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await use(page);
    await page.close();
    if (errors.length > 0) throw new Error(`errors on the page: ${errors.join('; ')}`);
  },
});

/** Whatever the tests before have left: settings, what colleagues are called, dossiers, plans. */
async function forgetAll({ evaluate }: ExtensionBrowser): Promise<void> {
  await evaluate(async () => {
    const { local, session } = (
      globalThis as unknown as {
        chrome: { storage: Record<'local' | 'session', { clear(): Promise<void> }> };
      }
    ).chrome.storage;
    await Promise.all([local.clear(), session.clear()]);
    // opening one that is not there would make it, without its stores
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'dossiers')) return;
    await new Promise<void>((resolve) => {
      indexedDB.open('dossiers').onsuccess = ({ target }) => {
        const { result } = target as IDBOpenDBRequest;
        const names = [...result.objectStoreNames];
        const work = result.transaction(names, 'readwrite');
        for (const name of names) work.objectStore(name).clear();
        work.oncomplete = () => {
          result.close();
          resolve();
        };
      };
    });
  });
}

export { expect } from '@playwright/test';
export type { ExtensionBrowser };

/** A fresh browser with the build that is shipped, which grants no site. */
export const launchShipped = (): ReturnType<typeof launchChromium> =>
  test.info().project.metadata.engine === 'firefox'
    ? launchFirefox({ build: 'extension' })
    : launchChromium(path.resolve('dist/extension/chrome-mv3'));

/** Chromium with an unpacked build; both flags are needed, as Playwright adds `--disable-extensions`. */
export async function launchChromium(
  folder: string,
  args: string[] = [],
): Promise<ExtensionBrowser & { close(): Promise<void> }> {
  const profile = newProfile();
  const context = await chromium.launchPersistentContext(profile, {
    ...VIEW,
    executablePath: findChromium(),
    headless: true,
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...args],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  return {
    context,
    engine: 'chromium',
    id,
    async open(page) {
      const opened = await context.newPage();
      await opened.goto(`chrome-extension://${id}/${page}`);
      return opened;
    },
    evaluate: (run, argument) => evaluateIn(context.serviceWorkers()[0] ?? worker, run, argument),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
