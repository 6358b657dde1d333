// `npm run policies`: what an administrator puts on the computers of an office, made from a ward's own settings.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeError } from '../shared/text/describe-error';
import { renderPolicies } from './policies/render-policies';
import { readWardPolicy } from './policies/ward-policy';
import { chromiumId, readSigningKey } from './release/extension-id';
import { readBaseAddress } from './release/self-hosted';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const STORE = 'https://clients2.google.com/service/update2/crx';
const USAGE = `Cách dùng:
  npm run policies -- --ward hai-long-don-vi-….json (--id MÃ | --key TỆP.pem) [--update-url https://…/update.xml]
                      [--xpi-url https://….xpi] [--also TÊN,…] [--out THƯ_MỤC]

Tạo tệp chính sách cho regedit (Chrome, Edge, Cốc Cốc), Linux và Firefox: cài tiện ích và đặt sẵn những gì đơn vị đã chọn;
cán bộ không đổi được các giá trị đó.
--ward        tệp cài đặt của đơn vị, xuất từ trang Cài đặt trên một máy; với tệp sao lưu đầy đủ thì chỉ lấy phần cài đặt
              và các trang
--id          mã tiện ích, 32 chữ cái, do cửa hàng hoặc lệnh npm run release cho biết
--key         hoặc khóa mà đơn vị dùng để ký gói
--update-url  nơi trình duyệt lấy tiện ích: bỏ trống là Chrome Web Store
--xpi-url     nơi Firefox lấy tiện ích; bỏ trống thì Firefox chỉ nhận các giá trị đặt sẵn
--also        cài đặt muốn khóa thêm: language, isShown, off, guardsPresses, keepMonths
--out         thư mục ghi tệp (bỏ trống: dist/policies)`;

function makePolicies(): void {
  const { values: options } = parseArgs({
    options: {
      ward: { type: 'string' },
      id: { type: 'string' },
      key: { type: 'string' },
      'update-url': { type: 'string', default: STORE },
      'xpi-url': { type: 'string' },
      also: { type: 'string', default: '' },
      out: { type: 'string', default: path.join(root, 'dist/policies') },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) {
    console.log(USAGE);
    return;
  }
  if (!options.ward) throw new Error('cần có --ward');
  if (!existsSync(options.ward)) throw new Error(`--ward ${options.ward}: không có tệp này`);
  const id = options.key ? chromiumId(readSigningKey(options.key)) : options.id;
  if (!id || !/^[a-p]{32}$/.test(id)) throw new Error('cần có --id gồm 32 chữ cái từ a đến p, hoặc --key');
  let policy: ReturnType<typeof readWardPolicy>;
  try {
    policy = readWardPolicy(readFileSync(options.ward, 'utf8'), options.also.split(',').filter(Boolean));
  } catch (cause) {
    throw new Error(`${options.ward}: ${describeError(cause)}`, { cause });
  }
  const files = renderPolicies({
    values: policy.values,
    id,
    updateAddress: readBaseAddress('--update-url', options['update-url']),
    ...(options['xpi-url'] && { xpiAddress: readBaseAddress('--xpi-url', options['xpi-url']) }),
  });
  for (const [name, content] of files) {
    const file = path.join(options.out, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(path.relative(process.cwd(), file));
  }
  console.log(`Khóa cho mọi người: ${Object.keys(policy.values).join(', ') || 'không có gì'}`);
  console.log(`Để từng cán bộ tự chọn: ${policy.left.join(', ') || 'không có gì'}`);
}

try {
  makePolicies();
} catch (error) {
  console.error(`Chưa ghi gì: ${describeError(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
