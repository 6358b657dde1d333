// `npm run licences`: what is shipped of others, with its licences, and the list of it that machines read (SBOM).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(root, 'dist');
const { name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
/** Packages that only build, but leave a piece of themselves in what is built. */
const LEAVES_CODE = new Set(['node_modules/wxt', 'node_modules/@wxt-dev/browser']);

interface Locked {
  dev?: boolean;
  version?: string;
  license?: string;
  /** Systems that it is for, where it is not for all. */
  os?: string[];
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
);

/**
 * The licence as the package itself says it. What is for one system alone has only its name, wherever this runs: it is
 * installed on that system only, and the list is the same everywhere.
 */
function textOf(place: string, { os }: Locked): string {
  const folder = path.join(root, place);
  if (os || !existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  return file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
}

const notices = Object.entries(packages)
  .filter(([place, { dev }]) => place !== '' && (!dev || LEAVES_CODE.has(place)))
  .map(([place, locked]) => {
    const { version, license } = locked;
    const shipped = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `${shipped} ${version}\nLicence: ${license ?? 'see below'}\n\n${textOf(place, locked)}`.trim();
  });

mkdirSync(target, { recursive: true });
writeFileSync(path.join(target, 'third-party-notices.txt'), `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
/**
 * The list of npm without what is another each time that it is asked: a number drawn, the time, its own version, the name of
 * the folder in which it was made.
 */
function readBill(): Record<string, unknown> {
  const said = execFileSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'],
    { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000, shell: process.platform === 'win32' },
  );
  const { serialNumber: _drawn, metadata, ...bill } = JSON.parse(said);
  const { timestamp: _time, tools: _version, ...about } = metadata;
  return { ...bill, metadata: { ...about, component: { ...about.component, name } } };
}

writeFileSync(path.join(target, 'sbom.cdx.json'), `${JSON.stringify(readBill(), null, 2)}\n`);
console.log(`${notices.length} packages: dist/third-party-notices.txt, dist/sbom.cdx.json`);
