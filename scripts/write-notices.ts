// `npm run licences`: what is shipped of others, with its licences, and the list of it that machines read (SBOM).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(root, 'dist');
/** Packages that only build, but leave a piece of themselves in what is built. */
const LEAVES_CODE = new Set(['node_modules/wxt', 'node_modules/@wxt-dev/browser']);

interface Locked {
  dev?: boolean;
  version?: string;
  license?: string;
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
);

/** The licence as the package itself says it; what is for another system is not installed, and has only its name. */
function textOf(place: string): string {
  const folder = path.join(root, place);
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  return file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
}

const notices = Object.entries(packages)
  .filter(([place, { dev }]) => place !== '' && (!dev || LEAVES_CODE.has(place)))
  .map(([place, { version, license }]) => {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `${name} ${version}\nLicence: ${license ?? 'see below'}\n\n${textOf(place)}`.trim();
  });

mkdirSync(target, { recursive: true });
writeFileSync(path.join(target, 'third-party-notices.txt'), `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const list = execFileSync(
  npm,
  ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  },
);
writeFileSync(path.join(target, 'sbom.cdx.json'), list);
console.log(`${notices.length} packages: dist/third-party-notices.txt, dist/sbom.cdx.json`);
