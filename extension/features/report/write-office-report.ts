import { AlignmentType, Header, PageNumber, Paragraph, type Table, TextRun, UnderlineType } from 'docx';
import { BLANK, LONG_BLANK } from '../../../shared/letters/fill-text';
import { dayInWords, MOTTO, placeOf } from '../../../shared/letters/letter-head';
import { tidyText } from '../../../shared/text/tidy-text';
import { centred, columns, line } from '../letters/docx-pieces';
import { SIZE, writeOfficeDocument } from '../letters/office-document';
import { docxTable } from './docx-table';
import type { ReportTable } from './report-table';

/** Shares of the head: the motto stands in one line. */
const HEAD = [2 / 5, 3 / 5];

/** Half-points: the smaller of the two sizes that are allowed there, with which the motto stands in one line. */
const HEAD_SIZE = 24;

/** What a report says, all in Vietnamese. */
interface OfficeReport {
  /** What it is about, below the word "báo cáo". */
  title: string;
  sentences: string[];
  tables: ReportTable[];
  /** As its papers name it; '' where it is not known. */
  unit: string;
  now: Date;
}

/**
 * A report as a Word file in the form of an office's report (NĐ 30/2020/NĐ-CP, Phụ lục I). It is signed by hand. The
 * library is large: this module is loaded when it is asked for.
 */
export function writeOfficeReport({ title, sentences, tables, unit, now }: OfficeReport): Promise<Blob> {
  return writeOfficeDocument(title, {
    properties: { titlePage: true },
    headers: { default: pageNumber() },
    children: [
      ...headOf(tidyText(unit), now),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 360 },
        children: [new TextRun({ text: 'BÁO CÁO', bold: true, size: SIZE + 2 })],
      }),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 240 },
        children: [new TextRun({ text: title, bold: true })],
      }),
      ...sentences.map((text) => sentence(text.replace(/\.?$/, '.'))),
      ...tables.flatMap(sectionOf),
      new Paragraph({ spacing: { before: 240 }, children: [] }),
      signatures(),
    ],
  });
}

/** Who reports, the motto, place and date. */
const headOf = (unit: string | undefined, now: Date): Table[] => [
  columns(
    [
      [
        centred((unit ?? LONG_BLANK).toLocaleUpperCase('vi'), { bold: true, size: HEAD_SIZE }),
        centred(`Số: ${BLANK}/BC-UBND`, {}),
      ],
      [
        centred(MOTTO[0], { bold: true, size: HEAD_SIZE }),
        centred(MOTTO[1], { bold: true, underline: { type: UnderlineType.SINGLE } }),
        centred(`${placeOf(unit) ?? BLANK}, ${dayInWords(now)}`, { italics: true }),
      ],
    ],
    HEAD,
  ),
];

/** Page numbers stand at the head, from the second page on. */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });

function sectionOf(table: ReportTable, index: number): (Paragraph | Table)[] {
  const { title, notes, rows } = table;
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 240, after: 80 },
      children: [new TextRun({ text: `${index + 1}. ${title}`, bold: true })],
    }),
    ...notes.map(sentence),
    ...(rows.length > 0 ? [docxTable(table)] : []),
  ];
}

const sentence = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: 80 },
    children: [new TextRun(text)],
  });

/** Who gets it, who has drawn it up, who signs. */
const signatures = (): Table =>
  columns([
    [line('Nơi nhận:', true), line('- Như trên;'), line('- Lưu: VT.')],
    signer('NGƯỜI LẬP BÁO CÁO', '(Ký, ghi rõ họ tên)'),
    signer('THỦ TRƯỞNG ĐƠN VỊ', '(Ký, đóng dấu)'),
  ]);

const signer = (role: string, hint: string): Paragraph[] => [
  centred(role, { bold: true }),
  centred(hint, { italics: true }),
  ...Array.from({ length: 4 }, () => line('')),
];
