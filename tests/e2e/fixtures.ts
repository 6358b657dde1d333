import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserContext, test as base, chromium, firefox, type Page } from '@playwright/test';
import { findChromium, findFirefox } from '../../scripts/find-tools.mjs';
import { openExtensionPage } from './open-extension-page';

/** Id and fixed inner address of the extension in Firefox. */
const GECKO_ID = 'hai-long@hai-long.vn';
const GECKO_UUID = '11111111-2222-4333-8444-555555555555';

type Engine = 'chromium' | 'firefox';

/** Addresses of everything that is served for a worker. */
interface StandIn {
  portal: string;
  site: string;
  collector: string;
  token: string;
}

/** A browser with a build of the extension in it. */
export interface ExtensionBrowser {
  context: BrowserContext;
  engine: Engine;
  /** Its id, as it stands in the addresses of its pages. */
  id: string;
  /** Opens one of its pages, such as `options.html`. */
  open(page: string): Promise<Page>;
  /** Runs a function where the extension's own API is: in its worker, in Firefox in a page of its own. */
  evaluate<Argument, Result>(
    run: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
}

interface Fixtures {
  /** A fresh page in the browser with the demo build; the portal's dossiers are made anew. */
  portalPage: Page;
}

interface WorkerFixtures {
  standIn: StandIn;
  demo: ExtensionBrowser;
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
  demo: [
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
  portalPage: async ({ demo, standIn }, use) => {
    await fetch(`${standIn.portal}/reset`, { method: 'POST' });
    await forgetDossiers(demo);
    const page = await demo.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await use(page);
    await page.close();
    if (errors.length > 0) throw new Error(`errors on the page: ${errors.join('; ')}`);
  },
});

/** Each test begins with a browser that has seen nothing. */
async function forgetDossiers({ evaluate }: ExtensionBrowser): Promise<void> {
  await evaluate(async () => {
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

const newProfile = () => mkdtempSync(path.join(tmpdir(), 'hai-long-profile-'));

const VIEW = { viewport: { width: 1366, height: 768 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' };

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

/** Playwright's own types are too narrow for a function of any kind. */
const evaluateIn = <Argument, Result>(
  where: Pick<Page, 'evaluate'>,
  run: (argument: Argument) => Result,
  argument?: Argument,
): Promise<Awaited<Result>> => where.evaluate(run as never, argument as never);

/** Firefox with the zip of the demo build, put where a profile keeps its extensions. */
async function launchFirefox(): Promise<ExtensionBrowser & { close(): Promise<void> }> {
  const profile = newProfile();
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  mkdirSync(path.join(profile, 'extensions'));
  copyFileSync(
    path.resolve(`dist/${name}-${version}-firefox-demo.zip`),
    path.join(profile, 'extensions', `${GECKO_ID}.xpi`),
  );
  const found = findFirefox();
  const context = await firefox.launchPersistentContext(profile, {
    ...VIEW,
    executablePath: found?.path,
    channel: found?.channel,
    headless: true,
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.enabledScopes': 15,
      'extensions.startupScanScopes': 15,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
    },
  });
  const addressOf = (page: string) => `moz-extension://${GECKO_UUID}/${page}`;
  let inside: Promise<Page> | undefined;
  return {
    context,
    engine: 'firefox',
    id: GECKO_UUID,
    open: (page) => openExtensionPage(context, addressOf(page)),
    evaluate(run, argument) {
      inside ??= openExtensionPage(context, addressOf('icon/16.png'));
      return inside.then((page) => evaluateIn(page, run, argument));
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
