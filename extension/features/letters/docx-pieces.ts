import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { MissingPaper } from '../../../shared/letters/letter-facts';
import { PAPER_HEADS, paperCells } from './paper-cells';

/** Millimetres in twips, which Word wants whole. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);

/** A4 with the margins of an office's letter (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(20), right: mm(15), bottom: mm(20), left: mm(30) },
};
/** Width of the text between the margins. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

type RunStyle = Omit<NonNullable<ConstructorParameters<typeof TextRun>[0]> & object, 'text'>;

/** A line in the middle of its column. */
export const centred = (text: string, style: RunStyle) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ ...style, text })] });

export const line = (text: string, bold = false, alignment: Alignment = AlignmentType.LEFT) =>
  new Paragraph({ alignment, spacing: { after: 80 }, children: [new TextRun({ text, bold })] });

/** Columns side by side without lines, such as the two of the head; `shares` of the width, of one where they are alike. */
export function columns(cells: Paragraph[][], shares = cells.map(() => 1 / cells.length)): Table {
  const widths = shares.map((share) => Math.floor(TEXT_WIDTH * share));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: cells.map(
          (children, index) =>
            new TableCell({
              children: children.length > 0 ? children : [line('')],
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              borders: NO_BORDERS,
            }),
        ),
      }),
    ],
  });
}

/** The list of papers. */
export function paperTable(papers: MissingPaper[]): Table {
  const widths = [10, 115, 20, 20].map(mm);
  const cell = (text: string, index: number, bold = false) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: [line(text, bold, index === 1 && !bold ? AlignmentType.LEFT : AlignmentType.CENTER)],
      margins: { left: 80, right: 80, top: 40, bottom: 0 },
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        children: PAPER_HEADS.map((head, index) => cell(head, index, true)),
      }),
      ...papers.map(
        (paper, index) =>
          new TableRow({
            cantSplit: true,
            children: paperCells(paper, index).map((text, i) => cell(text, i)),
          }),
      ),
    ],
  });
}
