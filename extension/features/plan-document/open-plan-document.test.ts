import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { readPlan } from '../../../shared/plans/read-plan';
import { openPasted, openPlanDocument, type UnreadableDocument } from './open-plan-document';

const HEAD = ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Kết quả'];
const ROWS = [
  [
    '1',
    'Niêm yết đủ danh mục thủ tục tại quầy',
    'Trung tâm Phục vụ hành chính công',
    'Công an xã',
    'Trước ngày 15/3/2026',
    'Bảng niêm yết',
  ],
  ['2', 'Rà soát giấy mời, mẫu đơn đặt ở bàn viết', 'Phòng Văn hóa – Xã hội', '', 'Hằng quý', 'Mẫu đơn mới'],
];

const cell = (text: string, options = {}) =>
  new TableCell({
    children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })),
    ...options,
  });

const wordFile = () =>
  Packer.toBlob(
    new Document({
      sections: [
        {
          children: [
            new Paragraph('ỦY BAN NHÂN DÂN XÃ SUỐI MƠ'),
            new Paragraph('Số: 21/KH-UBND'),
            new Paragraph('Suối Mơ, ngày 05 tháng 02 năm 2026'),
            new Paragraph('KẾ HOẠCH'),
            new Paragraph('Nâng cao mức độ hài lòng của người dân năm 2026'),
            new Paragraph('Phấn đấu mức độ hài lòng đạt từ 92% trở lên.'),
            new Table({
              rows: [
                new TableRow({ children: HEAD.map((text) => cell(text)) }),
                new TableRow({ children: [cell('I'), cell('Tiêu chí tiếp cận dịch vụ', { columnSpan: 5 })] }),
                ...ROWS.map((row) => new TableRow({ children: row.map((text) => cell(text)) })),
                new TableRow({
                  children: [
                    cell('3'),
                    cell('Sửa biển chỉ dẫn\nở cổng'),
                    cell('Văn phòng HĐND và UBND', { verticalMerge: VerticalMergeType.RESTART }),
                    cell(''),
                    cell('Quý II'),
                    cell(''),
                  ],
                }),
                new TableRow({
                  children: [
                    cell('4'),
                    cell('Thay đèn khu chờ'),
                    cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
                    cell(''),
                    cell('Tháng 9'),
                    cell(''),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    }),
  );

describe('a document of a plan', () => {
  it('of Word: facts, merged cells, lines in cells', async () => {
    const { plan } = readPlan(await openPlanDocument(await wordFile()));
    expect(plan).toMatchObject({
      unit: 'UBND xã Suối Mơ',
      year: 2026,
      number: '21/KH-UBND',
      date: '2026-02-05',
    });
    expect(plan.goals).toMatchObject([{ comparison: 'at-least', figure: 92, unit: '%' }]);
    expect(plan.heads).toMatchObject([
      {
        number: 'I',
        title: 'Tiêu chí tiếp cận dịch vụ',
        criterion: 'access',
        tasks: [
          {
            number: '1',
            content: ROWS[0]?.[1],
            owners: ['Trung tâm Phục vụ hành chính công'],
            partners: ['Công an xã'],
            rules: [{ kind: 'by', date: '2026-03-15', exclusive: true }],
            product: 'Bảng niêm yết',
          },
          { number: '2', owners: ['Phòng Văn hóa – Xã hội'], rules: [{ kind: 'quarterly' }] },
          { number: '3', content: 'Sửa biển chỉ dẫn ở cổng', owners: ['Văn phòng HĐND và UBND'] },
          { number: '4', owners: ['Văn phòng HĐND và UBND'], schedule: 'Tháng 9' },
        ],
      },
    ]);
  });

  it('a spreadsheet, its dates as they are shown', async () => {
    const due = { value: new Date('2026-03-20T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' } as const;
    const rows = ROWS.map(([number, content, owner, partner, , product], index) => [
      Number(number),
      content,
      owner,
      partner,
      index === 0 ? due : 'Hằng tháng',
      product,
    ]);
    const file = await writeExcelFile([{ data: [['Kế hoạch năm 2026'], HEAD, ...rows] }]).toBlob();
    const { plan } = readPlan(await openPlanDocument(file));
    expect(plan.heads.flatMap(({ tasks }) => tasks)).toMatchObject([
      {
        number: '1',
        content: ROWS[0]?.[1],
        schedule: '20/03/2026',
        rules: [{ kind: 'by', date: '2026-03-20' }],
      },
      { number: '2', content: ROWS[1]?.[1], rules: [{ kind: 'monthly' }] },
    ]);
  });

  it('text, of Windows too, and a saved web page', async () => {
    const text = [HEAD, ...ROWS].map((row) => row.join('\t')).join('\r\n');
    const wide = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
    for (const content of [
      text,
      wide,
      `<html><body><table>${[HEAD, ...ROWS].map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</table></body></html>`,
    ]) {
      const { plan } = readPlan(await openPlanDocument(new Blob([content])));
      expect(plan.heads[0]?.tasks.map((task) => task.content)).toEqual(ROWS.map((row) => row[1]));
    }
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a PDF', '%PDF-1.7 …', 'no-text'],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'no-text'],
    ['Word before 2007', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-document'],
    ['a packed file of something else', 'PK\u0003\u0004 word', 'broken-document'],
  ] as [string, BlobPart, string][])('%s says why it cannot be read', async (_, content, problem) => {
    const error = await openPlanDocument(new Blob([content])).catch((thrown: UnreadableDocument) => thrown);
    expect(error).toMatchObject({ problem });
  });
});

it('of what is pasted the table is taken, else the text', () => {
  const clipboard = (html: string) => ({ getData: (type: string) => (type === 'text/html' ? html : 'chữ') });
  expect(openPasted(clipboard('<b><table></table></b>'))).toEqual({ html: '<b><table></table></b>' });
  expect(openPasted(clipboard('<b>chữ</b>'))).toEqual({ text: 'chữ' });
});
