import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { PageReading } from '../../extension/portals/page-reading';
import { bundleModule } from './bundle-module';

/** What a correct reader extracts from a page; the shape of the example pages' own files. */
interface Expected {
  kind: string;
  /** Local time in Viet Nam, `yyyy-MM-ddTHH:mm`. */
  now: string;
  viewport?: string;
  /** Dates are local ISO with exactly the precision shown; null: shown empty or not shown; missing: not checked. */
  rows: Record<string, string | null>[];
  total?: number;
  problems?: { code?: string; field?: string; text: string }[];
}

const FIELDS = [
  'code',
  'procedure',
  'field',
  'channel',
  'submittedAt',
  'receivedAt',
  'dueAt',
  'finishedAt',
  'status',
  'stage',
  'step',
  'officer',
  'elementName',
];
const folders = [path.resolve('tests/portal-pages')];
if (process.env.REAL_INPUT) folders.push(path.resolve(process.env.REAL_INPUT, 'data/portals'));
else
  console.log(
    'REAL_INPUT is not set: the example pages of real systems are not read, only the committed ones.',
  );

let script: string;
test.beforeAll(async () => {
  script = await bundleModule(path.resolve('extension/portals/read-page.ts'), 'reader');
});

/** Reads the page that is open; dates as local ISO with the precision shown. */
async function read(page: Page, now: string) {
  await page.addScriptTag({ content: script });
  return page.evaluate((localNow) => {
    const { readPage } = (
      globalThis as unknown as {
        reader: { readPage(document: Document, options: { now: Date }): PageReading };
      }
    ).reader;
    const before = document.documentElement.outerHTML;
    const { dossiers, ...reading } = readPage(document, { now: new Date(`${localNow}:00+07:00`) });
    const lengths = { day: 10, minute: 16, second: 19 };
    const rows = dossiers.map(({ element, precision = {}, ...dossier }) => ({
      ...Object.fromEntries(
        Object.entries(dossier).map(([name, value]) => [
          name,
          value instanceof Date
            ? new Date(value.getTime() + 7 * 3_600_000)
                .toISOString()
                .slice(0, lengths[precision[name as keyof typeof precision] ?? 'second'])
            : value,
        ]),
      ),
      shownIn: element.textContent,
      elementName: element.localName,
    }));
    return { ...reading, rows, untouched: before === document.documentElement.outerHTML };
  }, now);
}

for (const folder of folders) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    test(`reads ${path.basename(folder)}/${file}`, async ({ page }) => {
      const expected: Expected = JSON.parse(
        readFileSync(path.join(folder, file.replace('.html', '.expected.json')), 'utf8'),
      );
      const [width = 1366, height = 768] = expected.viewport?.split('x').map(Number) ?? [];
      await page.setViewportSize({ width, height });
      await page.setContent(readFileSync(path.join(folder, file), 'utf8'));
      const reading = await read(page, expected.now);

      expect(reading.kind).toBe(expected.kind);
      expect(reading.untouched).toBe(true);
      expect(reading.rows.map(({ code }: Record<string, unknown>) => code)).toEqual(
        expected.rows.map(({ code }) => code),
      );
      for (const [i, wanted] of expected.rows.entries()) {
        const row: Record<string, unknown> = reading.rows[i] ?? {};
        for (const field of FIELDS) {
          if (field in wanted) expect(row[field] ?? null, `${wanted.code} ${field}`).toBe(wanted[field]);
        }
        expect(row.shownIn).toContain(wanted.code);
        expect(row.applicant).toBeUndefined();
      }
      if (expected.total !== undefined) expect(reading.total).toBe(expected.total);
      expect(reading.problems).toEqual(expected.problems ?? []);
      if (expected.rows.length > 0) expect(reading.confidence).toBeGreaterThan(0.6);
    });
  }
}
