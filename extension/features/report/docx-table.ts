import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { TEXT_WIDTH } from '../letters/docx-pieces';
import type { ReportCell, ReportTable } from './report-table';
import { describeCell } from './texts';

/** Half-points: eleven points, so that seven columns stand beside each other. */
const SIZE = 22;
/** Weights of columns, in characters: of ordinals, the narrowest of others, the widest of one line, the widest of all. */
const ORDINAL = 8;
const NARROWEST = 9;
const ONE_LINE = 26;
const WIDEST = 60;
/** A text of several lines needs so much more for each of its further characters. */
const FURTHER = 1 / 5;
/** The last column says what is thought of it, or has room for it to be written by hand. */
const NARROWEST_LAST = 18;

/** A table of the report with lines, its head on each page again; figures stand in the middle of their column. */
export function docxTable({ head, rows }: ReportTable): Table {
  const widths = widthsOf([head, ...rows]);
  const cell = (value: ReportCell, index: number, isHead = false) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      children: [
        new Paragraph({
          alignment: isHead || typeof value !== 'string' ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ text: describeCell(value, 'vi'), bold: isHead, size: SIZE })],
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      ...(head.length > 0
        ? [new TableRow({ tableHeader: true, children: head.map((text, index) => cell(text, index, true)) })]
        : []),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((value, index) => cell(value, index)) }),
      ),
    ],
  });
}

/** The page's width, shared by how much the columns have to say. */
function widthsOf(rows: ReportCell[][]): number[] {
  const weights = (rows.at(-1) ?? []).map((_, column, { length }) => {
    const lengths = rows.flatMap((row) => {
      const value = row[column];
      return value === undefined ? [] : [describeCell(value, 'vi').length];
    });
    const longest = Math.max(...lengths);
    const isOrdinal = column === 0 && longest <= 3;
    const least = isOrdinal ? ORDINAL : column === length - 1 ? NARROWEST_LAST : NARROWEST;
    const wanted = longest <= ONE_LINE ? longest : ONE_LINE + (longest - ONE_LINE) * FURTHER;
    return Math.min(WIDEST, Math.max(least, wanted));
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / sum));
}
