// `npm run release`: builds everything and packs it, so that the same sources give the same bytes on any machine and day.

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
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
const USAGE = `Cách dùng:
  npm run release -- [--out THƯ_MỤC] [--url https://… [--key TỆP.pem] [--xpi TỆP.xpi]] [--twice]
  npm run release -- --new-key TỆP.pem

Đóng gói cho các cửa hàng, thẻ đặt trên trang, bộ thu phiếu, mã nguồn, giấy phép và danh mục (SBOM) thư viện của người khác
vào dist/release, kèm SHA256SUMS.
--out      thư mục ghi tệp (bỏ trống: dist/release); những gì có sẵn trong đó bị xóa
--url      địa chỉ trên máy chủ của đơn vị: gói tự hỏi bản mới ở đó, kèm các tệp để trả lời
--key      khóa riêng của đơn vị: ký gói cho Chromium, Edge, Cốc Cốc và sinh ra mã tiện ích
--xpi      gói cho Firefox đã được Mozilla ký: xếp vào cùng, kèm updates.json
--twice    dựng lại lần nữa từ bản sao ở thư mục khác, múi giờ khác, rồi so
--new-key  tạo khóa; đơn vị giữ nơi an toàn, không để trong mã nguồn`;

type Options = ReturnType<typeof readOptions>;

const readOptions = () =>
  parseArgs({
    options: {
      out: { type: 'string', default: path.join(root, 'dist/release') },
      url: { type: 'string' },
      key: { type: 'string' },
      xpi: { type: 'string' },
      twice: { type: 'boolean', default: false },
      'new-key': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  }).values;

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

/** Writes one file of the release. */
type Put = (file: string, content: Uint8Array | string) => void;

/** What a store, a site and a server take. */
function packAll(put: Put): void {
  for (const browser of ['chrome', 'edge', 'firefox'])
    put(`${name}-${version}-${browser}.zip`, zipFiles(readBuilt(`extension/${browser}-mv3`)));
  for (const part of ['widgets', 'collector'])
    put(`${name}-${version}-${part}.zip`, zipFiles(readBuilt(part)));
  put(`${name}-${version}-sources.zip`, zipFiles(readSources()));
  for (const file of ['third-party-notices.txt', 'sbom.cdx.json'])
    put(`${name}-${version}-${file}`, readFileSync(path.join(root, 'dist', file)));
}

/** What an office's own server hands out. */
async function packSelfHosted(base: string, { out, key, xpi: signedFile }: Options, put: Put): Promise<void> {
  const { chrome, firefox } = oldest.extension;
  const forFirefox = withUpdateAddress(readBuilt('extension/firefox-mv3'), 'firefox', `${base}/updates.json`);
  put(`${name}-${version}-firefox-own-server.zip`, zipFiles(forFirefox));
  if (signedFile) {
    const signed = readFileSync(signedFile);
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
      'Firefox: gửi Mozilla ký gói …-firefox-own-server.zip, rồi chạy lại lệnh này với --xpi TỆP.xpi.',
    );
  if (!key) return console.log('Chromium: không có --key nên không có .crx và update.xml.');
  const { default: sign } = await import('crx3');
  const id = chromiumId(readSigningKey(key));
  const files = withUpdateAddress(readBuilt('extension/chrome-mv3'), 'chromium', `${base}/update.xml`);
  const crx = `${name}-${version}.crx`;
  await sign(Readable.from([Buffer.from(zipFiles(files))]), {
    keyPath: path.resolve(key),
    crxPath: path.resolve(out, crx),
  });
  put('update.xml', renderUpdateXml({ id, version, address: `${base}/${crx}`, oldest: chrome }));
  console.log(`Mã tiện ích trên Chrome, Edge, Cốc Cốc: ${id}`);
}

/** `SHA256SUMS`, as `sha256sum -c` reads it. */
function writeSums(out: string, put: Put): void {
  const files = readdirSync(out).sort();
  const lines = files.map((file) => `${sha256(readFileSync(path.join(out, file)))}  ${file}\n`);
  put('SHA256SUMS', lines.join(''));
  console.log(lines.join(''));
}

/** Builds the same commit elsewhere. @throws where a byte differs */
function buildTwice(options: Options): void {
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
    const [one, other] = [options.out, again].map((place) =>
      readFileSync(path.join(place, 'SHA256SUMS'), 'utf8'),
    );
    if (one !== other) throw new Error(`bản dựng lần hai khác bản đầu:\n${other}`);
    console.log('Dựng lần hai ở thư mục khác, múi giờ khác: giống từng byte.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws where the folder holds something else: it is emptied */
function refuseOther(out: string): void {
  const isOther = existsSync(out) && readdirSync(out).length > 0 && !existsSync(path.join(out, 'SHA256SUMS'));
  if (isOther) throw new Error(`--out ${out}: thư mục đang có thứ khác; hãy chọn thư mục trống`);
}

async function makeRelease(): Promise<void> {
  const options = readOptions();
  const { out } = options;
  if (options.help) return console.log(USAGE);
  if (options['new-key']) {
    const key = makeSigningKey(options['new-key']);
    return console.log(
      `${options['new-key']}: hãy giữ nơi an toàn. Mã tiện ích trên Chrome, Edge, Cốc Cốc: ${chromiumId(key)}`,
    );
  }
  const base = options.url && readBaseAddress('--url', options.url);
  if ((options.key || options.xpi) && !base) throw new Error('--key và --xpi cần có --url đi cùng');
  if (options.key) readSigningKey(options.key);
  if (options.xpi && !existsSync(options.xpi)) throw new Error(`--xpi ${options.xpi}: không có tệp này`);
  refuseOther(out);
  if (git('status', '--porcelain')) {
    if (options.twice) throw new Error('có thay đổi chưa commit, mà --twice so các commit');
    console.log('Có thay đổi chưa commit: người khác không dựng lại được đúng bản này.');
  }
  for (const script of ['build', 'build:collector', 'check:browsers', 'licences']) runScript(root, script);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const put: Put = (file, content) => writeFileSync(path.join(out, file), content);
  packAll(put);
  if (base) await packSelfHosted(base, options, put);
  writeSums(out, put);
  if (options.twice) buildTwice(options);
}

try {
  await makeRelease();
} catch (error) {
  console.error(`${describeError(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
