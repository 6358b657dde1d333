import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/find-tools.mjs';
import register from '../../../shared/procedures/procedures.json';
import { procedureLink } from '../../../shared/ward/ward-addresses';
import type { Row } from '../measure';
import { ENCODERS, type Level } from '../peers/encoders';
import { type Damage, damageCode } from './damage-code';
import { DECODERS, needPrograms, readCodes } from './read-codes';

const WARD = { site: 'https://phuongmau.tinhmau.gov.vn/' };
/** Addresses a line: each has a pattern of its own. */
const SAMPLE = 10;
const sample = register.procedures.slice(0, SAMPLE);
const linksOf = (kind: 'short' | 'site' | 'portal') =>
  sample.map((procedure) => procedureLink(WARD, procedure, kind) ?? '');

const DAMAGES: [name: string, level: Level, damage: Damage][] = [
  ['none', 'Q', {}],
  ['4 pixels a module', 'Q', { pixels: 4 }],
  ['3 pixels a module', 'Q', { pixels: 3 }],
  ['2 pixels a module', 'Q', { pixels: 2 }],
  ['1.5 pixels a module', 'Q', { pixels: 1.5 }],
  ['blur, sigma 0.3 modules', 'Q', { blur: 0.3 }],
  ['blur, sigma 0.4 modules', 'Q', { blur: 0.4 }],
  ['blur, sigma 0.5 modules', 'Q', { blur: 0.5 }],
  ['turned by 15°', 'Q', { turn: 15 }],
  ['turned by 45°', 'Q', { turn: 45 }],
  ['noise, sigma 20 of 255', 'Q', { noise: 20 }],
  ['noise, sigma 40 of 255', 'Q', { noise: 40 }],
  ['noise, sigma 60 of 255', 'Q', { noise: 60 }],
  ['glare spot, 30 % of the side', 'Q', { glare: 0.3 }],
  ['glare spot, 45 % of the side', 'Q', { glare: 0.45 }],
  ['JPEG 40', 'Q', { jpeg: 0.4 }],
  ['JPEG 40, 3 pixels a module, blur 0.3', 'Q', { jpeg: 0.4, pixels: 3, blur: 0.3 }],
  ['small stains on 10 %', 'Q', { stains: 0.1, radius: 0.4 }],
  ['large stains on 10 %', 'Q', { stains: 0.1 }],
  ['logo, 20 % of the side', 'H', { logo: 0.2 }],
  ['logo, 20 % of the area', 'H', { logo: Math.sqrt(0.2) }],
  ['small stains on 10 %', 'H', { stains: 0.1, radius: 0.4 }],
  ['large stains on 10 %', 'H', { stains: 0.1 }],
  ['small stains on 20 %', 'H', { stains: 0.2, radius: 0.4 }],
  ['small stains on 30 %', 'H', { stains: 0.3, radius: 0.4 }],
];

/** How many of ten codes survive which harm, by encoder and decoder. */
export async function benchDamagedCodes(): Promise<Row[]> {
  return withPage(async (page, folder) => {
    const rows: Row[] = [];
    for (const [harm, level, damage] of DAMAGES) {
      const row: Row = { harm, level };
      for (const [encoder, encodeWith] of Object.entries(ENCODERS)) {
        const links = linksOf('short');
        const counts = await countRead(page, folder, links, (link) => encodeWith(link, level), damage);
        for (const decoder of DECODERS) row[`${encoder}, ${decoder}`] = counts[decoder];
      }
      rows.push(row);
    }
    return rows;
  });
}

/** How many of ten codes are read when the whole code, quiet zone included, is so many pixels wide. */
export async function benchLinkLengths(): Promise<Row[]> {
  const long = linksOf('portal').map((link) => link.padEnd(118, 'x'));
  const kinds = { short: linksOf('short'), site: linksOf('site'), portal: linksOf('portal'), long };
  const encodeOwn = ENCODERS['Hài Lòng'];
  if (!encodeOwn) throw new Error('our own encoder is not listed');
  return withPage(async (page, folder) => {
    const rows: Row[] = [];
    for (const width of [60, 80, 100, 120, 160]) {
      const row: Row = { 'pixels across': width };
      for (const [kind, links] of Object.entries(kinds)) {
        const [first = ''] = links;
        const modules = encodeOwn(first, 'Q').length + 8;
        const damage = { pixels: width / modules, blur: 0.3 };
        const counts = await countRead(page, folder, links, (link) => encodeOwn(link, 'Q'), damage);
        row[`${kind} (${first.length} characters)`] = DECODERS.map((decoder) => counts[decoder]).join(' / ');
      }
      rows.push(row);
    }
    return rows;
  });
}

async function countRead(
  page: Page,
  folder: string,
  links: readonly string[],
  encodeLink: (link: string) => boolean[][],
  damage: Damage,
): Promise<Record<(typeof DECODERS)[number], number>> {
  const ending = damage.jpeg ? 'jpg' : 'png';
  const files = new Map<string, string>();
  for (const [place, link] of links.entries()) {
    const file = path.join(folder, `${place}.${ending}`);
    writeFileSync(file, await damageCode(page, encodeLink(link), damage, place + 1));
    files.set(file, link);
  }
  const count = (decoder: (typeof DECODERS)[number]) =>
    [...readCodes(decoder, [...files.keys()])].filter(([file, text]) => files.get(file) === text).length;
  return { zbar: count('zbar'), ZXing: count('ZXing') };
}

async function withPage<Result>(work: (page: Page, folder: string) => Promise<Result>): Promise<Result> {
  needPrograms();
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-codes-'));
  const browser = await chromium.launch({ executablePath: findChromium() });
  try {
    const page = await browser.newPage();
    // tsx wraps the functions inside one that is sent to the page in a helper, which is not there
    await page.evaluate('globalThis.__name = (wrapped) => wrapped');
    return await work(page, folder);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
