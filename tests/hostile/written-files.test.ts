import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/universal';
import { expect, it } from 'vitest';
import { writeSpreadsheet } from '../../extension/features/report/write-spreadsheet';
import { writeCsv } from '../../extension/ui/write-csv';
import { withoutGuard } from '../../shared/text/formula-start';
import { PAYLOADS } from './payloads';

const { formulas } = PAYLOADS;

it('a formula in a CSV file of ours begins with an apostrophe, and comes back without it', async () => {
  const text = await (await writeCsv(formulas.map((formula) => ['Đăng ký', formula]))).text();
  const cells = Papa.parse<string[]>(text.replace(/^\ufeff/, '')).data.map(([, written = '']) => written);
  expect(cells).toEqual(formulas.map((formula) => `'${formula}`));
  expect(cells.map(withoutGuard)).toEqual(formulas);
});

it('a formula or a name of a prototype in a workbook of ours is a text', async () => {
  const texts = [...formulas, ...PAYLOADS.names];
  const file = await writeSpreadsheet([
    { name: 'Báo cáo', headRows: 1, rows: [['Thủ tục'], ...texts.map((text) => [text])] },
  ]);
  const bytes = await file.arrayBuffer();
  const sheets = Object.entries(unzipSync(new Uint8Array(bytes))).filter(([name]) =>
    name.startsWith('xl/worksheets/'),
  );
  expect(sheets.length).toBeGreaterThan(0);
  for (const [, sheet] of sheets) expect(strFromU8(sheet)).not.toMatch(/<f[ >]/);
  const [sheet] = await readExcelFile(bytes, { trim: false });
  const plain = (text: unknown) => String(text).replace(/\r/g, '\n').trimEnd();
  expect(sheet?.data.slice(1).map(([cell]) => plain(cell))).toEqual(texts.map(plain));
});
