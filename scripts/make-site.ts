// Makes the static site of a ward from its ward.json: a folder that any web space can host.

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeError } from '../shared/text/describe-error';
import { formatNumber } from '../shared/text/format-number';
import { proceduresOfWard } from '../shared/ward/procedures-of-ward';
import { dayOfInstant } from '../shared/working-time/viet-nam-day';
import { makeServiceWorker } from './offline/make-service-worker';
import { renderProceduresFile } from './procedures/render-files';
import { renderIndexFiles } from './procedures/write-index';
import { makeSite } from './site/make-site';
import { ownFiles, readAnswers, readPlaylistFile, readProcedures, readWardFile } from './site/read-inputs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const WIDGETS = path.join(root, 'dist', 'widgets');
const USAGE = `Cách dùng:
  npm run site -- --ward ĐƯỜNG_DẪN/ward.json [--out THƯ_MỤC] [--procedures TỆP.json]

Tạo trang tĩnh hoàn chỉnh của đơn vị. Tệp mà ward.json nêu (huy hiệu, văn bản) lấy trong thư mục của nó; có progress.json,
answers.json, led.json ở đó thì cũng lấy. Trước đó cần chạy npm run build:widgets.
--out         thư mục ghi trang, làm lại từ đầu (bỏ trống: dist/site)
--procedures  danh mục thủ tục riêng của đơn vị (bỏ trống: shared/procedures/procedures.json)`;

function writeSite(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      ward: { type: 'string' },
      out: { type: 'string' },
      procedures: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (!values.ward) throw new Error(`cần có --ward\n\n${USAGE}`);
  const folder = path.dirname(path.resolve(values.ward));
  const ward = readWardFile(values.ward);
  const register = readProcedures(values.procedures ?? path.join(root, 'shared/procedures/procedures.json'));
  if (!existsSync(WIDGETS)) throw new Error('chưa dựng các thẻ; hãy chạy npm run build:widgets');
  const hasProgress = existsSync(path.join(folder, 'progress.json'));
  const answers = readAnswers(path.join(folder, 'answers.json'));
  const playlist = readPlaylistFile(path.join(folder, 'led.json'));
  const day = dayOfInstant(Date.now());
  const pages = makeSite({
    ward,
    register: register.procedures,
    day,
    hasProgress,
    ...(answers && { answers }),
    ...(playlist && { playlist }),
  });
  const along = [
    ...ownFiles(ward, folder, playlist),
    ...(hasProgress ? ['progress.json'] : []),
    ...(answers ? ['answers.json'] : []),
    ...(playlist ? ['led.json'] : []),
  ];

  const out = path.resolve(values.out ?? path.join(root, 'dist/site'));
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(path.join(out, 'sitemap.xml')))
    throw new Error(`--out ${out}: thư mục đang có thứ khác; hãy chọn thư mục trống`);
  rmSync(out, { recursive: true, force: true });
  cpSync(WIDGETS, path.join(out, 'widgets'), { recursive: true });
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(out, name)), { recursive: true });
    writeFileSync(path.join(out, name), text);
  };
  for (const [name, text] of pages) put(name, text);
  for (const name of along) cpSync(path.join(folder, name), path.join(out, name), { recursive: true });
  put('ward.json', readFileSync(values.ward, 'utf8'));
  const procedures = proceduresOfWard(ward, register.procedures);
  const own = { ...register, procedures };
  put(WHOLE_REGISTER, renderProceduresFile(own));
  rmSync(path.join(out, 'widgets/procedures'), { recursive: true, force: true });
  for (const [name, text] of renderIndexFiles(own)) put(`widgets/${name}`, text);
  for (const name of ['site.css', 'site.js']) put(name, readPart(name));
  put('service-worker.js', makeWorker(out, playlist !== undefined));

  const bytes = listFiles(out).reduce((sum, name) => sum + statSync(path.join(out, name)).size, 0);
  console.log(
    `${pages.size} tệp trang, ${procedures.length} thủ tục, ${formatNumber(bytes / 1e6, 'vi', { maximumFractionDigits: 1 })} MB → ${out}`,
  );
}

const readPart = (name: string) => readFileSync(path.join(root, 'scripts/site/public', name), 'utf8');

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => statSync(path.join(folder, name)).isFile());

/** What is not kept for the time without network: whole pages of the office, pages of procedures, what nobody loads. */
const NOT_KEPT =
  /^widgets\/(kiosk|led-builder|led\/service-worker|slips|posters|builder|preview|board|ward|v\/|release)|^widgets\/hl-(?!contact|progress|lookup)|^(thu-tuc|T)\/.+\/|^(robots|sitemap)|^van-ban\/|\.(webm|mp4|m4v|mov|ogv)$/i;
/** What the ward changes without making the site anew: pages, and the files that tell of it. */
const FRESH = '/$|\\.html$|/(ward|progress|answers|led)\\.json$';
/** A procedure whose page was not read is shown by the lookup, which has the data of all. */
const STAND_IN = { of: '/(?:thu-tuc|T)/(\\d\\.\\d{6})/?$', page: 'tra-cuu/#hl=$1' };

/** The register as one file: only the screen reads it, the lookup has its index and parts. */
const WHOLE_REGISTER = 'widgets/procedures.json';

/** The service worker of the whole site. */
function makeWorker(out: string, hasScreen: boolean): string {
  const kept = listFiles(out).filter(
    (name) => !NOT_KEPT.test(name) && (hasScreen || name !== WHOLE_REGISTER),
  );
  const files = kept.map((name): [string, Uint8Array] => [
    name.replace(/(^|\/)index\.html$/, '$1') || './',
    readFileSync(path.join(out, name)),
  ]);
  return makeServiceWorker({ name: 'hl-site', files: new Map(files), fresh: FRESH, standIn: STAND_IN });
}

try {
  writeSite(process.argv.slice(2));
} catch (error) {
  console.error(`Chưa ghi gì: ${describeError(error)}`);
  process.exitCode = 1;
}
