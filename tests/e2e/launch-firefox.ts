import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { firefox, type Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findFirefox } from '../../scripts/find-tools.mjs';
import { BACKGROUND_CLOCK, CONTENT_CLOCK, PAGE_CLOCK } from './clocks-in-firefox';
import { type ExtensionBrowser, evaluateIn, newProfile, VIEW } from './extension-browser';
import { openExtensionPage } from './open-extension-page';

/** Id and fixed inner address of the extension in Firefox. */
const GECKO_ID = 'hai-long@hai-long.vn';
const GECKO_UUID = '11111111-2222-4333-8444-555555555555';

/**
 * The zip of the demo build, with clocks that a test can set: Playwright's own reaches neither the pages of an extension
 * nor its scripts in the pages of others.
 */
function packDemo(): Uint8Array {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = unzipSync(readFileSync(path.resolve(`dist/${name}-${version}-firefox-demo.zip`)));
  for (const [file, content] of Object.entries(files)) {
    const change = (to: (text: string) => string) => (files[file] = strToU8(to(strFromU8(content))));
    if (file.endsWith('.html'))
      change((text) => text.replace('<script', '<script src="/clock.js"></script><script'));
    if (file.startsWith('content-scripts/') && file.endsWith('.js')) change((text) => CONTENT_CLOCK + text);
    if (file === 'background.js') change((text) => BACKGROUND_CLOCK + text);
  }
  return zipSync({ ...files, 'clock.js': strToU8(PAGE_CLOCK) }, { level: 0 });
}

/**
 * Firefox with the demo build, put where a profile keeps its extensions.
 * @param program path of another one than is installed
 */
export async function launchFirefox(
  program?: string,
): Promise<ExtensionBrowser & { close(): Promise<void> }> {
  const profile = newProfile();
  const downloads = path.join(profile, 'downloads');
  for (const folder of ['extensions', 'downloads']) mkdirSync(path.join(profile, folder));
  writeFileSync(path.join(profile, 'extensions', `${GECKO_ID}.xpi`), packDemo());
  const found = findFirefox();
  const context = await firefox.launchPersistentContext(profile, {
    ...VIEW,
    executablePath: program ?? found?.path,
    channel: found?.channel,
    headless: true,
    downloadsPath: downloads,
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.enabledScopes': 15,
      'extensions.startupScanScopes': 15,
      // its list of downloads would open and take the focus from the page, and with it the keys
      'browser.download.alwaysOpenPanel': false,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
    },
  });
  const open = (page: string) =>
    openExtensionPage(context, `moz-extension://${GECKO_UUID}/${page}`, downloads);
  let inside: Promise<Page> | undefined;
  return {
    context,
    engine: 'firefox',
    id: GECKO_UUID,
    open,
    evaluate(run, argument) {
      inside ??= open('icon/16.png');
      return inside.then((page) => evaluateIn(page, run, argument));
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
