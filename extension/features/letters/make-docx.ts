import {
  AlignmentType,
  BorderStyle,
  Document,
  type IBorderOptions,
  type ITableCellOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import type { Block, Letter } from '../../../shared/letters/letter';
import type { MissingPaper } from '../../../shared/letters/letter-facts';
import { PAPER_HEADS, paperCells } from './paper-cells';

/** Twips in a millimetre. */
const MM = 56.7;
/** A4 with the margins of an office's letter (NĐ 30/2020/NĐ-CP, Phụ lục I), in twips. */
const PAGE = {
  size: { width: Math.round(210 * MM), height: Math.round(297 * MM) },
  margin: { top: 20 * MM, right: 15 * MM, bottom: 20 * MM, left: 30 * MM },
};
const WIDTH = Math.round((210 - 30 - 15) * MM);
/** Half-points. */
const SIZE = 26;
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

/** A letter as a Word file that can be worked on. The library is large: this module is loaded when it is asked for. */
export function makeDocx(letter: Letter): Promise<Blob> {
  const { issuer, motto, number, placeAndDate, title, recipient, blocks } = letter;
  const document = new Document({
    title: letter.form.name,
    // what the library writes of itself where nothing is said
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: SIZE, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: { page: PAGE },
        children: [
          columns([
            [
              ...issuer.map((text, index) => centred(text, { bold: index === issuer.length - 1 })),
              centred(number, {}),
            ],
            [
              centred(motto[0], { bold: true }),
              centred(motto[1], { bold: true, underline: { type: UnderlineType.SINGLE } }),
              centred(placeAndDate, { italics: true }),
            ],
          ]),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 360, after: 240 },
            children: [new TextRun({ text: title, bold: true, size: SIZE + 2 })],
          }),
          ...recipient.map(({ label, value }) => line(`${label}: ${value}`)),
          ...blocks.map(writeBlock),
          columns(footOf(letter)),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

/** Who gets it and who signs; a single signature stands on the right. */
function footOf({ signers, copies }: Letter): Paragraph[][] {
  const signatures = signers.map(({ role, hint }) => [
    centred(role, { bold: true }),
    centred(hint, { italics: true }),
    ...Array.from({ length: 4 }, () => line('')),
  ]);
  if (copies.length > 0)
    return [[line('Nơi nhận:', true), ...copies.map((copy) => line(`- ${copy};`))], ...signatures];
  return signatures.length === 1 ? [[], ...signatures] : signatures;
}

type RunStyle = Omit<NonNullable<ConstructorParameters<typeof TextRun>[0]> & object, 'text'>;

const centred = (text: string, style: RunStyle) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ ...style, text })] });

const line = (text: string, bold = false, alignment: Alignment = AlignmentType.LEFT) =>
  new Paragraph({ alignment, spacing: { after: 80 }, children: [new TextRun({ text, bold })] });

function writeBlock(block: Block): Paragraph | Table {
  switch (block.kind) {
    case 'fact':
      return line(`${block.label}: ${block.value}`);
    case 'paragraph':
      return new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: Math.round(10 * MM) },
        spacing: { before: 80, after: 80 },
        children: [new TextRun(block.text)],
      });
    case 'papers':
      return paperTable(block.papers);
  }
}

/** Columns side by side without lines, such as the two of the head. */
function columns(cells: Paragraph[][]): Table {
  const width = Math.floor(WIDTH / cells.length);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: cells.map(() => width),
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: cells.map(
          (children) =>
            new TableCell({
              children: children.length > 0 ? children : [line('')],
              width: { size: width, type: WidthType.DXA },
              borders: NO_BORDERS,
            }),
        ),
      }),
    ],
  });
}

function paperTable(papers: MissingPaper[]): Table {
  const widths = [10, 115, 20, 20].map((mm) => Math.round(mm * MM));
  const cell = (text: string, index: number, bold = false): TableCell => {
    const options: ITableCellOptions = {
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: [line(text, bold, index === 1 && !bold ? AlignmentType.LEFT : AlignmentType.CENTER)],
      margins: { left: 80, right: 80, top: 40, bottom: 0 },
    };
    return new TableCell(options);
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
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
