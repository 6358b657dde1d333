import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/find-tools.mjs';
import { serveWardSite } from '../../stand-in/serve-ward-site';
import type { Row } from '../measure';
import { DECODERS, needPrograms, readCodes } from './read-codes';

const PAPERS = ['a4', 'a5', 'tent', 'desk', 'labels', 'board', 'receipt'];
/** As office printers and scanners have it. */
const RESOLUTIONS = [150, 300];
const INCH = 25.4;

/** Where a code stands on which page, in millimetres. */
interface Place {
  page: number;
  x: number;
  y: number;
  side: number;
}

/**
 * Prints every paper to PDF, makes pictures of its pages, and reads each code in them. Needs `npm run build:widgets`.
 * A field of 35 procedures stands on the papers of labels and boards, and on ten posters and tents.
 */
export async function benchPrintedCodes(): Promise<Row[]> {
  needPrograms();
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-printed-'));
  const site = await serveWardSite({ port: 0, collector: 'http://127.0.0.1:1' });
  const browser = await chromium.launch({ executablePath: findChromium() });
  try {
    const page = await browser.newPage();
    const rows: Row[] = [];
    for (const paper of PAPERS) {
      const places = await printPaper(
        page,
        `${site.url}/widgets/posters/`,
        paper,
        path.join(folder, 'paper.pdf'),
      );
      for (const resolution of RESOLUTIONS) {
        const files = cutOut(folder, places, resolution);
        const row: Row = {
          paper,
          pages: 1 + Math.max(...places.map((place) => place.page)),
          dpi: resolution,
          codes: files.length,
        };
        for (const decoder of DECODERS)
          row[decoder] = [...readCodes(decoder, files).values()].filter((text) =>
            /^HTTPS:.*\/T\/.+\/$/.test(text),
          ).length;
        rows.push(row);
      }
    }
    return rows;
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function printPaper(page: Page, address: string, paper: string, file: string): Promise<Place[]> {
  await page.goto(address);
  await page.locator('select').first().selectOption(paper);
  if (paper !== 'receipt') {
    await page.getByLabel('Một lĩnh vực').check();
    await page.getByRole('combobox', { name: 'Lĩnh vực' }).selectOption('Hộ tịch');
  }
  await page.locator('#prepare').click();
  await page.locator('#print').waitFor();
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  await page.emulateMedia({ media: 'print' });
  const places = await page.locator('.sheet-of-paper').evaluateAll((papers) =>
    papers.flatMap((one, place) => {
      const corner = one.getBoundingClientRect();
      return [...one.querySelectorAll('.code')].map((code) => {
        const { left, top, width } = code.getBoundingClientRect();
        const [x, y, side] = [left - corner.left, top - corner.top, width].map(
          (pixels) => (pixels / 96) * 25.4,
        );
        return { page: place, x: x ?? 0, y: y ?? 0, side: side ?? 0 };
      });
    }),
  );
  await page.emulateMedia({ media: null });
  return places;
}

/** Pictures of the codes as a scanner of that resolution (dots an inch) would have them. */
function cutOut(folder: string, places: readonly Place[], resolution: number): string[] {
  const pages = mkdtempSync(path.join(folder, 'pages-'));
  const pdf = path.join(folder, 'paper.pdf');
  execFileSync('pdftoppm', ['-gray', '-r', String(resolution), pdf, path.join(pages, 'page')]);
  // their numbers have as many figures as the last one: their names are in order
  const images = readdirSync(pages).sort();
  const pixels = (millimetres: number) => Math.round((millimetres / INCH) * resolution);
  return places.map(({ page, x, y, side }, place) => {
    const image = images[page];
    if (!image) throw new Error(`page ${page + 1} was not printed`);
    const cut = path.join(folder, `code-${place}.pgm`);
    const grey = readFileSync(path.join(pages, image));
    writeFileSync(cut, cutGrey(grey, pixels(x), pixels(y), pixels(side)));
    return cut;
  });
}

/** A square of a binary PGM. */
function cutGrey(image: Buffer, x: number, y: number, side: number): Buffer {
  const [head = '', width = '0'] = /^P5\s+(\d+)\s+\d+\s+255\s/.exec(image.toString('latin1', 0, 64)) ?? [];
  const rows = Array.from({ length: side }, (_, row) => {
    const start = head.length + (y + row) * Number(width) + x;
    return image.subarray(start, start + side);
  });
  return Buffer.concat([Buffer.from(`P5\n${side} ${side}\n255\n`), ...rows]);
}
