import { execFileSync, spawnSync } from 'node:child_process';

/** Decoders that are tried, as Debian has them. */
export const DECODERS = ['zbar', 'ZXing'] as const;
type Decoder = (typeof DECODERS)[number];

/** Debian's packages with the programs that the bench of codes needs. */
const PROGRAMS = {
  pdftoppm: 'poppler-utils',
  zbarimg: 'zbar-tools',
  ZXingReader: 'zxing-cpp-tools',
  qrencode: 'qrencode',
  zint: 'zint',
};

/** @throws Error with the command that installs what is missing */
export function needPrograms(): void {
  const missing = Object.entries(PROGRAMS).filter(([name]) => spawnSync(name, ['--help']).error);
  if (missing.length > 0)
    throw new Error(`missing: sudo apt-get install ${missing.map(([, debian]) => debian).join(' ')}`);
}

/** What a decoder reads in each picture, by its file; nothing for those in which it finds no code. */
export function readCodes(decoder: Decoder, files: readonly string[]): Map<string, string> {
  return decoder === 'zbar' ? readWithZbar(files) : readWithZxing(files);
}

function readWithZbar(files: readonly string[]): Map<string, string> {
  // it ends with 4 where a picture has no code
  const { stdout } = spawnSync(
    'zbarimg',
    ['--quiet', '--nodbus', '--xml', '-Sdisable', '-Sqrcode.enable', ...files],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const found = new Map<string, string>();
  for (const [, file = '', content = ''] of stdout.matchAll(/<source href='([^']*)'>([\s\S]*?)<\/source>/g)) {
    const [, data] = /<!\[CDATA\[([\s\S]*?)\]\]>/.exec(content) ?? [];
    if (data !== undefined) found.set(file, data);
  }
  return found;
}

function readWithZxing(files: readonly string[]): Map<string, string> {
  const printed = execFileSync('ZXingReader', ['-format', 'QRCode', '-1', ...files], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const found = new Map<string, string>();
  for (const [, file = '', data = ''] of printed.matchAll(/^(\S+) QRCode "(.*)"/gm)) found.set(file, data);
  return found;
}
