// Where the programs stand that the project uses but does not bring along. No dependency but Node.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** @param {(string | undefined)[]} candidates @returns {string | undefined} the first that exists */
const firstExisting = (candidates) => candidates.find((file) => file && existsSync(file));

/** @param {string[]} names @returns {string | undefined} the full path of the first program found on PATH */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return firstExisting(
    names.flatMap((name) => folders.flatMap((dir) => endings.map((ending) => path.join(dir, name + ending)))),
  );
}

/** @param {'chromium' | 'firefox'} engine @returns {string | undefined} the browser that Playwright downloaded, if it did */
function playwrightBrowser(engine) {
  try {
    const playwright = createRequire(import.meta.url)('playwright-core');
    return firstExisting([playwright[engine].executablePath()]);
  } catch {
    return undefined; // packages are not installed yet: there is no download to find either
  }
}

/**
 * A Chromium that still loads an unpacked extension from its command line (branded Chrome does not).
 * @returns {string | undefined}
 */
export const findChromium = () =>
  firstExisting([process.env.CHROMIUM_PATH, onPath(['chromium', 'chromium-browser'])]) ??
  playwrightBrowser('chromium');

/**
 * A Firefox, with the Playwright channel that drives it: a released Firefox speaks BiDi, Playwright's own build does not
 * need a channel.
 * @returns {{ path: string, channel: string | undefined } | undefined}
 */
export function findFirefox() {
  const released = firstExisting([process.env.FIREFOX_PATH, onPath(['firefox-esr', 'firefox'])]);
  if (released) return { path: released, channel: 'moz-firefox' };
  const own = playwrightBrowser('firefox');
  return own ? { path: own, channel: undefined } : undefined;
}

/** @returns {string | undefined} the folder that holds PostgreSQL's `initdb` and `pg_ctl` */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const initdb = firstExisting([
    process.env.POSTGRES_BIN && path.join(process.env.POSTGRES_BIN, 'initdb'),
    ...versions.map((version) => path.join(debian, version, 'bin', 'initdb')),
    onPath(['initdb']),
  ]);
  return initdb && path.dirname(initdb);
}

/** @returns {boolean} whether a font with all Vietnamese letters and one with emoji are installed (asked on Linux only) */
export function hasFonts() {
  if (process.platform !== 'linux') return true;
  const fcList = onPath(['fc-list']);
  if (!fcList) return false;
  const families = execFileSync(fcList, [':', 'family'], { encoding: 'utf8' });
  return /Noto Sans/.test(families) && /Noto Color Emoji/.test(families);
}
