// `npm start`: installs, builds, serves the stand-in portal, the sample ward's site and the collector, and opens them in
// a browser that has the extension. `-- --headless` opens no window; `-- --headless --screenshots DIR` saves a picture
// of every page instead and ends. Ctrl-C ends everything it started.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from './find-tools.mjs';
import { setUpOrExit } from './setup.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const EXTENSION = path.join(root, 'dist/extension-demo/chrome-mv3');
const PORTS = { portal: '8781', site: '8782', collector: '8787' };
const DATABASE = path.join(root, 'data/demo.db');

const { values: options } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, screenshots: { type: 'string' } },
});

setUpOrExit({ tests: false });
build();
const { addresses, stop } = await serve();
print(addresses);
if (options.screenshots) await saveScreenshots(addresses, options.screenshots);
else if (!options.headless) openBrowser(addresses);

function build() {
  for (const script of ['build:widgets', 'build:demo:chrome']) {
    console.log(`[start] npm run ${script}`);
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status === 0) continue;
    console.error(`${stdout}${stderr}\nnpm run ${script} failed.`);
    process.exit(1);
  }
}

/** Starts the servers in a process of their own and waits for their addresses. */
async function serve() {
  mkdirSync(path.dirname(DATABASE), { recursive: true });
  const ports = Object.entries(PORTS).flatMap(([name, port]) => [`--${name}`, port]);
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/stand-in/main.ts', ...ports, '--database', `sqlite:${DATABASE}`],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop().then(() => process.exit(0)));
  const line = await new Promise((resolve, reject) => {
    const { stdout } = child;
    if (stdout) createInterface({ input: stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The servers ended with ${code}.`)));
  }).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  return { addresses: JSON.parse(line), stop };
}

/** @param {{ portal: string, site: string, collector: string, token: string }} addresses */
function print({ portal, site, collector, token }) {
  console.log(`
  Cổng một cửa mẫu (stand-in portal)   ${portal}
  Trang của phường mẫu (ward site)     ${site}
  Màn hình LED (LED screen)            ${site}/led/
  Máy tính bảng (kiosk)                ${collector}/kiosk/   đơn vị (unit): phuong-mau · bộ thu phiếu (collector): ${collector}
  Trang của đơn vị (unit's own page)   ${collector}/ward/
      đăng nhập bằng (sign in with)    ${token}
  Tiện ích đã dựng (extension)         ${EXTENSION}
`);
}

/** @param {{ portal: string, site: string }} addresses @param {string} folder */
async function saveScreenshots(addresses, folder) {
  const { takeScreenshots } = await import('./start/take-screenshots.mjs');
  try {
    const files = await takeScreenshots({ ...addresses, extension: EXTENSION, folder: path.resolve(folder) });
    for (const file of files) console.log(file);
  } finally {
    await stop();
  }
  process.exit(0);
}

/** @param {{ portal: string, site: string }} addresses */
function openBrowser({ portal, site }) {
  const browser = findChromium();
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!browser || !hasDisplay) {
    console.log(`  No display here. In a browser of your own: open the addresses above; for the extension open
  chrome://extensions or edge://extensions, switch on developer mode, "Load unpacked", and choose the folder above.
  (Google Chrome itself no longer takes an extension from the command line; by hand it does.)
  Ctrl-C ends.`);
    return;
  }
  const profile = path.join(root, 'data/browser-profile');
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-features=Translate',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `${portal}/xu-ly-ho-so`,
      site,
    ],
    { stdio: 'ignore' },
  );
  process.once('exit', () => child.kill());
  console.log(
    '  A window with the extension is open. Microsoft Edge: load the folder above by hand. Ctrl-C ends.',
  );
}
