// Installs what the project needs and is not there yet, says what it does, and stops where it cannot.
// No dependency but Node: it runs on a clean clone, before any package is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox, findPostgres, hasFonts } from './find-tools.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];

/** What could not be installed: its message names the thing and the command that installs it. */
export class SetupError extends Error {}

/** @param {string} text */
const say = (text) => console.log(`[setup] ${text}`);

/**
 * @param {string} command @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended well
 */
function run(command, args, env = {}) {
  say(`${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new SetupError(
      `Node.js ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}. Install it from https://nodejs.org or your system's packages.`,
    );
  }
}

/** Whether every package of the lock file that this platform needs stands in node_modules at the same version. */
function packagesMatchLock() {
  const installedFile = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const wanted = read(path.join(root, 'package-lock.json'));
  const installed = read(installedFile);
  return (
    Object.keys(installed).every((name) => name in wanted) &&
    Object.entries(wanted).every(
      ([name, { version, optional }]) =>
        name === '' || installed[name]?.version === version || (optional && !installed[name]),
    )
  );
}

function installPackages() {
  if (packagesMatchLock()) return;
  say('installing the npm packages of the lock file');
  // the warnings are of the packages' own taste in Node versions; ours is checked above
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    throw new SetupError('The npm packages could not be installed. Command: npm ci');
  }
}

let aptUpdated = false;

/** @param {string[]} packages @returns {boolean} whether Debian's packages were installed; false also where that is not possible */
function installFromDebian(packages) {
  const root = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !root || !existsSync('/usr/bin/apt-get')) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!aptUpdated && !run('apt-get', ['update', '-qq'], env)) return false;
  aptUpdated = true;
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
}

/** @param {'chromium' | 'firefox'} engine */
function downloadWithPlaywright(engine) {
  say(`downloading Playwright's ${engine}`);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/playwright-core/cli.js', 'install', engine],
    { cwd: root, encoding: 'utf8', env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' } },
  );
  // Playwright repeats its error for every mirror; the first line says it all
  if (status !== 0) say(`not downloaded: ${/Error: .*/.exec(stderr)?.[0] ?? `exit code ${status}`}`);
  return status === 0;
}

/**
 * @param {string} name what is needed, for people
 * @param {() => unknown} find
 * @param {(() => boolean)[]} ways tried in order until it is found
 * @param {string} advice the command for people
 */
function ensure(name, find, ways, advice) {
  if (find()) return;
  say(`${name} is missing`);
  for (const way of ways) {
    way();
    if (find()) return;
  }
  throw new SetupError(`${name} is missing and could not be installed here. Command: ${advice}`);
}

/**
 * Makes the clone ready. What is there already costs a look only.
 * @param {{ tests: boolean }} options `tests`: also what only the tests need (Firefox, PostgreSQL, fonts)
 * @throws {SetupError} naming what is missing and the command that installs it
 */
export function setUp({ tests }) {
  checkNode();
  installPackages();
  ensure(
    'Chromium',
    findChromium,
    [() => downloadWithPlaywright('chromium'), () => installFromDebian(['chromium'])],
    'npx playwright install --with-deps chromium (or: sudo apt-get install chromium)',
  );
  if (!tests) return;
  ensure(
    'Firefox',
    findFirefox,
    [() => downloadWithPlaywright('firefox'), () => installFromDebian(['firefox-esr'])],
    'npx playwright install --with-deps firefox (or: sudo apt-get install firefox-esr)',
  );
  ensure(
    'PostgreSQL (initdb, pg_ctl)',
    findPostgres,
    [() => installFromDebian(['postgresql'])],
    'sudo apt-get install postgresql (or set POSTGRES_BIN to the folder of initdb)',
  );
  ensure(
    'A font with Vietnamese letters and one with emoji (Noto)',
    hasFonts,
    [() => installFromDebian(['fontconfig', 'fonts-noto-core', 'fonts-noto-color-emoji'])],
    'sudo apt-get install fontconfig fonts-noto-core fonts-noto-color-emoji',
  );
}

/** Runs `setUp` for a command-line tool: on failure the message goes to stderr and the process ends with 1. @param {{ tests: boolean }} options */
export function setUpOrExit(options) {
  try {
    setUp(options);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`[setup] ${error.message}`);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUpOrExit({ tests: process.argv.includes('--tests') });
  say('ready');
}
