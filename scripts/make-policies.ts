// `npm run policies`: what an administrator puts on the computers of an office, made from a ward's own settings.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
const USAGE = `Usage: npm run policies -- --ward hai-long-don-vi-….json (--id ID | --key FILE.pem) [--update-url https://…/update.xml]
                           [--xpi-url https://….xpi] [--also NAME,…] [--out DIR]

Makes files for regedit (Chrome, Edge, Cốc Cốc), for Linux and for Firefox, which install the extension and set what the
ward has chosen; its officials cannot change that.
--ward        file of the unit's settings that the options page of one computer has exported; of a whole backup only
              settings and sites are taken
--id          id of the extension, 32 letters, as the store or npm run release says it
--key         or the key with which the office signs its package
--update-url  where browsers get it: the Chrome Web Store, or what is given
--xpi-url     where Firefox gets it; without it Firefox gets the settings only
--also        further settings to fix: language, isShown, off, guardsPresses, keepMonths
--out         folder for the files (default: dist/policies)`;

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
    },
  });
  if (!options.ward) throw new Error('--ward is needed');
  const id = options.key ? chromiumId(readSigningKey(options.key)) : options.id;
  if (!id || !/^[a-p]{32}$/.test(id)) throw new Error('--id needs 32 letters from a to p');
  let policy: ReturnType<typeof readWardPolicy>;
  try {
    policy = readWardPolicy(readFileSync(options.ward, 'utf8'), options.also.split(',').filter(Boolean));
  } catch (cause) {
    throw new Error(`${options.ward}: ${describeError(cause)}`, { cause });
  }
  const files = renderPolicies({
    values: policy.values,
    id,
    updateAddress: readBaseAddress(options['update-url']),
    ...(options['xpi-url'] && { xpiAddress: readBaseAddress(options['xpi-url']) }),
  });
  for (const [name, content] of files) {
    const file = path.join(options.out, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(path.relative(process.cwd(), file));
  }
  console.log(`Fixed for everybody: ${Object.keys(policy.values).join(', ') || 'nothing'}`);
  console.log(`Left to each official: ${policy.left.join(', ') || 'nothing'}`);
}

try {
  makePolicies();
} catch (error) {
  console.error(`Nothing was written. ${describeError(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
