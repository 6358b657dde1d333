import { Document, type ISectionOptions, Packer } from 'docx';
import { PAGE } from './docx-pieces';

/** Size of the text, half-points. */
export const SIZE = 26;

/** A paper of an office as a Word file: A4 and letter type of NĐ 30/2020/NĐ-CP, Phụ lục I. */
export function writeOfficeDocument(
  title: string,
  { properties, ...section }: ISectionOptions,
): Promise<Blob> {
  const document = new Document({
    title,
    // what the library writes of itself where nothing is said
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: SIZE, language: { value: 'vi-VN' } } } },
    },
    sections: [{ ...section, properties: { page: PAGE, ...properties } }],
  });
  return Packer.toBlob(document);
}
