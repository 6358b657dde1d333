import { Document, ExternalHyperlink, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../extension/features/import-list/read-rows';
import { openPlanDocument } from '../../extension/features/plan-document/open-plan-document';
import { writeSpreadsheet } from '../../extension/features/report/write-spreadsheet';
import { readPlan } from '../../shared/plans/read-plan';
import { FIELD_TEXTS } from './payloads';

/** Texts that XML can hold: no control characters and no half pairs. */
const TEXTS = FIELD_TEXTS.filter((text) => !/[^\P{Cc}\t\n\r]|\p{Surrogate}|\p{Cn}/u.test(text));
const HEAD = ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Kết quả'];
const ROWS = TEXTS.map((text, i) => [`${i + 1}`, `Rà soát ${text} hết`, 'Văn phòng', 'Hằng tháng', text]);
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const workbook = () => writeSpreadsheet([{ name: 'Kế hoạch', headRows: 1, rows: [HEAD, ...ROWS] }]);
const cell = (text: string) =>
  new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] });
const linked = (text: string, link: string) =>
  new TableCell({
    children: [new Paragraph({ children: [new ExternalHyperlink({ children: [new TextRun(text)], link })] })],
  });
const document = (link = 'https://a.vn/') =>
  Packer.toBlob(
    new Document({
      sections: [
        {
          children: [
            new Paragraph('KẾ HOẠCH năm 2026'),
            new Table({
              rows: [HEAD, ...ROWS].map(
                ([number = '', ...texts]) =>
                  new TableRow({ children: [linked(number, link), ...texts.map((text) => cell(text))] }),
              ),
            }),
          ],
        },
      ],
    }),
  );

/** The file with some of its parts changed or added. */
async function repack(file: Blob, change: (parts: Zippable) => void): Promise<Blob> {
  const parts: Zippable = unzipSync(new Uint8Array(await file.arrayBuffer()));
  change(parts);
  return new Blob([new Uint8Array(zipSync(parts))]);
}

const tasksOf = async (file: Blob) =>
  readPlan(await openPlanDocument(file)).plan.heads.flatMap(({ tasks }) => tasks);
const expectClean = () => expect(Object.keys(Object.prototype)).toEqual([]);

describe('hostile texts in a packed file', () => {
  it('stay the texts of a list', async () => {
    const [sheet = []] = await readRows(await workbook());
    expect(sheet).toHaveLength(ROWS.length + 1);
    for (const [place, row] of sheet.slice(1).entries())
      expect(plain(row[1] ?? '')).toBe(plain(ROWS[place]?.[1] ?? ''));
    expectClean();
  });

  it.each([
    ['a document', document],
    ['a workbook', workbook],
  ])('stay the texts of a plan: %s', async (_, make) => {
    const tasks = await tasksOf(await make());
    expect(tasks).toHaveLength(ROWS.length);
    for (const [place, { content }] of tasks.entries())
      expect(plain(content)).toBe(plain(ROWS[place]?.[1] ?? ''));
    expectClean();
  });

  it('a link of a document is not taken along', async () => {
    const tasks = await tasksOf(await document('javascript:globalThis.ran=40'));
    expect(tasks).toHaveLength(ROWS.length);
    expect(JSON.stringify(tasks)).not.toContain('ran=40');
  });
});

/** Entities that grow tenfold nine times over, and one that asks for a file. */
const DOCTYPE = `<!DOCTYPE x [<!ENTITY g0 "lớnlớnlớn">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY g${i + 1} "${`&g${i};`.repeat(10)}">`,
).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
const withEntities = (part: Uint8Array) =>
  strToU8(
    strFromU8(part)
      .replace(/^(<\?xml[^>]*\?>)?/, (start) => `${start}${DOCTYPE}`)
      .replace('Rà soát', '&g9;&file;'),
  );

describe('entities of a packed file', () => {
  it.each([
    ['word/document.xml', document, (file: Blob) => tasksOf(file)],
    ['xl/sharedStrings.xml', workbook, (file: Blob) => readRows(file)],
  ])('grow into nothing and open no file: %s', async (part, make, read) => {
    let isChanged = false;
    const file = await repack(await make(), (parts) => {
      const content = parts[part];
      if (!(content instanceof Uint8Array)) throw new Error(`there is no ${part}`);
      parts[part] = withEntities(content);
      isChanged = strFromU8(parts[part]).includes('&g9;');
    });
    expect(isChanged).toBe(true);
    const said = await read(file).then(
      (found) => JSON.stringify(found),
      (error: Error & { problem?: string }) => error.problem ?? String(error),
    );
    expect(said).not.toContain('root:');
    expect(said.length).toBeLessThan(100_000);
  });
});

describe('names of a packed file that lead elsewhere', () => {
  const NAMES = [
    '../../../hl-thoat',
    '/etc/hl-thoat',
    'C:\\hl-thoat',
    'xl/../../hl-thoat',
    '__proto__/polluted',
    'constructor',
  ];
  const add = (parts: Zippable) => {
    for (const name of NAMES) parts[name] = strToU8('polluted');
  };
  it('change nothing of a list', async () => {
    expect(await readRows(await repack(await workbook(), add))).toEqual(await readRows(await workbook()));
    expectClean();
  });
  it.each([
    ['a document', document],
    ['a workbook', workbook],
  ])('change nothing of a plan: %s', async (_, make) => {
    const [changed, own] = [await tasksOf(await repack(await make(), add)), await tasksOf(await make())];
    expect(changed.map(({ content }) => content)).toEqual(own.map(({ content }) => content));
    expectClean();
  });
});
