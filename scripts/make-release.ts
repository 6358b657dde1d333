// `npm run release`: builds everything and packs it, so that the same sources give the same bytes on any machine and day.

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeError } from '../shared/text/describe-error';
import oldest from './browsers/oldest-browsers.json' with { type: 'json' };
import { chromiumId, GECKO_ID, makeSigningKey, readSigningKey } from './release/extension-id';
import { readBaseAddress, withUpdateAddress } from './release/self-hosted';
import { renderUpdatesJson, renderUpdateXml } from './release/update-manifests';
import { type FileToZip, zipFiles } from './release/zip-files';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const USAGE = `Usage: npm run release -- [--out DIR] [--url https://… [--key FILE.pem] [--xpi FILE.xpi]] [--twice]
       npm run release -- --new-key FILE.pem

Packs for the stores, the widgets, the collector and the sources, the licences and the list (SBOM) of what is in them of
others, with SHA256SUMS, into dist/release.
--url      base address of the office's own server: packages that ask there for new versions, and the files they ask for
--key      private key of the office: signs the package for Chromium, Edge and Cốc Cốc, and makes its id
--xpi      the package for Firefox after Mozilla has signed it: put along, with its updates.json
--twice    builds once more from a copy in another folder, with another time zone, and compares
--new-key  makes such a key; kept safe by the office, never in the sources`;

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: path.join(root, 'dist/release') },
    url: { type: 'string' },
    key: { type: 'string' },
    xpi: { type: 'string' },
    twice: { type: 'boolean', default: false },
    'new-key': { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const out = path.resolve(options.out);

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

/** @throws where a script fails */
function runScript(
  folder: string,
  script: string,
  args: string[] = [],
  env: Record<string, string> = {},
): void {
  console.log(`npm run ${script}`);
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm run ${script} failed\n${stdout}${stderr}`);
}

/** Every file of a folder of dist. */
function readBuilt(folder: string): FileToZip[] {
  const place = path.join(root, 'dist', folder);
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(place, file)).isFile())
    .map((file) => ({ name: file.replaceAll(path.sep, '/'), content: readFileSync(path.join(place, file)) }));
}

/** Every file that git keeps, as it lies here. */
const readSources = (): FileToZip[] =>
  git('ls-files', '--stage', '-z')
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [info = '', file = ''] = line.split('\t');
      return {
        name: file,
        content: readFileSync(path.join(root, file)),
        isProgram: info.startsWith('100755'),
      };
    });

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const put = (file: string, content: Uint8Array | string) => writeFileSync(path.join(out, file), content);

/** What a store, a site and a server take. */
function packAll(): void {
  for (const browser of ['chrome', 'edge', 'firefox'])
    put(`${name}-${version}-${browser}.zip`, zipFiles(readBuilt(`extension/${browser}-mv3`)));
  for (const part of ['widgets', 'collector'])
    put(`${name}-${version}-${part}.zip`, zipFiles(readBuilt(part)));
  put(`${name}-${version}-sources.zip`, zipFiles(readSources()));
  for (const file of ['third-party-notices.txt', 'sbom.cdx.json'])
    put(`${name}-${version}-${file}`, readFileSync(path.join(root, 'dist', file)));
}

/** What an office's own server hands out. */
async function packSelfHosted(base: string): Promise<void> {
  const { chrome, firefox } = oldest.extension;
  const forFirefox = withUpdateAddress(readBuilt('extension/firefox-mv3'), 'firefox', `${base}/updates.json`);
  put(`${name}-${version}-firefox-own-server.zip`, zipFiles(forFirefox));
  if (options.xpi) {
    const signed = readFileSync(options.xpi);
    const xpi = `${name}-${version}.xpi`;
    put(xpi, signed);
    const hosted = {
      id: GECKO_ID,
      version,
      address: `${base}/${xpi}`,
      oldest: firefox,
      sha256: sha256(signed),
    };
    put('updates.json', renderUpdatesJson(hosted));
  } else
    console.log(
      'Firefox: let Mozilla sign …-firefox-own-server.zip, then run this again with --xpi FILE.xpi.',
    );
  if (!options.key) return console.log('Chromium: no --key, so no .crx and no update.xml.');
  const { default: sign } = await import('crx3');
  const id = chromiumId(readSigningKey(options.key));
  const files = withUpdateAddress(readBuilt('extension/chrome-mv3'), 'chromium', `${base}/update.xml`);
  const crx = `${name}-${version}.crx`;
  await sign(Readable.from([Buffer.from(zipFiles(files))]), {
    keyPath: path.resolve(options.key),
    crxPath: path.join(out, crx),
  });
  put('update.xml', renderUpdateXml({ id, version, address: `${base}/${crx}`, oldest: chrome }));
  console.log(`Id in Chrome, Edge and Cốc Cốc: ${id}`);
}

/** `SHA256SUMS`, as `sha256sum -c` reads it. */
function writeSums(): void {
  const files = readdirSync(out).sort();
  const lines = files.map((file) => `${sha256(readFileSync(path.join(out, file)))}  ${file}\n`);
  put('SHA256SUMS', lines.join(''));
  console.log(lines.join(''));
}

/** Builds the same commit elsewhere. @throws where a byte differs */
function buildTwice(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-again-'));
  try {
    git('clone', '--quiet', root, path.join(folder, 'sources'));
    const copy = path.join(folder, 'sources');
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const again = path.join(folder, 'release');
    const same = ['url', 'key', 'xpi'] as const;
    const args = same.flatMap((option) => {
      const value = options[option];
      return value ? [`--${option}`, option === 'url' ? value : path.resolve(value)] : [];
    });
    runScript(copy, 'release', ['--out', again, ...args], { TZ: 'Pacific/Auckland' });
    const [one, other] = [out, again].map((place) => readFileSync(path.join(place, 'SHA256SUMS'), 'utf8'));
    if (one !== other) throw new Error(`the second build differs:\n${other}`);
    console.log('The second build, elsewhere and in another time zone, has the same bytes.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeRelease(): Promise<void> {
  if (options.help) return console.log(USAGE);
  if (options['new-key']) {
    const key = makeSigningKey(options['new-key']);
    return console.log(
      `${options['new-key']}: keep it safe. Id in Chrome, Edge and Cốc Cốc: ${chromiumId(key)}`,
    );
  }
  const base = options.url && readBaseAddress(options.url);
  if ((options.key || options.xpi) && !base) throw new Error('--key and --xpi need --url');
  if (options.key) readSigningKey(options.key);
  if (git('status', '--porcelain')) {
    if (options.twice) throw new Error('there are changes that are not committed; --twice compares commits');
    console.log('There are changes that are not committed: nobody else can build the same.');
  }
  for (const script of ['build', 'build:collector', 'check:browsers', 'licences']) runScript(root, script);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  packAll();
  if (base) await packSelfHosted(base);
  writeSums();
  if (options.twice) buildTwice();
}

try {
  await makeRelease();
} catch (error) {
  console.error(`${describeError(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
