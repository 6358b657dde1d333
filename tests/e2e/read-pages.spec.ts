import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { PortalDescription } from '../../extension/portals/descriptions/portal-description';
import type { readPage } from '../../extension/portals/read-page';
import { bundleModule } from './bundle-module';

/** What a correct reader extracts from a page; the shape of the example pages' own files. */
interface Expected {
  kind: string;
  /** Local time in Viet Nam, `yyyy-MM-ddTHH:mm`. */
  now: string;
  viewport?: string;
  /** The address at which the page is read, and what is known of its portal. */
  url?: string;
  portals?: PortalDescription[];
  /** Dates are local ISO with exactly the precision shown; null: shown empty or not shown; missing: not checked. */
  rows: Record<string, string | number | null>[];
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
  'supplements',
  'badgeText',
  'elementName',
];
/** `PORTAL_PAGES` names another folder to read in place of the committed pages. */
const folders = [path.resolve(process.env.PORTAL_PAGES ?? 'tests/portal-pages')];
if (process.env.REAL_INPUT) folders.push(path.resolve(process.env.REAL_INPUT, 'data/portals'));
else
  console.log(
    'REAL_INPUT is not set: the example pages of real systems are not read, only the committed ones.',
  );

/** One page for all: a new one for each costs more than the reading. */
const test = base.extend<object, { shownPage: Page }>({
  shownPage: [
    async ({ browser }, use, { project }) => {
      const { locale, timezoneId } = project.use;
      const context = await browser.newContext({
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

let script: string;
test.beforeAll(async () => {
  script = await bundleModule(path.resolve('extension/portals/read-page.ts'), 'reader');
});

/** What was right over all pages that were read here. */
const counts = { fields: 0, rightFields: 0, rows: 0, rightRows: 0 };
test.afterAll(() => {
  console.log(
    `read: ${counts.rightRows} of ${counts.rows} rows, ${counts.rightFields} of ${counts.fields} fields`,
  );
});

/** Reads the page that is open; dates as local ISO with the precision shown. */
async function read(page: Page, { now, url, portals }: Expected) {
  await page.addScriptTag({ content: script });
  return page.evaluate(
    (options) => {
      const { reader } = globalThis as unknown as { reader: { readPage: typeof readPage } };
      const before = document.documentElement.outerHTML;
      const { dossiers, ...reading } = reader.readPage(document, {
        now: new Date(`${options.now}:00+07:00`),
        ...(options.url && { url: options.url }),
        ...(options.portals && { portals: options.portals }),
      });
      /** What stands in an element and in the open shadow roots below it. */
      const textIn = (root: Element | ShadowRoot): string =>
        [root, ...root.querySelectorAll('*')]
          .flatMap((one) => ('shadowRoot' in one && one.shadowRoot ? textIn(one.shadowRoot) : []))
          .concat(root.textContent ?? '')
          .join(' ');
      const lengths = { day: 10, minute: 16, second: 19 };
      const rows = dossiers.map(({ element, badgeCell, precision = {}, ...dossier }) => ({
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
        // what is slotted into it, what its fields hold and the whole of what is cut short is seen there too
        shownIn: [
          textIn(element),
          ...[...element.querySelectorAll('input, textarea')].map(
            (field) => (field as HTMLInputElement).value,
          ),
          ...[...element.querySelectorAll('[title]')].map((cut) => cut.getAttribute('title')),
          ...[...element.querySelectorAll('slot')].flatMap((slot) =>
            slot.assignedNodes().map((node) => node.textContent),
          ),
        ]
          .join(' ')
          .replace(/\p{Cf}/gu, ''),
        elementName: element.localName,
        ...(badgeCell && { badgeText: badgeCell.textContent }),
      }));
      return { ...reading, rows, untouched: before === document.documentElement.outerHTML };
    },
    { now, url, portals },
  );
}

for (const folder of folders) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    test(`reads ${path.basename(folder)}/${file}`, async ({ shownPage: page }) => {
      const expected: Expected = JSON.parse(
        readFileSync(path.join(folder, file.replace('.html', '.expected.json')), 'utf8'),
      );
      const [width = 1366, height = 768] = expected.viewport?.split('x').map(Number) ?? [];
      await page.setViewportSize({ width, height });
      await page.setContent(readFileSync(path.join(folder, file), 'utf8'));
      const reading = await read(page, expected);

      expect(reading.kind).toBe(expected.kind);
      expect(reading.untouched).toBe(true);
      expect(reading.rows.map(({ code }: Record<string, unknown>) => code)).toEqual(
        expected.rows.map(({ code }) => code),
      );
      for (const [i, wanted] of expected.rows.entries()) {
        const row: Record<string, unknown> = reading.rows[i] ?? {};
        const fields = FIELDS.filter((field) => field in wanted);
        const right = fields.filter((field) => (row[field] ?? null) === wanted[field]);
        counts.fields += fields.length;
        counts.rightFields += right.length;
        counts.rows++;
        counts.rightRows += Number(right.length === fields.length);
        for (const field of fields) expect(row[field] ?? null, `${wanted.code} ${field}`).toBe(wanted[field]);
        expect(row.shownIn).toContain(wanted.code);
        expect(row.applicant).toBeUndefined();
      }
      if (expected.total !== undefined) expect(reading.total).toBe(expected.total);
      expect(reading.problems).toEqual(expected.problems ?? []);
      if (expected.rows.length > 0) expect(reading.confidence).toBeGreaterThan(0.6);
    });
  }
}
