import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { firefox, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { findFirefox } from '../../scripts/find-tools.mjs';
import { BACKGROUND_CLOCK, CONTENT_CLOCK, PAGE_CLOCK } from './clocks-in-firefox';
import { type ExtensionBrowser, evaluateIn, newProfile, VIEW } from './extension-browser';
import { openExtensionPage } from './open-extension-page';

/** Id and fixed inner address of the extension in Firefox. */
const GECKO_ID = 'hai-long@hai-long.vn';
const GECKO_UUID = '11111111-2222-4333-8444-555555555555';

/** The builds of the extension, as their folders are called in `dist`. */
type Build = 'extension' | 'extension-demo';

/**
 * A build, packed with clocks that a test can set: Playwright's own reaches neither the pages of an extension nor its
 * scripts in the pages of others.
 */
function pack(build: Build): Uint8Array {
  const folder = path.resolve('dist', build, 'firefox-mv3');
  const files: Record<string, Uint8Array> = { 'clock.js': strToU8(PAGE_CLOCK) };
  for (const one of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!one.isFile()) continue;
    const file = path.join(one.parentPath, one.name);
    const name = path.relative(folder, file).replaceAll(path.sep, '/');
    const content = readFileSync(file);
    if (name.endsWith('.html'))
      files[name] = strToU8(`${content}`.replace('<script', '<script src="/clock.js"></script><script'));
    else if (name.startsWith('content-scripts/') && name.endsWith('.js'))
      files[name] = strToU8(CONTENT_CLOCK + content);
    else if (name === 'background.js') files[name] = strToU8(BACKGROUND_CLOCK + content);
    else files[name] = content;
  }
  return zipSync(files, { level: 0 });
}

/**
 * Firefox with a build, put where a profile keeps its extensions. A site that it asks for is allowed without a question.
 * @param program path of another one than is installed
 */
export async function launchFirefox({
  build = 'extension-demo',
  program,
}: {
  build?: Build;
  program?: string;
} = {}): Promise<ExtensionBrowser & { close(): Promise<void> }> {
  const profile = newProfile();
  const downloads = path.join(profile, 'downloads');
  for (const folder of ['extensions', 'downloads']) mkdirSync(path.join(profile, folder));
  writeFileSync(path.join(profile, 'extensions', `${GECKO_ID}.xpi`), pack(build));
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
      'extensions.webextOptionalPermissionPrompts': false,
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
