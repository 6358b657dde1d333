import { AlignmentType, Paragraph, type Table, TextRun, UnderlineType } from 'docx';
import type { Block, Letter } from '../../../shared/letters/letter';
import { centred, columns, line, mm, paperTable } from './docx-pieces';
import { SIZE, writeOfficeDocument } from './office-document';

/** Shares of the head: the motto stands in one line. */
const HEAD = [2 / 5, 3 / 5];
/** A letter as a Word file that can be worked on. The library is large: this module is loaded when it is asked for. */
export function makeDocx(letter: Letter): Promise<Blob> {
  const { issuer, motto, number, placeAndDate, title, recipient, blocks } = letter;
  return writeOfficeDocument(letter.form.name, {
    children: [
      columns(
        [
          [
            ...issuer.map((text, index) => centred(text, { bold: index === issuer.length - 1 })),
            centred(number, {}),
          ],
          [
            centred(motto[0], { bold: true }),
            centred(motto[1], { bold: true, underline: { type: UnderlineType.SINGLE } }),
            centred(placeAndDate, { italics: true }),
          ],
        ],
        HEAD,
      ),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 360, after: 240 },
        children: [new TextRun({ text: title, bold: true, size: SIZE + 2 })],
      }),
      ...recipient.map(({ label, value }) => line(`${label}: ${value}`)),
      ...blocks.map(writeBlock),
      columns(footOf(letter)),
    ],
  });
}

/** Who gets it and who signs; a single signature stands on the right. */
function footOf({ signers, copies }: Letter): Paragraph[][] {
  const signatures = signers.map(({ role, hint }) => [
    centred(role, { bold: true }),
    centred(hint, { italics: true }),
    ...Array.from({ length: 4 }, () => line('')),
  ]);
  if (copies.length > 0)
    return [[line('Nơi nhận:', true), ...copies.map((copy) => line(copy))], ...signatures];
  return signatures.length === 1 ? [[], ...signatures] : signatures;
}

function writeBlock(block: Block): Paragraph | Table {
  switch (block.kind) {
    case 'fact':
      return line(`${block.label}: ${block.value}`);
    case 'paragraph':
      return new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: mm(10) },
        spacing: { before: 80, after: 80 },
        children: [new TextRun(block.text)],
      });
    case 'papers':
      return paperTable(block.papers);
  }
}
