import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/find-tools.mjs';

const DEMO = path.resolve('dist/extension-demo/chrome-mv3');

/** A browser with a profile of its own, which goes with it. */
export interface OpenBrowser {
  context: BrowserContext;
  close(): Promise<void>;
}

/**
 * A new Chromium, with the demo build (`npm run build:demo:chrome`) or with nothing.
 * @param width of its windows, px
 */
export async function openBrowser(isWith: boolean, width = 1366): Promise<OpenBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'hai-long-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    viewport: { width, height: 768 },
    args: isWith ? [`--disable-extensions-except=${DEMO}`, `--load-extension=${DEMO}`] : [],
  });
  // a new extension registers itself for pages only after its start
  if (isWith && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
